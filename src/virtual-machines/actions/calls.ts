import { type Message, message } from '../../i18n/message';
import {
  VirtualMachineInstanceMigrationModel,
  VirtualMachineInstanceModel,
  VirtualMachineModel,
} from '../../kubernetes/models';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstanceMigration } from '../../kubernetes/types/generated/virtual-machine-instance-migration';
import { isGoing, readIfThere } from '../../kubernetes/write/gone';
import type { Settled } from '../../kubernetes/write/settle';
import { callSubresource } from '../../kubernetes/write/subresource';
import { create, remove } from '../../kubernetes/write/write';
import { HOSTNAME } from '../model/migration-target';
import { runStrategyOf } from '../model/run-strategy';
import { strategyAfter } from '../model/vm-actions';
import { vmRef } from '../model/vm-ref';

/** The actions that are one request. */
export const CALL_IDS = [
  'start',
  'start-paused',
  'stop',
  'force-stop',
  'restart',
  'pause',
  'unpause',
  'reset',
  'soft-reboot',
  'migrate',
  'cancel-migration',
] as const;

export type CallId = (typeof CALL_IDS)[number];

/** What a request is about. */
export interface CallTarget {
  vm: VirtualMachine;
  /** Its open migration, for its end. */
  migration?: VirtualMachineInstanceMigration | undefined;
  /** Label `kubernetes.io/hostname` of the node to migrate to; any unless given. */
  hostname?: string;
}

interface Call {
  /** Of its entry in Tasks. */
  title: Message;
  /** What is going on while nothing else is seen of it. */
  pending: Message;
  done: (name: string) => Message;
  failed: (name: string) => Message;
  /** How it is sent; and how to find out whether it was done, where the machine itself does not show it (`prove.ts`). */
  write: (target: CallTarget) => Pick<Settled, 'send'> & Partial<Settled>;
}

const onVm =
  (subresource: string, body?: object): Call['write'] =>
  ({ vm }) => ({ send: () => callSubresource(VirtualMachineModel, vmRef(vm), subresource, body) });

const onInstance =
  (subresource: string): Call['write'] =>
  ({ vm }) => ({ send: () => callSubresource(VirtualMachineInstanceModel, vmRef(vm), subresource) });

/** As an object of its own: `PUT …/migrate` turns what admission refuses into a 500 (KubeVirt). */
const migrate: Call['write'] = ({ vm, hostname }) => {
  const { namespace, name } = vmRef(vm);
  // Names are cut where a long one would pass the limit of 253. Nobody else uses this one: what has it was made here.
  const migration = `${name.slice(0, 230)}-migration-${crypto.randomUUID().slice(0, 8)}`;
  return {
    send: async () => {
      await create(VirtualMachineInstanceMigrationModel, {
        apiVersion: 'kubevirt.io/v1',
        kind: 'VirtualMachineInstanceMigration',
        metadata: { name: migration, namespace, labels: { 'kubevirt.io/vmi-name': name } },
        spec: {
          vmiName: name,
          ...(hostname === undefined ? {} : { addedNodeSelector: { [HOSTNAME]: hostname } }),
        },
      });
    },
    isSo: async () =>
      (await readIfThere(VirtualMachineInstanceMigrationModel, { namespace, name: migration })) !== undefined,
    mayRepeat: true,
  };
};

const cancel: Call['write'] = ({ vm, migration }) => {
  const { uid, name = '' } = migration?.metadata ?? {};
  const ref = { ...vmRef(vm), name };
  return {
    send: async () => {
      if (migration)
        await remove(VirtualMachineInstanceMigrationModel, ref, uid === undefined ? {} : { uid });
    },
    isSo: () => isGoing(VirtualMachineInstanceMigrationModel, ref, uid),
    mayRepeat: true,
  };
};

/** Every request, with its words. */
export const CALLS: Readonly<Record<CallId, Call>> = {
  start: {
    title: message('Start virtual machine'),
    pending: message('Starting'),
    done: (name) => message('Virtual machine {{name}} is starting.', { name }),
    failed: (name) => message('Virtual machine {{name}} was not started.', { name }),
    write: onVm('start'),
  },
  'start-paused': {
    title: message('Start virtual machine paused'),
    pending: message('Starting'),
    done: (name) => message('Virtual machine {{name}} is starting and then stays paused.', { name }),
    failed: (name) => message('Virtual machine {{name}} was not started.', { name }),
    write: onVm('start', { paused: true }),
  },
  stop: {
    title: message('Stop virtual machine'),
    pending: message('Stopping'),
    done: (name) => message('Virtual machine {{name}} is stopping.', { name }),
    failed: (name) => message('Virtual machine {{name}} was not stopped.', { name }),
    write: onVm('stop'),
  },
  'force-stop': {
    title: message('Force stop virtual machine'),
    pending: message('Stopping'),
    done: (name) => message('Virtual machine {{name}} is ended at once.', { name }),
    failed: (name) => message('Virtual machine {{name}} was not stopped.', { name }),
    write: onVm('stop', { gracePeriod: 0 }),
  },
  restart: {
    title: message('Restart virtual machine'),
    pending: message('Restarting'),
    done: (name) => message('Virtual machine {{name}} is restarting.', { name }),
    failed: (name) => message('Virtual machine {{name}} was not restarted.', { name }),
    write: onVm('restart'),
  },
  pause: {
    title: message('Pause virtual machine'),
    pending: message('Pausing'),
    done: (name) => message('Virtual machine {{name}} is paused.', { name }),
    failed: (name) => message('Virtual machine {{name}} was not paused.', { name }),
    write: onInstance('pause'),
  },
  unpause: {
    title: message('Unpause virtual machine'),
    pending: message('Unpausing'),
    done: (name) => message('Virtual machine {{name}} runs on.', { name }),
    failed: (name) => message('Virtual machine {{name}} stays paused.', { name }),
    write: onInstance('unpause'),
  },
  reset: {
    title: message('Reset virtual machine'),
    pending: message('Resetting'),
    done: (name) => message('Virtual machine {{name}} was reset.', { name }),
    failed: (name) => message('Virtual machine {{name}} was not reset.', { name }),
    write: onInstance('reset'),
  },
  'soft-reboot': {
    title: message('Soft reboot virtual machine'),
    pending: message('Rebooting'),
    done: (name) => message('The guest of virtual machine {{name}} was asked to reboot.', { name }),
    failed: (name) => message('Virtual machine {{name}} was not rebooted.', { name }),
    write: onInstance('softreboot'),
  },
  migrate: {
    title: message('Migrate virtual machine'),
    pending: message('Migrating'),
    done: (name) => message('The migration of virtual machine {{name}} has begun.', { name }),
    failed: (name) => message('Virtual machine {{name}} is not migrated.', { name }),
    write: migrate,
  },
  'cancel-migration': {
    title: message('Cancel migration'),
    pending: message('Cancelling migration'),
    done: (name) =>
      message('The migration of virtual machine {{name}} is cancelled. It stays where it is.', { name }),
    failed: (name) => message('The migration of virtual machine {{name}} goes on.', { name }),
    write: cancel,
  },
};

/** What a done action says; where the run strategy changes with it, that too (KubeVirt patches it). */
export const doneWords = (id: CallId, vm: VirtualMachine): Message => {
  const { name } = vm.metadata;
  const strategy = strategyAfter(id, runStrategyOf(vm));
  if (strategy === 'Always')
    return message('Virtual machine {{name}} is starting. Its run strategy becomes Always.', { name });
  if (strategy === 'Halted')
    return message('Virtual machine {{name}} is stopping. Its run strategy becomes Halted.', { name });
  return CALLS[id].done(name);
};
