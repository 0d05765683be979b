import { Content, List, ListItem, Stack, StackItem, Title } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { CommandBlock } from '../../ui/copy/CommandBlock';
import { commandText, type Commands } from './command';

/** The commands that do the same. They name files where a secret belongs. */
export const CommandTab = ({ commands, files, yamlOnly }: Commands) => {
  const { t, say } = useWords();
  return (
    <Stack hasGutter>
      {files.length === 0 ? null : (
        <StackItem>
          <Title headingLevel="h3" size="md">
            {t('Files to make first')}
          </Title>
          <List>
            {files.map(({ name, content }) => (
              <ListItem key={name}>
                <code>{name}</code>: {say(content)}
              </ListItem>
            ))}
          </List>
        </StackItem>
      )}
      {commands.map((command) => (
        <StackItem key={command.lines.join(' ')}>
          <CommandBlock title={say(command.title)} command={commandText(command)} />
        </StackItem>
      ))}
      {yamlOnly.length === 0 ? null : (
        <StackItem data-test="yaml-only">
          <Title headingLevel="h3" size="md">
            {t('Only as YAML')}
          </Title>
          <Content component="p">
            {t('No flag says the following. Apply the YAML instead where it matters.')}
          </Content>
          <List>
            {yamlOnly.map((one) => (
              <ListItem key={say(one)}>{say(one)}</ListItem>
            ))}
          </List>
        </StackItem>
      )}
    </Stack>
  );
};
