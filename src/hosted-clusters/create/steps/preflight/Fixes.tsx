import { useState } from 'react';
import { Button, Content, ExpandableSection, Flex, FlexItem, Stack, StackItem } from '@patternfly/react-core';
import { ArrowRightIcon } from '@patternfly/react-icons';
import { useWords } from '../../../../i18n/useWords';
import type { Fix } from '../../../model/preflight/row';
import { CommandBlock } from '../../../../ui/copy/CommandBlock';
import { AllowWildcardsButton, effectOf, MakeDefaultButton, SetUpMetalLbButton } from './FixButton';
import { usePreflight } from './usePreflight';

type Command = Extract<Fix, { kind: 'command' }>;

/** What can be done about a finding: buttons first, commands folded where there is a button too. */
export const Fixes = ({ fixes }: { fixes: readonly Fix[] }) => {
  const { say } = useWords();
  const effects = fixes.map(effectOf).filter((effect) => effect !== undefined);
  const direct = fixes.filter(({ kind }) => kind !== 'command');
  const commands = fixes.filter((fix): fix is Command => fix.kind === 'command');
  return (
    <>
      {direct.length === 0 ? null : (
        <FlexItem>
          <Flex alignItems={{ default: 'alignItemsCenter' }} columnGap={{ default: 'columnGapMd' }}>
            {direct.map((fix) => (
              <FlexItem key={fix.kind}>
                <DirectFix fix={fix} />
              </FlexItem>
            ))}
          </Flex>
          {effects.map((effect) => (
            <Content key={say(effect)} component="small">
              {say(effect)}
            </Content>
          ))}
        </FlexItem>
      )}
      {commands.length === 0 ? null : (
        <FlexItem>
          <Commands commands={commands} isFolded={direct.length > 0} />
        </FlexItem>
      )}
    </>
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
