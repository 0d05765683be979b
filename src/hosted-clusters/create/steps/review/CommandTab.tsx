import { Content, List, ListItem, Stack, StackItem, Title } from '@patternfly/react-core';
import { useWords } from '../../../../i18n/useWords';
import { cli, commandText } from '../../cli';
import { CommandBlock } from '../../../../ui/copy/CommandBlock';
import { useCreation } from '../../creation';
import type { Values } from '../../values';

/** The commands that do the same. They name files where a secret belongs. */
export const CommandTab = ({ values }: { values: Values }) => {
  const { t, say } = useWords();
  const { made, facts } = useCreation();
  const { commands, files, yamlOnly } = cli(values, made(values.details.name), facts);
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
