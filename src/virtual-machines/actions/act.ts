import { vmPath } from '../model/vm-path';
import { vmRef } from '../model/vm-ref';
import type { VmActionId, VmFacts } from '../model/vm-actions';
import type { CallId } from './calls';
import { runCall } from './run-call';

/** Actions that ask something first. */
const DIALOGS = ['force-stop', 'reset', 'migrate', 'snapshot', 'clone', 'delete'] as const;

export type VmDialogId = (typeof DIALOGS)[number];

const isDialog = (id: VmActionId): id is VmDialogId => DIALOGS.some((dialog) => dialog === id);

/** Where an action leads that is no request of its own. */
interface Ways {
  open: (id: VmDialogId) => void;
  go: (path: string) => unknown;
}

/** Does what was chosen: opens its dialog, goes to its page, or sends its request as a task. */
export const act = (id: VmActionId, { vm, migration }: VmFacts, { open, go }: Ways): void => {
  if (isDialog(id)) open(id);
  else if (id === 'edit') void go(vmPath(vmRef(vm), 'yaml'));
  else void runCall(id satisfies CallId, { vm, migration });
};
