import type { VirtualMachine } from '../resources';
import type { VirtualMachineClone } from '../virtualization-resources';
import type { Cause } from './cause';
import { invalid, when } from './cause';

/** A VM is cloned by a snapshot, so each volume with a claim must be one that the storage cuts snapshots of (virt-api). */
export const cloneCauses = ({ spec }: VirtualMachineClone, source: VirtualMachine | undefined): Cause[] => {
  const volumes = source?.spec.template.spec?.volumes ?? [];
  const keepsData = (name: string): boolean =>
    volumes.some((volume) => volume.name === name && (volume.dataVolume ?? volume.persistentVolumeClaim));
  return [
    ...when(spec.target?.name === spec.source.name && source !== undefined, () =>
      invalid('spec.target.name', 'Target name cannot be equal to source name when both are VirtualMachines'),
    ),
    ...(source?.status?.volumeSnapshotStatuses ?? []).flatMap(({ name, enabled, reason }) =>
      when(!enabled && keepsData(name), () =>
        invalid('spec.source', `Virtual Machine volume ${name} does not support snapshots: ${reason ?? ''}`),
      ),
    ),
  ];
};
