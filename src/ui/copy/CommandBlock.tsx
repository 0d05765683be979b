import { CodeBlock, CodeBlockAction, CodeBlockCode, Title } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { CopyButton } from './CopyButton';

interface CommandBlockProps {
  /** What the command does. */
  title: string;
  command: string;
}

/** A command under its title, with a button that copies it. */
export const CommandBlock = ({ title, command }: CommandBlockProps) => {
  const { t } = useWords();
  return (
    <section data-test="command">
      <Title headingLevel="h3" size="md">
        {title}
      </Title>
      <CodeBlock
        actions={
          <CodeBlockAction>
            <CopyButton text={command} label={t('Copy command: {{title}}', { title })} />
          </CodeBlockAction>
        }
      >
        <CodeBlockCode tabIndex={0}>{command}</CodeBlockCode>
      </CodeBlock>
    </section>
  );
};
