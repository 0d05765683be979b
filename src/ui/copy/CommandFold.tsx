import { useState } from 'react';
import { ExpandableSection } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { CommandCode } from './CommandBlock';

/** The command that does the same as a dialog, folded to a line: few want it there. */
export const CommandFold = ({ command }: { command: string }) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <ExpandableSection
      toggleText={t('Command')}
      isExpanded={isOpen}
      onToggle={(_event, open) => setIsOpen(open)}
      isIndented
      data-test="command"
    >
      <CommandCode title={t('Command')} command={command} />
    </ExpandableSection>
  );
};
