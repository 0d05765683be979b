import { useState } from 'react';
import { Alert, AlertActionLink, Flex, FlexItem, Stack, StackItem, Title } from '@patternfly/react-core';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useWords } from '../../i18n/useWords';
import { CopyButton } from '../../ui/copy/CopyButton';
import type { FormYaml, YamlProblem } from './form-yaml';
import { ProblemLines } from './ProblemLines';
import { useFormYaml } from './useFormYaml';
import { YamlEditor } from './YamlEditor';

interface YamlDrawerProps<Values extends FieldValues, Made> {
  form: UseFormReturn<Values, unknown, Made>;
  yaml: FormYaml<Values>;
  isOpen: boolean;
}

/** The form as YAML beside the form. Closed it keeps what was typed; it is made when first opened. */
export const YamlDrawer = <Values extends FieldValues, Made>(props: YamlDrawerProps<Values, Made>) => {
  const [wasOpen, setWasOpen] = useState(props.isOpen);
  if (props.isOpen && !wasOpen) setWasOpen(true);
  return wasOpen ? <Panel {...props} /> : null;
};

const Panel = <Values extends FieldValues, Made>({ form, yaml, isOpen }: YamlDrawerProps<Values, Made>) => {
  const { t } = useWords();
  const view = useFormYaml(form, yaml, isOpen);
  if (!isOpen) return null;
  return (
    <FlexItem
      style={{ flex: '1 1 24rem', minInlineSize: 0, position: 'sticky', insetBlockStart: 0 }}
      data-test="yaml-drawer"
    >
      <Stack hasGutter>
        <StackItem>
          <Flex
            justifyContent={{ default: 'justifyContentSpaceBetween' }}
            alignItems={{ default: 'alignItemsCenter' }}
          >
            <Title headingLevel="h3">{t('YAML')}</Title>
            <CopyButton text={view.text} label={t('Copy YAML')} />
          </Flex>
        </StackItem>
        {view.problems.length > 0 ? (
          <StackItem>
            <Problems problems={view.problems} onDiscard={view.discard} />
          </StackItem>
        ) : null}
        {view.notes.length > 0 ? (
          <StackItem>
            <Notes notes={view.notes} />
          </StackItem>
        ) : null}
        <StackItem>
          <YamlEditor
            label={t('YAML of this form')}
            value={view.text}
            onChange={view.type}
            problems={view.problems.length > 0 ? view.problems : view.notes}
          />
        </StackItem>
      </Stack>
    </FlexItem>
  );
};

const Problems = ({ problems, onDiscard }: { problems: readonly YamlProblem[]; onDiscard: () => void }) => {
  const { t } = useWords();
  return (
    <Alert
      variant="danger"
      isInline
      isLiveRegion
      component="p"
      title={t('The form does not follow this text yet')}
      actionLinks={
        <AlertActionLink onClick={onDiscard} data-test="discard-yaml">
          {t('Discard the text')}
        </AlertActionLink>
      }
      data-test="yaml-problems"
    >
      <ProblemLines problems={problems} />
    </Alert>
  );
};

const Notes = ({ notes }: { notes: readonly YamlProblem[] }) => {
  const { t } = useWords();
  return (
    <Alert
      variant="info"
      isInline
      isExpandable
      component="p"
      title={t('{{count}} values are kept that the form has no field for', { count: notes.length })}
      data-test="yaml-notes"
    >
      <ProblemLines problems={notes} />
    </Alert>
  );
};
