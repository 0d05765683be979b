import { message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineSnapshot } from '../../kubernetes/types/generated/virtual-machine-snapshot';
import type { Action } from '../../ui/action/action';
import { restoreRefusal } from '../model/restore';
import { snapshotRefusal } from '../model/snapshot';
import { isUsable } from '../model/snapshot-status';
import { withoutSnapshot } from '../model/vm-volumes';
import { type CopyRights, missing } from './rights';

const cloneRefusal = (vm: VirtualMachine) => {
  const volumes = withoutSnapshot(vm);
  return volumes.length > 0
    ? message('No snapshot can be taken of: {{volumes}}. A clone needs one of each volume.', {
        volumes: volumes.join(', '),
      })
    : undefined;
};

/** What can be made of a machine, and why not where it cannot. */
export const copyActions = (
  vm: VirtualMachine,
  rights: CopyRights,
  open: (dialog: 'take' | 'clone') => void,
): readonly Action[] => [
  {
    id: 'take-snapshot',
    title: message('Take snapshot'),
    run: () => open('take'),
    reason: snapshotRefusal(vm) ?? missing(rights.snapshot),
  },
  {
    id: 'clone-vm',
    title: message('Clone virtual machine'),
    run: () => open('clone'),
    reason: cloneRefusal(vm) ?? missing(rights.clone),
  },
];

/** What can be done with a snapshot, and why not where it cannot. */
export const snapshotActions = (
  vm: VirtualMachine,
  snapshot: VirtualMachineSnapshot,
  rights: CopyRights,
  open: (dialog: 'restore' | 'clone-snapshot' | 'delete') => void,
): readonly Action[] => [
  {
    id: 'restore',
    title: message('Restore virtual machine'),
    run: () => open('restore'),
    reason: restoreRefusal(vm, snapshot) ?? missing(rights.restore),
  },
  {
    id: 'clone-snapshot',
    title: message('Clone from snapshot'),
    run: () => open('clone-snapshot'),
    reason: isUsable(snapshot) ? missing(rights.clone) : message('The snapshot is not ready.'),
  },
  {
    id: 'delete-snapshot',
    title: message('Delete snapshot'),
    run: () => open('delete'),
    isDanger: true,
    startsGroup: true,
    reason: snapshot.metadata.deletionTimestamp
      ? message('The snapshot is being deleted.')
      : missing(rights.deleteSnapshot),
  },
];
