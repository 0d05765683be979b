import { type Message, message } from '../../i18n/message';
import type { Node } from '../../kubernetes/types/core';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineInstanceMigration } from '../../kubernetes/types/generated/virtual-machine-instance-migration';
import { cancelRefusal, migrateRefusal, type WhyNot } from './migration-refusal';
import { type RunStrategy, runStrategyOf } from './run-strategy';
import { snapshotLock } from './snapshot-lock';
import { isVmTrue } from './vm-condition';
import { runningOf, type VmRunning } from './vm-running';
import { withoutSnapshot } from './vm-volumes';

/** Everything that can be done with a virtual machine, in the order of its menu. */
export const VM_ACTION_IDS = [
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
  'snapshot',
  'clone',
  'edit',
  'delete',
] as const;

export type VmActionId = (typeof VM_ACTION_IDS)[number];

/** What is known of a virtual machine when an action is judged. */
export interface VmFacts {
  vm: VirtualMachine;
  vmi?: VirtualMachineInstance | undefined;
  /** Its open migration. */
  migration?: VirtualMachineInstanceMigration | undefined;
  /** All nodes, where they may be read. */
  nodes?: readonly Node[] | undefined;
  /** Every reason why it cannot move while it runs. */
  reasons: readonly WhyNot[];
  /** False where instances may not be read: the machine's own status then tells. */
  canReadInstances?: boolean;
  /** False where migrations may not be read. */
  canReadMigrations?: boolean;
}

/** Why a right is missing, by action; undefined = allowed, or not known yet. */
export type VmRights = Readonly<Record<VmActionId, Message | undefined>>;

/** The facts as the rules ask for them. */
interface Judged extends VmFacts {
  strategy: RunStrategy;
  is: VmRunning;
}

type Rule = (facts: Judged) => Message | undefined;

const NOT_RUNNING = message('It is not running.');
const PAUSED = message('It is paused. Unpause it first.');

/** While a snapshot or a restore runs, the run strategy is locked (virt-api admission). */
const locked = ({ vm }: VmFacts): Message | undefined =>
  vm.status?.restoreInProgress
    ? message('A snapshot is being restored. Wait until that has ended.')
    : snapshotLock(vm);

const start: Rule = (facts) => {
  const { strategy, is, vm } = facts;
  if (is.isStopping) return message('It is still stopping.');
  if (is.isLive) return message('It is running already, or starting.');
  if (strategy === 'Always' || strategy === 'Once')
    return message('With run strategy {{strategy}} it starts by itself. Stop it to keep it off.', {
      strategy,
    });
  if (strategy === 'RerunOnFailure' && is.hasFailed)
    return message('With run strategy RerunOnFailure it starts again by itself after a failure.');
  if (isVmTrue(vm, 'ManualRecoveryRequired'))
    return message('Its volumes must be recovered by hand before it can start.');
  return locked(facts);
};

const stop: Rule = (facts) => {
  const { strategy, is } = facts;
  // Both become Halted, so they can be stopped while nothing runs, as in a crash loop.
  if (strategy === 'Always' || strategy === 'Once') return locked(facts);
  if (strategy !== 'Halted') return is.isLive ? undefined : NOT_RUNNING;
  return is.isLive ? message('It is stopping already. Force stop ends it at once.') : NOT_RUNNING;
};

const forceStop: Rule = (facts) => {
  if (!facts.is.isLive) return NOT_RUNNING;
  return strategyAfter('force-stop', facts.strategy) ? locked(facts) : undefined;
};

const restart: Rule = ({ strategy, is, vm }) => {
  if (strategy === 'Halted' || strategy === 'Once')
    return message('With run strategy {{strategy}} it cannot be restarted.', { strategy });
  const [queued] = vm.status?.stateChangeRequests ?? [];
  if (queued) return message('A request waits already: {{action}}.', { action: queued.action });
  if (vm.status?.printableStatus === 'Provisioning') return message('Its volumes are still being filled.');
  return is.exists ? undefined : NOT_RUNNING;
};

const pause: Rule = ({ is, vmi }) => {
  if (!is.isRunning) return NOT_RUNNING;
  if (is.isPaused) return message('It is paused already.');
  const probe = vmi?.spec.livenessProbe;
  return probe && !probe.guestAgentPing
    ? message('Its liveness probe would fail while it is paused, and it would be ended.')
    : undefined;
};

const unpause: Rule = ({ is, vm }) => (is.isPaused ? snapshotLock(vm) : message('It is not paused.'));

const reset: Rule = ({ is }) => (is.isRunning ? undefined : NOT_RUNNING);

const softReboot: Rule = ({ is, vmi }) => {
  if (!is.isRunning) return NOT_RUNNING;
  if (is.isPaused) return PAUSED;
  const hasAcpi = vmi?.spec.domain.features?.acpi?.enabled !== false;
  return hasAcpi || isVmTrue(vmi, 'AgentConnected')
    ? undefined
    : message('It has neither the guest agent nor ACPI to be asked by.');
};

const clone: Rule = ({ vm }) => {
  const names = withoutSnapshot(vm);
  return names.length > 0
    ? message('No snapshot can be taken of: {{volumes}}. A clone needs one of each volume.', {
        volumes: names.join(', '),
      })
    : undefined;
};

const PROTECTION = 'kubevirt.io/vm-delete-protection';

/** True for a virtual machine that must not be deleted (KubeVirt's admission policy matches True and true). */
const isProtected = ({ metadata }: VirtualMachine): boolean =>
  /^[Tt]rue$/.test(metadata.labels?.[PROTECTION] ?? '');

const remove: Rule = ({ vm }) =>
  isProtected(vm)
    ? message('It is protected from deletion. Remove the label {{label}} first.', { label: PROTECTION })
    : undefined;

/** By action, what keeps it from being done now (specification of this plugin, virtual machines, actions). */
const RULES: Readonly<Record<VmActionId, Rule>> = {
  start,
  'start-paused': start,
  stop,
  'force-stop': forceStop,
  restart,
  pause,
  unpause,
  reset,
  'soft-reboot': softReboot,
  migrate: migrateRefusal,
  'cancel-migration': cancelRefusal,
  snapshot: locked,
  clone,
  edit: () => undefined,
  delete: remove,
};

/** What still makes sense while a machine is being deleted: its end can be hastened. */
const WHILE_DELETED: ReadonlySet<VmActionId> = new Set(['force-stop', 'cancel-migration']);

/** Why the state of a machine keeps an action from being done now, whoever asks; undefined = it does not. */
export const stateRefusal = (id: VmActionId, facts: VmFacts): Message | undefined => {
  const { vm, vmi, canReadInstances } = facts;
  if (vm.metadata.deletionTimestamp && !WHILE_DELETED.has(id))
    return message('The virtual machine is being deleted.');
  return RULES[id]({ ...facts, strategy: runStrategyOf(vm), is: runningOf(vm, vmi, canReadInstances) });
};

/**
 * Why an action cannot be done now; undefined = it can. Its state is judged before the rights: who lacks a right is told of it
 * where the action would otherwise be possible.
 */
export const refusal = (id: VmActionId, facts: VmFacts, rights: VmRights): Message | undefined =>
  stateRefusal(id, facts) ?? rights[id];

/** What a run strategy becomes by an action; undefined = it stays (KubeVirt patches it). */
export const strategyAfter = (id: VmActionId, strategy: RunStrategy): RunStrategy | undefined => {
  if (id === 'start' || id === 'start-paused') return strategy === 'Halted' ? 'Always' : undefined;
  if (id === 'stop' || id === 'force-stop')
    return strategy === 'Always' || strategy === 'Once' ? 'Halted' : undefined;
  return undefined;
};
