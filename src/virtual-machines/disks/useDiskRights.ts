import type { Message } from '../../i18n/message';
import type { Access } from '../../kubernetes/access/access';
import { useAccess } from '../../kubernetes/access/useAccess';
import { VirtualMachineModel } from '../../kubernetes/models';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { subresourcesOf } from '../../kubernetes/write/subresource';
import type { PlugWay } from '../model/hot-plug';
import { snapshotLock } from '../model/snapshot-lock';
import { vmRef } from '../model/vm-ref';
import type { DiskRow } from '../model/vm-disks';

const SUBRESOURCES = subresourcesOf(VirtualMachineModel);

const reasonOf = (access: Access): Message | undefined =>
  access.state === 'denied' ? access.reason : undefined;

/** Why disks cannot be added, changed or removed; undefined = allowed, or not known. What locks them is told before a missing right. */
export const useDiskRights = (
  vm: VirtualMachine,
  way: PlugWay,
): {
  add: Message | undefined;
  patch: Message | undefined;
  removal: (row: DiskRow) => Message | undefined;
} => {
  const ref = vmRef(vm);
  const locked = snapshotLock(vm);
  const change = reasonOf(useAccess(VirtualMachineModel, 'patch', ref));
  const add = reasonOf(useAccess(SUBRESOURCES, 'update', { ...ref, subresource: 'addvolume' }));
  const remove = reasonOf(useAccess(SUBRESOURCES, 'update', { ...ref, subresource: 'removevolume' }));
  const patch = locked ?? change;
  return {
    patch,
    add: way === 'call' ? (locked ?? add) : patch,
    removal: ({ isHotplugged }) => (way === 'call' && isHotplugged ? (locked ?? remove) : patch),
  };
};
