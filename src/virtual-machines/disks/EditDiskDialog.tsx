import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { NumberField } from '../../form/fields/NumberField';
import { RadioField } from '../../form/fields/RadioField';
import { TextField } from '../../form/fields/TextField';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { refuse } from '../../node-pools/fields/refuse';
import { diskShape, type DiskValues } from '../create/steps/storage/values';
import { EditVmDialog, type VmEdit } from '../details/edit/EditVmDialog';
import { repeatedPlaces } from '../model/boot-order';
import { withChangedDisk } from '../model/change-disks';
import { busesOf, DISK_BUSES, diskBus, type DiskType } from '../model/disk-rules';
import type { DiskRow } from '../model/vm-disks';
import { type Disk, disksOf, nicsOf, specOf } from '../model/vm-spec';
import { diskFieldOf } from './disk-field-of';

interface EditValues {
  disk: Pick<DiskValues, 'bus' | 'bootOrder' | 'serial'>;
}

const busOf = (bus: string | undefined): DiskValues['bus'] =>
  DISK_BUSES.find((one) => one === bus) ?? 'virtio';

/** What can be changed of a disk that is there: its device, not its volume. */
const editOf = (vm: VirtualMachine, name: string, type: DiskType): VmEdit<EditValues> => {
  const spec = specOf(vm);
  const others = [...disksOf(spec), ...nicsOf(spec)]
    .filter((one) => one.name !== name)
    .map((one) => ({ name: one.name, bootOrder: one.bootOrder ?? null }));
  return {
    title: message('Edit disk {{name}}', { name }),
    schema: z
      .object({ disk: diskShape.pick({ bus: true, bootOrder: true, serial: true }) })
      .superRefine(({ disk }, context) => {
        refuse(context, ['disk', 'bus'], diskBus({ type, bus: disk.bus }));
        const repeated = repeatedPlaces([...others, { name, bootOrder: disk.bootOrder }]).find(
          ({ index }) => index === others.length,
        );
        if (repeated) refuse(context, ['disk', 'bootOrder'], repeated.problem);
      }),
    fields: [
      { id: 'bus', label: message('Bus'), paths: ['disk.bus'], words: ({ disk }) => disk.bus },
      {
        id: 'bootOrder',
        label: message('Place in the boot order'),
        paths: ['disk.bootOrder'],
        words: ({ disk }) => String(disk.bootOrder ?? ''),
      },
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
          bootOrder: disk?.bootOrder ?? null,
          serial: disk?.serial ?? '',
        },
      };
    },
    patchOf: ({ disk: { bus, bootOrder, serial } }, over) =>
      withChangedDisk(over, name, (disk) => {
        const next: Disk = { ...disk, [type]: { ...disk[type], bus } };
        delete next.bootOrder;
        delete next.serial;
        return {
          ...next,
          ...(bootOrder === null ? {} : { bootOrder }),
          ...(serial === '' ? {} : { serial }),
        };
      }),
    fieldOf: diskFieldOf,
  };
};

interface EditDiskDialogProps {
  vm: VirtualMachine;
  row: DiskRow;
  onClose: () => void;
}

/** Changes the device of a disk. */
const EditDiskDialog = ({ vm, row, onClose }: EditDiskDialogProps) => {
  const { t } = useWords();
  const type = row.type === 'filesystem' ? 'disk' : row.type;
  const edit = useMemo(() => editOf(vm, row.name, type), [vm, row.name, type]);
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
      <NumberField name="disk.bootOrder" label={t('Place in the boot order')} helper={<Places vm={vm} />} />
      <TextField name="disk.serial" label={t('Serial number')} />
    </EditVmDialog>
  );
};

/** Who has which place. */
const Places = ({ vm }: { vm: VirtualMachine }) => {
  const { t } = useWords();
  const place = useWatch<EditValues, 'disk.bootOrder'>({ name: 'disk.bootOrder' });
  const spec = specOf(vm);
  const taken = [...disksOf(spec), ...nicsOf(spec)]
    .filter(({ bootOrder }) => bootOrder !== undefined && bootOrder !== place)
    .map(({ name, bootOrder = 0 }) => `${bootOrder} ${name}`);
  return <>{taken.length > 0 ? t('Taken: {{places}}', { places: taken.join(', ') }) : null}</>;
};

export default EditDiskDialog;
