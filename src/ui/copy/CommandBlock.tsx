import { CodeBlock, CodeBlockAction, CodeBlockCode, Title } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { CopyButton } from './CopyButton';

interface CommandBlockProps {
  /** What the command does. */
  title: string;
  command: string;
}

/** A command with a button that copies it. */
export const CommandCode = ({ title, command }: CommandBlockProps) => {
  const { t } = useWords();
  return (
    <CodeBlock
      actions={
        <CodeBlockAction>
          <CopyButton text={command} label={t('Copy command: {{title}}', { title })} />
        </CodeBlockAction>
      }
    >
      <CodeBlockCode tabIndex={0}>{command}</CodeBlockCode>
    </CodeBlock>
  );
};

interface TitledCommandProps extends CommandBlockProps {
  /** One below the heading that it stands under: h2 right below the title of a dialog or a page. */
  level?: 'h2' | 'h3';
}

/** A command under its title. */
export const CommandBlock = ({ title, command, level = 'h3' }: TitledCommandProps) => (
  <section data-test="command">
    <Title headingLevel={level} size="md" style={{ marginBlockEnd: 'var(--pf-t--global--spacer--xs)' }}>
      {title}
    </Title>
    <CommandCode title={title} command={command} />
  </section>
);
