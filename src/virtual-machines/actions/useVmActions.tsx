import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useRightsIn } from '../../kubernetes/access/useRightsIn';
import type { Status } from '../../ui/status/status';
import type { VmFacts } from '../model/vm-actions';
import { vmKey } from '../model/vm-row';
import { act, type VmDialogId } from './act';
import { usePending } from './pending';
import { type VmActions, vmActions } from './vm-action-list';
import { missingRights, VM_RIGHTS } from './vm-rights';

// Dialogs bring forms and their rules: a page loads them when one is opened.
const VmDialog = lazy(() => import('./VmDialog'));

interface ShownVmDialogProps {
  id: VmDialogId | undefined;
  facts: Pick<VmFacts, 'vm' | 'vmi' | 'canReadInstances'> | undefined;
  onClose: () => void;
}

/** The dialog of an action, while one is open. */
export const ShownVmDialog = ({ id, facts, onClose }: ShownVmDialogProps) =>
  id && facts ? (
    <Suspense fallback={null}>
      <VmDialog id={id} facts={facts} onClose={onClose} />
    </Suspense>
  ) : null;

/** Everything that can be done with one virtual machine, and the dialogs to be drawn beside it. */
export const useVmActions = (
  facts: VmFacts,
): {
  actions: VmActions;
  dialogs: ReactNode;
  /** What was just asked for, in place of the status, until it shows. */
  pending: Status | undefined;
} => {
  const navigate = useNavigate();
  const [open, setOpen] = useState<VmDialogId>();
  const { namespace = '' } = facts.vm.metadata;
  const namespaces = useMemo(() => [namespace], [namespace]);
  const rightsIn = useRightsIn(VM_RIGHTS, namespaces);
  const rights = missingRights(rightsIn(namespace), namespace);
  const actions = vmActions(facts, rights, (id) => act(id, facts, { open: setOpen, go: navigate }));
  const dialogs = <ShownVmDialog id={open} facts={facts} onClose={() => setOpen(undefined)} />;
  const pending = usePending(vmKey(facts.vm), facts.vm.status?.printableStatus ?? '');
  return { actions, dialogs, pending: pending && { word: pending, level: 'info' } };
};
