import { toApiError } from '../../kubernetes/errors';
import { DataVolumeModel, VirtualMachineModel } from '../../kubernetes/models';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { callSubresource } from '../../kubernetes/write/subresource';
import { create, remove } from '../../kubernetes/write/write';
import { changeVm } from '../details/edit/change-vm';
import { type NewDisk, withDisk, withoutDisk } from '../model/change-disks';
import type { PlugWay } from '../model/hot-plug';
import { vmRef } from '../model/vm-ref';
import type { Volume } from '../model/vm-spec';

/** A volume that KubeVirt may take out again while the machine runs. */
const hotpluggable = (volume: Volume): Volume => ({
  ...volume,
  ...(volume.dataVolume && { dataVolume: { ...volume.dataVolume, hotpluggable: true } }),
  ...(volume.persistentVolumeClaim && {
    persistentVolumeClaim: { ...volume.persistentVolumeClaim, hotpluggable: true },
  }),
});

/** The new volume as an object of its own; it goes with the machine that it was made for. */
const dataVolumeOf = (vm: VirtualMachine, template: NonNullable<NewDisk['template']>): DataVolume => ({
  apiVersion: 'cdi.kubevirt.io/v1beta1',
  kind: 'DataVolume',
  metadata: {
    name: template.metadata?.name ?? '',
    namespace: vm.metadata.namespace ?? '',
    ownerReferences: [
      {
        apiVersion: vm.apiVersion,
        kind: vm.kind,
        name: vm.metadata.name,
        uid: vm.metadata.uid ?? '',
        blockOwnerDeletion: false,
      },
    ],
  },
  spec: template.spec,
});

/** Makes the volume, then plugs it in; a volume whose disk was refused is removed again, so that nothing is left half done. */
const withVolume = async (
  vm: VirtualMachine,
  { template }: NewDisk,
  plug: () => Promise<void>,
): Promise<void> => {
  const made = template && (await create(DataVolumeModel, dataVolumeOf(vm, template)));
  try {
    await plug();
  } catch (thrown) {
    const error = toApiError(thrown);
    // Without a clear answer the disk may be in: its volume stays then.
    if (made && !error.outcomeUnknown) {
      const { name, namespace = '', uid } = made.metadata;
      await remove(DataVolumeModel, { name, namespace }, uid ? { uid } : {}).catch(() => undefined);
    }
    throw error;
  }
};

/** Puts a disk into a machine on the way that was found for it. Rejects with an ApiError. */
export const addDisk = async (vm: VirtualMachine, disk: NewDisk, way: PlugWay): Promise<void> => {
  if (way === 'template') {
    await changeVm(vm, (over) => withDisk(over, disk));
    return;
  }
  const volume = hotpluggable(disk.volume);
  await withVolume(vm, disk, () =>
    way === 'declarative'
      ? changeVm(vm, (over) => withDisk(over, { disk: disk.disk, volume }))
      : callSubresource(VirtualMachineModel, vmRef(vm), 'addvolume', {
          name: volume.name,
          disk: disk.disk,
          volumeSource: {
            ...(volume.dataVolume && { dataVolume: volume.dataVolume }),
            ...(volume.persistentVolumeClaim && { persistentVolumeClaim: volume.persistentVolumeClaim }),
          },
        }),
  );
};

/** Takes a disk out of a machine; its volume stays. Rejects with an ApiError. */
export const removeDisk = async (vm: VirtualMachine, name: string, way: PlugWay): Promise<void> => {
  if (way === 'call') await callSubresource(VirtualMachineModel, vmRef(vm), 'removevolume', { name });
  else await changeVm(vm, (over) => withoutDisk(over, name));
};
