import { useMemo } from 'react';
import { z } from 'zod';
import { RadioField } from '../../form/fields/RadioField';
import { TextField } from '../../form/fields/TextField';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { refuse } from '../../node-pools/fields/refuse';
import { diskShape, type DiskValues } from '../create/steps/storage/values';
import { EditVmDialog, type VmEdit } from '../details/edit/EditVmDialog';
import { withChangedDisk } from '../model/change-disks';
import { busesOf, DISK_BUSES, diskBus, type DiskType } from '../model/disk-rules';
import type { DiskRow } from '../model/vm-disks';
import { type Disk, disksOf, specOf } from '../model/vm-spec';
import { diskFieldOf } from './disk-field-of';

interface EditValues {
  disk: Pick<DiskValues, 'bus' | 'serial'>;
}

const busOf = (bus: string | undefined): DiskValues['bus'] =>
  DISK_BUSES.find((one) => one === bus) ?? 'virtio';

/** What can be changed of a disk that is there: its device, not its volume. */
const editOf = (name: string, type: DiskType): VmEdit<EditValues> => ({
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
  fieldOf: diskFieldOf,
});

interface EditDiskDialogProps {
  vm: VirtualMachine;
  row: DiskRow;
  onClose: () => void;
}

/** Changes the device of a disk. */
const EditDiskDialog = ({ vm, row, onClose }: EditDiskDialogProps) => {
  const { t } = useWords();
  const type = row.type === 'filesystem' ? 'disk' : row.type;
  const edit = useMemo(() => editOf(row.name, type), [row.name, type]);
  return (
    <EditVmDialog
      vm={vm}
      edit={edit}
      intro={t('Changes of a disk take effect after a restart.')}
      onClose={onClose}
      test="edit-disk-dialog"
    >
      <RadioField
        name="disk.bus"
        label={t('Bus')}
        variant="inline"
        options={busesOf(type).map((value) => ({ value, label: value }))}
      />
      <TextField name="disk.serial" label={t('Serial number')} />
    </EditVmDialog>
  );
};

export default EditDiskDialog;
