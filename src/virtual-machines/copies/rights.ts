import type { Message } from '../../i18n/message';
import type { Access } from '../../kubernetes/access/access';
import { type Rights, useRightsIn } from '../../kubernetes/access/useRightsIn';
import {
  DataVolumeModel,
  VirtualMachineCloneModel,
  VirtualMachineExportModel,
  VirtualMachineModel,
  VirtualMachineRestoreModel,
  VirtualMachineSnapshotModel,
} from '../../kubernetes/models';

/** The rights that copies of a virtual machine need, in its namespace. */
const COPY_RIGHTS = {
  snapshot: { model: VirtualMachineSnapshotModel, verb: 'create' },
  deleteSnapshot: { model: VirtualMachineSnapshotModel, verb: 'delete' },
  restore: { model: VirtualMachineRestoreModel, verb: 'create' },
  clone: { model: VirtualMachineCloneModel, verb: 'create' },
  export: { model: VirtualMachineExportModel, verb: 'create' },
  deleteExport: { model: VirtualMachineExportModel, verb: 'delete' },
  volume: { model: DataVolumeModel, verb: 'create' },
  change: { model: VirtualMachineModel, verb: 'patch' },
} as const;

export type CopyRights = Rights<keyof typeof COPY_RIGHTS>;

/** What the user may do about copies in a namespace. */
export const useCopyRights = (namespace: string): CopyRights => {
  const rightsIn = useRightsIn(COPY_RIGHTS, [namespace]);
  return rightsIn(namespace);
};

/** The first right that is missing, in a sentence. */
export const missing = (...accesses: readonly Access[]): Message | undefined =>
  accesses.flatMap((access) => (access.state === 'denied' ? [access.reason] : []))[0];
