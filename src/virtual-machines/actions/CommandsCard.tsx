import { useState } from 'react';
import {
  Card,
  CardBody,
  CardExpandableContent,
  CardHeader,
  CardTitle,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { CommandBlock } from '../../ui/copy/CommandBlock';
import { isCommandId, vmCommand } from '../model/vm-commands';
import { type VmActions, vmMenu } from './vm-action-list';

interface CommandsCardProps {
  vm: VirtualMachine;
  actions: VmActions;
}

/** The commands of what can be done now, for whoever wants to script it: folded to a line. */
export const CommandsCard = ({ vm, actions }: CommandsCardProps) => {
  const { t, say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const possible = vmMenu(actions).filter(({ reason }) => reason === undefined);
  return (
    <Card isExpanded={isOpen} data-test="commands">
      <CardHeader
        onExpand={() => setIsOpen((was) => !was)}
        toggleButtonProps={{
          id: 'commands-toggle',
          'aria-label': t('Commands'),
          'aria-expanded': isOpen,
        }}
      >
        <CardTitle component="h2">{t('Commands')}</CardTitle>
      </CardHeader>
      <CardExpandableContent>
        <CardBody>
          <Stack hasGutter>
            {possible.map(({ id, title }) =>
              isCommandId(id) ? (
                <StackItem key={id}>
                  <CommandBlock title={say(title)} command={vmCommand(id, vm)} />
                </StackItem>
              ) : null,
            )}
          </Stack>
        </CardBody>
      </CardExpandableContent>
    </Card>
  );
};
