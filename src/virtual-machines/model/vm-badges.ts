import { type Message, message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { isVmTrue } from './vm-condition';
import { runningOf } from './vm-running';

/** Something to know of a virtual machine beside its status. */
export interface VmBadge {
  id: string;
  word: Message;
  level: 'warning' | 'danger' | 'custom';
  /** What it means and what to do. */
  meaning: Message;
}

/** Conditions that are shown when True (KubeVirt; the instance's are copied to the machine). */
const BY_CONDITION: readonly VmBadge[] = [
  {
    id: 'ManualRecoveryRequired',
    word: message('Recovery required'),
    level: 'danger',
    meaning: message('It does not start before somebody has recovered its volumes.'),
  },
  {
    id: 'RestartRequired',
    word: message('Restart required'),
    level: 'warning',
    meaning: message('Changes wait for a restart.'),
  },
  {
    id: 'MigrationRequired',
    word: message('Migration required'),
    level: 'warning',
    meaning: message('Changes wait for a live migration.'),
  },
  {
    id: 'SoftwareEmulation',
    word: message('Software emulation'),
    level: 'warning',
    meaning: message('Its node has no hardware virtualization, so it is slow.'),
  },
];

const NO_AGENT: VmBadge = {
  id: 'no-agent',
  word: message('No guest agent'),
  level: 'custom',
  meaning: message(
    'Without qemu-guest-agent in the guest, its users and addresses of further NICs are unknown.',
  ),
};

const PAUSED: VmBadge = {
  id: 'paused',
  word: message('Paused'),
  level: 'custom',
  meaning: message('It is paused while it migrates.'),
};

/** What to know of a virtual machine beside its status, the gravest first. */
export const vmBadges = (vm: VirtualMachine, vmi?: VirtualMachineInstance): readonly VmBadge[] => {
  const isTrue = (type: string): boolean => isVmTrue(vm, type) || isVmTrue(vmi, type);
  const isMigrating = vm.status?.printableStatus === 'Migrating';
  const lacksAgent = runningOf(vm, vmi).isRunning && !isTrue('AgentConnected');
  return [
    ...BY_CONDITION.filter(({ id }) => isTrue(id)),
    ...(isMigrating && isTrue('Paused') ? [PAUSED] : []),
    ...(lacksAgent ? [NO_AGENT] : []),
  ];
};
