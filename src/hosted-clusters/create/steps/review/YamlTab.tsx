import { useMemo } from 'react';
import { Alert, AlertActionLink, List, ListItem, Stack, StackItem } from '@patternfly/react-core';
import { useFormContext } from 'react-hook-form';
import { useFormYaml } from '../../../../form/yaml/useFormYaml';
import { YamlEditor } from '../../../../form/yaml/YamlEditor';
import { useWords } from '../../../../i18n/useWords';
import { CopyButton } from '../../../../ui/copy/CopyButton';
import { useCreation } from '../../creation';
import { formYaml } from '../../form-yaml';
import type { Values } from '../../values';

/** The objects as YAML. What is changed here changes the form. */
export const YamlTab = () => {
  const { t } = useWords();
  const form = useFormContext<Values>();
  const { made, facts } = useCreation();
  const yaml = useMemo(() => formYaml(made, facts), [made, facts]);
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
          <List isPlain>
            {problems.map((problem) => (
              <ListItem key={`${problem.line} ${problem.message.key}`}>
                <Line {...problem} />
              </ListItem>
            ))}
          </List>
        </Alert>
      )}
      <StackItem>
        <YamlEditor label={t('YAML of the cluster')} value={text} onChange={type} problems={problems} />
      </StackItem>
    </Stack>
  );
};

const Line = ({
  line,
  message,
}: {
  line: number;
  message: Parameters<ReturnType<typeof useWords>['say']>[0];
}) => {
  const { t, say } = useWords();
  return <>{t('Line {{line}}: {{words}}', { line, words: say(message) })}</>;
};
