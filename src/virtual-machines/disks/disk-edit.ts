import { z } from 'zod';
import { message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { refuse } from '../../node-pools/fields/refuse';
import { diskShape, type DiskValues } from '../create/steps/storage/values';
import type { VmEdit } from '../details/edit/EditVmDialog';
import { withChangedDisk } from '../model/change-disks';
import { DISK_BUSES, diskBus, type DiskType } from '../model/disk-rules';
import { type Disk, disksOf, specOf } from '../model/vm-spec';
import { diskFieldOf, diskPlace } from './disk-field-of';

interface DeviceValues {
  disk: Pick<DiskValues, 'bus' | 'serial'>;
}

const busOf = (bus: string | undefined): DiskValues['bus'] =>
  DISK_BUSES.find((one) => one === bus) ?? 'virtio';

/** What can be changed of a disk that is there: its device, not its volume. @param name of the disk */
export const diskEdit = (vm: VirtualMachine, name: string, type: DiskType): VmEdit<DeviceValues> => ({
  title: message('Edit disk {{name}}', { name }),
  schema: z
    .object({ disk: diskShape.pick({ bus: true, serial: true }) })
    .superRefine(({ disk }, context) => refuse(context, ['disk', 'bus'], diskBus({ type, bus: disk.bus }))),
  fields: [
    { id: 'bus', label: message('Bus'), paths: ['disk.bus'], words: ({ disk }) => disk.bus },
    {
      id: 'serial',
      label: message('Serial number'),
      paths: ['disk.serial'],
      words: ({ disk }) => disk.serial,
    },
  ],
  valuesOf: (machine) => {
    const disk = disksOf(specOf(machine)).find((one) => one.name === name);
    return {
      disk: {
        bus: busOf(disk?.[type]?.bus),
        serial: disk?.serial ?? '',
      },
    };
  },
  patchOf: ({ disk: { bus, serial } }, over) =>
    withChangedDisk(over, name, (disk) => {
      const next: Disk = { ...disk, [type]: { ...disk[type], bus } };
      delete next.serial;
      return {
        ...next,
        ...(serial === '' ? {} : { serial }),
      };
    }),
  fieldOf: diskFieldOf(diskPlace(specOf(vm), name)),
});
