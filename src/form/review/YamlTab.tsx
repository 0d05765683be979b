import { Alert, AlertActionLink, Stack, StackItem } from '@patternfly/react-core';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { FormYaml } from '../yaml/form-yaml';
import { ProblemLines } from '../yaml/ProblemLines';
import { useFormYaml } from '../yaml/useFormYaml';
import { YamlEditor } from '../yaml/YamlEditor';
import { useWords } from '../../i18n/useWords';
import { CopyButton } from '../../ui/copy/CopyButton';

interface YamlTabProps<Values extends FieldValues, Made> {
  form: UseFormReturn<Values, unknown, Made>;
  yaml: FormYaml<Values>;
  /** Names the editor. */
  label: string;
}

/** The objects as YAML. What is changed here changes the form. */
export const YamlTab = <Values extends FieldValues, Made>({
  form,
  yaml,
  label,
}: YamlTabProps<Values, Made>) => {
  const { t } = useWords();
  const { text, problems, type, discard } = useFormYaml(form, yaml, true);
  return (
    <Stack hasGutter>
      <StackItem>
        <CopyButton text={text} label={t('Copy YAML')} hasText />
      </StackItem>
      {problems.length === 0 ? null : (
        <Alert
          variant="danger"
          isInline
          isLiveRegion
          title={t('The form does not follow this text yet')}
          actionLinks={<AlertActionLink onClick={discard}>{t('Discard the text')}</AlertActionLink>}
        >
          <ProblemLines problems={problems} />
        </Alert>
      )}
      <StackItem>
        <YamlEditor label={label} value={text} onChange={type} problems={problems} />
      </StackItem>
    </Stack>
  );
};
