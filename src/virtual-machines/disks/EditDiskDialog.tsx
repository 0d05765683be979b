import { useMemo, useState } from 'react';
import { RadioField } from '../../form/fields/RadioField';
import { TextField } from '../../form/fields/TextField';
import { useWords } from '../../i18n/useWords';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { EditVmDialog } from '../details/edit/EditVmDialog';
import { busesOf } from '../model/disk-rules';
import type { DiskRow } from '../model/vm-disks';
import { diskEdit } from './disk-edit';

interface EditDiskDialogProps {
  vm: VirtualMachine;
  row: DiskRow;
  onClose: () => void;
}

/** Changes the device of a disk. */
const EditDiskDialog = ({ vm, row, onClose }: EditDiskDialogProps) => {
  const { t } = useWords();
  const type = row.type === 'filesystem' ? 'disk' : row.type;
  // As it was when the dialog opened: a later state must not place a refusal anew.
  const [began] = useState(vm);
  const edit = useMemo(() => diskEdit(began, row.name, type), [began, row.name, type]);
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
