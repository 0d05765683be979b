import { type Message, message } from '../../i18n/message';
import type { ApiError } from '../../kubernetes/errors';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { tasks } from '../../ui/tasks/store';
import { refusal, type VmFacts, type VmRights } from '../model/vm-actions';
import { vmKey } from '../model/vm-row';
import { type DeletionChoice, deleteVm, deletionRefused } from './delete-vm';
import { sendCall } from './run-call';

/** The actions that may be run on several machines at once. */
export const BULK_IDS = ['start', 'stop', 'restart', 'pause', 'unpause', 'migrate', 'delete'] as const;

export type BulkId = (typeof BULK_IDS)[number];

interface Eligible {
  eligible: readonly VmFacts[];
  skipped: readonly { facts: VmFacts; reason: Message }[];
}

/** Which of the chosen machines an action is possible for, and why not for the others. */
export const splitEligible = (
  id: BulkId,
  chosen: readonly VmFacts[],
  rightsIn: (namespace: string) => VmRights,
): Eligible => {
  const judged = chosen.map((facts) => ({
    facts,
    reason: refusal(id, facts, rightsIn(facts.vm.metadata.namespace ?? '')),
  }));
  return {
    eligible: judged.filter(({ reason }) => !reason).map(({ facts }) => facts),
    skipped: judged.flatMap(({ facts, reason }) => (reason ? [{ facts, reason }] : [])),
  };
};

/** Requests on their way at once: more would keep the page's own waiting. */
const AT_ONCE = 4;

/** Why an action failed for one machine; `words` where the server's refusal alone would not tell it. */
export interface Failure {
  readonly error: ApiError;
  readonly words?: Message;
}

export type Outcome = 'waiting' | 'running' | 'done' | Failure;

/** Does the action to one machine; resolves with why it failed. */
type Send = (facts: VmFacts) => Promise<Failure | undefined>;

/**
 * Waits for a server that does not answer, so that a restart of it delays the others and fails none; but once for all: when it was
 * waited for in vain, the rest is told at once.
 */
const waitingOnce = (send: (facts: VmFacts, isPatient: boolean) => Promise<Failure | undefined>): Send => {
  let isPatient = true;
  return async (facts) => {
    const failure = await send(facts, isPatient);
    isPatient = failure?.error.outcomeUnknown !== true;
    return failure;
  };
};

/** How an action is done to one machine by its request. */
export const sender = (id: Exclude<BulkId, 'delete'>): Send =>
  waitingOnce(async (facts, isPatient) => {
    const error = await sendCall(id, facts, isPatient);
    return error && { error };
  });

/** Deletes a machine, with its volumes as they were chosen. */
export const deletion = (choiceOf: (vm: VirtualMachine) => DeletionChoice): Send =>
  waitingOnce(async ({ vm }, isPatient) => {
    try {
      await deleteVm(vm, choiceOf(vm), isPatient);
      return undefined;
    } catch (thrown) {
      return deletionRefused(vm.metadata.name, thrown);
    }
  });

/**
 * Runs an action on several machines as one task and tells the outcome of each as it comes. One that fails keeps no other from its turn.
 * Resolves with the keys of those that failed.
 */
export const runBulk = async (
  { title, link, send }: { title: Message; link: string; send: Send },
  eligible: readonly VmFacts[],
  tell: (key: string, outcome: Outcome) => void,
): Promise<readonly string[]> => {
  const task = tasks.start({
    title,
    what: eligible.map(({ vm }) => vm.metadata.name).join(', '),
    where: '',
    link,
  });
  const failed = new Map<string, Failure>();
  const waiting = [...eligible];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const key = vmKey(next.vm);
      tell(key, 'running');
      const failure = await send(next);
      if (failure) failed.set(key, failure);
      tell(key, failure ?? 'done');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const [first] = failed.values();
  const count = eligible.length;
  if (first)
    tasks.fail(
      task,
      first.error,
      message('{{failed}} of {{count}} virtual machines failed.', { failed: failed.size, count }),
    );
  else tasks.succeed(task, { toast: message('Done for {{count}} virtual machines.', { count }) });
  return [...failed.keys()];
};
