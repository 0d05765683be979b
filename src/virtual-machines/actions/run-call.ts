import { type ApiError, toApiError } from '../../kubernetes/errors';
import { sendSettled } from '../../kubernetes/write/settle';
import { tasks } from '../../ui/tasks/store';
import { vmPath } from '../model/vm-path';
import { vmRef } from '../model/vm-ref';
import { vmKey } from '../model/vm-row';
import { type CallId, CALLS, type CallTarget, doneWords } from './calls';
import { beginPending } from './pending';
import { proofOf } from './prove';

/** These show in no other status, so nothing is told after the answer. */
const SEEN_AT_ONCE: ReadonlySet<CallId> = new Set(['reset', 'soft-reboot']);

/**
 * Sends the request and shows it as pending meanwhile. Resolves with the refusal, undefined when the server agreed or the machine is as
 * was asked. A server that does not answer is waited for, unless `isPatient` is false.
 */
export const sendCall = async (
  id: CallId,
  target: CallTarget,
  isPatient = true,
): Promise<ApiError | undefined> => {
  const { vm } = target;
  const was = vm.status?.printableStatus ?? '';
  const end = beginPending(vmKey(vm), { word: CALLS[id].pending, was });
  try {
    await sendSettled({ ...proofOf(id, target), ...CALLS[id].write(target), isPatient });
    end(!SEEN_AT_ONCE.has(id));
    return undefined;
  } catch (thrown) {
    end(false);
    return toApiError(thrown);
  }
};

/**
 * Runs an action as a task: pending in row and header, then a toast and an entry in Tasks, with Retry after a failure. Never rejects,
 * and never ends without a word.
 */
export const runCall = async (id: CallId, target: CallTarget): Promise<void> => {
  const { vm } = target;
  const { namespace, name } = vmRef(vm);
  const task = tasks.start({
    title: CALLS[id].title,
    what: name,
    where: namespace,
    link: vmPath({ namespace, name }),
    retry: () => void runCall(id, target),
  });
  const refusal = await sendCall(id, target);
  if (refusal) tasks.fail(task, refusal, CALLS[id].failed(name));
  else tasks.succeed(task, { toast: doneWords(id, vm) });
};
