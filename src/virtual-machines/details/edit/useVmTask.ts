import { useState } from 'react';
import type { Message } from '../../../i18n/message';
import { toApiError, type ApiError } from '../../../kubernetes/errors';
import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';
import { runTask } from '../../../ui/tasks/store';
import { vmPath } from '../../model/vm-path';
import { vmRef } from '../../model/vm-ref';

interface TaskWords {
  title: Message;
  /** What is added or changed, by name. */
  what: string;
  done: Message;
  failed: Message;
}

/** Sends what a dialog asks for as a task; the dialog closes when it is done and keeps what was typed when it was refused. */
export const useVmTask = (vm: VirtualMachine, tab: string, onDone: () => void) => {
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const { namespace, name } = vmRef(vm);
  const run = async ({ title, what, done, failed }: TaskWords, work: () => Promise<void>): Promise<void> => {
    setIsBusy(true);
    setError(undefined);
    try {
      const link = vmPath({ namespace, name }, tab);
      await runTask({ title, what, where: namespace, link }, { done, failed }, work);
      onDone();
    } catch (thrown) {
      setError(toApiError(thrown));
      setIsBusy(false);
    }
  };
  return { run, isBusy, error };
};
