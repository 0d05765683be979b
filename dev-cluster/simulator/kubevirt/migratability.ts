import type { PersistentVolumeClaim, VirtualMachineInstance } from '../resources';

export interface Migratability {
  status: 'True' | 'False';
  reason: string;
  message: string;
}

/** Reason and words of virt-handler when a disk is not shared; null when all disks are. */
const diskProblem = (claims: readonly PersistentVolumeClaim[]): Migratability | undefined => {
  const single = claims.find((claim) => !(claim.spec?.accessModes ?? []).includes('ReadWriteMany'));
  return (
    single && {
      status: 'False',
      reason: 'DisksNotLiveMigratable',
      message: `cannot migrate VMI: PVC ${single.metadata.name} is not shared, live migration requires that all PVCs must be shared (using ReadWriteMany access mode)`,
    }
  );
};

/**
 * Whether an instance can be migrated, and the first reason against it, as virt-handler reports it.
 * @param isRefused the fault not-live-migratable is on
 */
export const migratability = (
  instance: VirtualMachineInstance,
  claims: readonly PersistentVolumeClaim[],
  isRefused: boolean,
): Migratability => {
  const disk = diskProblem(claims);
  if (disk) return disk;
  if (isRefused) {
    const claim = claims[0]?.metadata.name ?? instance.metadata.name;
    return {
      status: 'False',
      reason: 'DisksNotLiveMigratable',
      message: `cannot migrate VMI: PVC ${claim} is not shared, live migration requires that all PVCs must be shared (using ReadWriteMany access mode)`,
    };
  }
  return storageMigratability(instance);
};

/** Whether an instance could be migrated with its volumes: everything against it but the disks, which would go along. */
export const storageMigratability = (instance: VirtualMachineInstance): Migratability =>
  instance.spec.domain.devices.hostDevices?.length
    ? { status: 'False', reason: 'HostDeviceNotLiveMigratable', message: 'VMI uses a PCI host devices' }
    : { status: 'True', reason: '', message: '' };
