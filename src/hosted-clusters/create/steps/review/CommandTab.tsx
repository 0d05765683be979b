import {
  CodeBlock,
  CodeBlockAction,
  CodeBlockCode,
  Content,
  List,
  ListItem,
  Title,
} from '@patternfly/react-core';
import { useWords } from '../../../../i18n/useWords';
import { CopyButton } from '../../../../ui/copy/CopyButton';
import { cli, commandText } from '../../cli';
import { useCreation } from '../../creation';
import type { Values } from '../../values';

/** The commands that do the same. They name files where a secret belongs. */
export const CommandTab = ({ values }: { values: Values }) => {
  const { t, say } = useWords();
  const { made } = useCreation();
  const { commands, files, yamlOnly } = cli(values, made);
  return (
    <Content>
      {files.length === 0 ? null : (
        <>
          <Title headingLevel="h3">{t('Files to make first')}</Title>
          <List>
            {files.map(({ name, content }) => (
              <ListItem key={name}>
                <code>{name}</code>: {say(content)}
              </ListItem>
            ))}
          </List>
        </>
      )}
      {commands.map((command) => (
        <section
          key={command.lines.join(' ')}
          data-test="command"
          style={{ marginBlockEnd: 'var(--pf-t--global--spacer--md)' }}
        >
          <Title headingLevel="h3">{say(command.title)}</Title>
          <CodeBlock
            actions={
              <CodeBlockAction>
                <CopyButton text={commandText(command)} label={t('Copy command')} />
              </CodeBlockAction>
            }
          >
            <CodeBlockCode tabIndex={0}>{commandText(command)}</CodeBlockCode>
          </CodeBlock>
        </section>
      ))}
      {yamlOnly.length === 0 ? null : (
        <section data-test="yaml-only">
          <Title headingLevel="h3">{t('Only as YAML')}</Title>
          <p>{t('No flag says the following. Apply the YAML instead where it matters.')}</p>
          <List>
            {yamlOnly.map((one) => (
              <ListItem key={say(one)}>{say(one)}</ListItem>
            ))}
          </List>
        </section>
      )}
    </Content>
  );
};
