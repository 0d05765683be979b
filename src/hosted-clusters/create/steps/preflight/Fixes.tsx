import { useState } from 'react';
import { Button, ExpandableSection, Stack, StackItem } from '@patternfly/react-core';
import { ArrowRightIcon } from '@patternfly/react-icons';
import { useWords } from '../../../../i18n/useWords';
import type { Fix } from '../../../model/preflight/row';
import { CommandBlock } from '../../../../ui/copy/CommandBlock';
import { AllowWildcardsButton, MakeDefaultButton, SetUpMetalLbButton } from './FixButton';
import { usePreflight } from './usePreflight';

type Command = Extract<Fix, { kind: 'command' }>;

/** What can be done about a finding: buttons first, commands folded where there is a button too. */
export const Fixes = ({ fixes }: { fixes: readonly Fix[] }) => {
  const direct = fixes.filter(({ kind }) => kind !== 'command');
  const commands = fixes.filter((fix): fix is Command => fix.kind === 'command');
  if (fixes.length === 0) return null;
  return (
    <Stack hasGutter>
      {direct.map((fix) => (
        <StackItem key={fix.kind}>
          <DirectFix fix={fix} />
        </StackItem>
      ))}
      {commands.length === 0 ? null : (
        <StackItem>
          <Commands commands={commands} isFolded={direct.length > 0} />
        </StackItem>
      )}
    </Stack>
  );
};

const DirectFix = ({ fix }: { fix: Fix }) => {
  const { say } = useWords();
  const { goTo } = usePreflight();
  switch (fix.kind) {
    case 'allow-wildcards':
      return <AllowWildcardsButton />;
    case 'make-default-class':
      return <MakeDefaultButton name={fix.name} />;
    case 'set-up-metallb':
      return <SetUpMetalLbButton />;
    case 'field':
      return (
        <Button
          variant="link"
          isInline
          icon={<ArrowRightIcon />}
          iconPosition="end"
          onClick={() => goTo(fix.field)}
          data-test={`go-to-${fix.field}`}
        >
          {say(fix.title)}
        </Button>
      );
    case 'command':
      return null;
  }
};

const Commands = ({ commands, isFolded }: { commands: readonly Command[]; isFolded: boolean }) => {
  const { t, say } = useWords();
  const [isOpen, setIsOpen] = useState(!isFolded);
  const blocks = (
    <Stack hasGutter>
      {commands.map(({ title, command }) => (
        <StackItem key={command}>
          <CommandBlock title={say(title)} command={command} />
        </StackItem>
      ))}
    </Stack>
  );
  if (!isFolded) return blocks;
  return (
    <ExpandableSection
      toggleText={t('As a command')}
      isExpanded={isOpen}
      onToggle={(_event, open) => setIsOpen(open)}
      data-test="fix-commands"
    >
      {blocks}
    </ExpandableSection>
  );
};
