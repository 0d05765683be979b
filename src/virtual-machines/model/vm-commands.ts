import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { vmRef } from './vm-ref';

/** The actions that a command does as well, with what it is called (specification of this plugin, virtual machines, CLI). */
const COMMANDS = {
  start: ['virtctl start'],
  'start-paused': ['virtctl start', '--paused'],
  stop: ['virtctl stop'],
  'force-stop': ['virtctl stop', '--force --grace-period 0'],
  restart: ['virtctl restart'],
  pause: ['virtctl pause vm'],
  unpause: ['virtctl unpause vm'],
  reset: ['virtctl reset'],
  'soft-reboot': ['virtctl soft-reboot'],
  migrate: ['virtctl migrate'],
  'cancel-migration': ['virtctl migrate-cancel'],
  delete: ['oc delete virtualmachine'],
} as const;

export type CommandId = keyof typeof COMMANDS;

/** Whether there is a command for an action. */
export const isCommandId = (id: string): id is CommandId => Object.hasOwn(COMMANDS, id);

const inNamespace = (begin: string, { namespace, name }: ReturnType<typeof vmRef>, end = ''): string =>
  [begin, name, '--namespace', namespace, ...(end === '' ? [] : [end])].join(' ');

/** The command that does the same as an action. Names need no quotes: they are DNS names (API server). */
export const vmCommand = (id: CommandId, vm: Pick<VirtualMachine, 'metadata'>): string => {
  const [begin, end] = COMMANDS[id];
  return inNamespace(begin, vmRef(vm), end);
};

/** The command that migrates a virtual machine to one node. @param hostname its label `kubernetes.io/hostname` */
export const migrateCommand = (vm: Pick<VirtualMachine, 'metadata'>, hostname: string): string =>
  inNamespace(COMMANDS.migrate[0], vmRef(vm), `--addedNodeSelector kubernetes.io/hostname=${hostname}`);

/** The commands that delete a machine and volumes beside it, one a line. */
export const deleteCommands = (
  vm: Pick<VirtualMachine, 'metadata'>,
  volumes: readonly { kind: string; name: string }[],
): string => {
  const { namespace } = vmRef(vm);
  return [
    vmCommand('delete', vm),
    ...volumes.map(({ kind, name }) => inNamespace(`oc delete ${kind.toLowerCase()}`, { namespace, name })),
  ].join('\n');
};
