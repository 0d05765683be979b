import { message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineSnapshot } from '../../kubernetes/types/generated/virtual-machine-snapshot';
import type { Action } from '../../ui/action/action';
import { cloneRefusal } from '../model/clone';
import { restoreRefusal } from '../model/restore';
import { snapshotRefusal } from '../model/snapshot';
import { isUsable } from '../model/snapshot-status';
import { moveRefusal } from '../model/storage-move';
import { type CopyRights, missing } from './rights';

/** Dialogs about a machine. */
export type CopyDialogId = 'take' | 'clone' | 'move' | 'export';
/** Dialogs about one of its snapshots. */
export type SnapshotDialogId = 'restore' | 'clone-snapshot' | 'export-snapshot' | 'delete';

interface CopyFacts {
  readonly vm: VirtualMachine;
  readonly vmi?: VirtualMachineInstance | undefined;
  /** KubeVirt's `vmRolloutStrategy`. */
  readonly isLiveUpdate: boolean;
}

/** What can be made of a machine, and why not where it cannot. */
export const copyActions = (
  { vm, vmi, isLiveUpdate }: CopyFacts,
  rights: CopyRights,
  open: (dialog: CopyDialogId) => void,
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
  {
    id: 'move-storage',
    title: message('Move storage'),
    run: () => open('move'),
    reason: moveRefusal(vm, vmi, isLiveUpdate) ?? missing(rights.volume, rights.change),
  },
  // What was exported can be downloaded without the right to export.
  { id: 'export', title: message('Export'), run: () => open('export') },
];

/** What can be done with a snapshot, and why not where it cannot. */
export const snapshotActions = (
  vm: VirtualMachine,
  snapshot: VirtualMachineSnapshot,
  rights: CopyRights,
  open: (dialog: SnapshotDialogId) => void,
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
    id: 'export-snapshot',
    title: message('Export snapshot'),
    run: () => open('export-snapshot'),
    reason: isUsable(snapshot) ? undefined : message('The snapshot is not ready.'),
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
