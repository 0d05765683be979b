import { type Message, message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { Action } from '../../ui/action/action';
import { runStrategyOf } from '../model/run-strategy';
import {
  refusal,
  stateRefusal,
  strategyAfter,
  VM_ACTION_IDS,
  type VmActionId,
  type VmFacts,
  type VmRights,
} from '../model/vm-actions';

const TITLES: Readonly<Record<VmActionId, Message>> = {
  start: message('Start'),
  'start-paused': message('Start paused'),
  stop: message('Stop'),
  'force-stop': message('Force stop'),
  restart: message('Restart'),
  pause: message('Pause'),
  unpause: message('Unpause'),
  reset: message('Reset'),
  'soft-reboot': message('Soft reboot'),
  migrate: message('Migrate'),
  'cancel-migration': message('Cancel migration'),
  snapshot: message('Take snapshot'),
  clone: message('Clone virtual machine'),
  edit: message('Edit YAML'),
  delete: message('Delete virtual machine'),
};

const DANGEROUS: ReadonlySet<VmActionId> = new Set(['force-stop', 'reset', 'delete']);
const FIRST_OF_GROUP: ReadonlySet<VmActionId> = new Set(['restart', 'migrate', 'cancel-migration', 'delete']);

/** What the run strategy becomes by an action; undefined = it stays. */
export const strategyNote = (id: VmActionId, vm: VirtualMachine): Message | undefined => {
  const strategy = strategyAfter(id, runStrategyOf(vm));
  return strategy ? message('Run strategy becomes {{strategy}}', { strategy }) : undefined;
};

/** Whether several reasons against a migration are what keeps a machine from moving, and not that it is off. */
const isBecauseOfReasons = (reason: Message, facts: VmFacts, rights: VmRights): boolean =>
  facts.reasons.length > 1 && refusal('migrate', { ...facts, reasons: [] }, rights)?.key !== reason.key;

/** An action, with whether the state of the machine allows it: who lacks the right is still shown the one that fits. */
interface VmAction extends Action {
  readonly fits: boolean;
}

export type VmActions = Readonly<Record<VmActionId, VmAction>>;

const actionOf = (
  id: VmActionId,
  facts: VmFacts,
  rights: VmRights,
  run: (id: VmActionId) => void,
): VmAction => {
  const refused = stateRefusal(id, facts);
  const reason = refused ?? rights[id];
  const isStuck = id === 'migrate' && reason !== undefined && isBecauseOfReasons(reason, facts, rights);
  return {
    id,
    title: TITLES[id],
    run: () => run(id),
    fits: refused === undefined,
    reason,
    note: strategyNote(id, facts.vm),
    ...(isStuck ? { because: facts.reasons.map(({ words }) => words) } : {}),
    ...(DANGEROUS.has(id) ? { isDanger: true } : {}),
    ...(FIRST_OF_GROUP.has(id) ? { startsGroup: true } : {}),
  };
};

/** Everything that can be done with a virtual machine, and why not where it cannot. */
export const vmActions = (facts: VmFacts, rights: VmRights, run: (id: VmActionId) => void): VmActions =>
  // One an action.
  Object.fromEntries(VM_ACTION_IDS.map((id) => [id, actionOf(id, facts, rights, run)])) as Record<
    VmActionId,
    VmAction
  >;

/** Actions that undo each other share a place: the one that fits the state stands there, else the first. */
const EITHER: readonly (readonly [VmActionId, VmActionId])[] = [
  ['pause', 'unpause'],
  ['migrate', 'cancel-migration'],
];

/** The actions as a menu. */
export const vmMenu = (actions: VmActions): readonly Action[] => {
  const hidden = new Set(EITHER.map(([first, second]) => (actions[second].fits ? first : second)));
  return VM_ACTION_IDS.filter((id) => !hidden.has(id)).map((id) => actions[id]);
};

/** The two that are most likely wanted now. */
export const likelyActions = (actions: VmActions): readonly Action[] => {
  if (actions['cancel-migration'].fits) return [actions['cancel-migration'], actions.stop];
  if (actions.unpause.fits) return [actions.unpause, actions.stop];
  return actions.start.fits ? [actions.start, actions.delete] : [actions.stop, actions.restart];
};
