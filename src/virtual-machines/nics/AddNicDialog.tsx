import { useMemo, useState } from 'react';
import { FormDialog } from '../../form/dialog/FormDialog';
import { TextField } from '../../form/fields/TextField';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { nicDevice, nicNetworkItem } from '../create/steps/networking/objects';
import { freeNicName, freshNic } from '../create/steps/networking/values';
import { changeVm } from '../details/edit/change-vm';
import { useRefusedFields } from '../details/edit/useRefusedFields';
import { useVmTask } from '../details/edit/useVmTask';
import type { VmView } from '../details/useVm';
import { withNic } from '../model/change-nics';
import type { PluggedNic } from '../model/edit-nic';
import { nicsOf, specOf } from '../model/vm-spec';
import { addNicSchema } from './add-nic-values';
import { nicFieldOf, nicPlace } from './nic-field-of';
import { NicFields } from './NicFields';

/** It is plugged in by a migration where changes are taken live and the machine can move (KubeVirt, NIC hot-plug). */
const effectIn =
  ({ settings, reasons }: VmView) =>
  ({ network }: PluggedNic) =>
    network === '' || !settings.isLiveUpdate || reasons.length > 0
      ? { words: message('The guest sees it after a restart.'), isRestart: true }
      : {
          words: message(
            'The guest sees it once KubeVirt has migrated the virtual machine, which takes a moment.',
          ),
          isRestart: false,
        };

interface AddNicDialogProps {
  view: VmView;
  onClose: () => void;
}

/** Adds a NIC to a virtual machine; it says before when the guest will see it. */
const AddNicDialog = ({ view, onClose }: AddNicDialogProps) => {
  const { t } = useWords();
  const { vm } = view;
  const { name } = vm.metadata;
  const schema = useMemo(() => addNicSchema(vm), [vm]);
  const form = useSchemaForm(schema, {
    nic: freshNic(freeNicName(nicsOf(specOf(vm)).map((nic) => nic.name))),
  });
  const { run, isBusy, error } = useVmTask(vm, 'nics', onClose);
  const [fieldOf] = useState(() => nicFieldOf(nicPlace(specOf(vm))));
  const unplaced = useRefusedFields(form, error, fieldOf);
  const submit = form.handleSubmit(({ nic }) =>
    run(
      {
        title: message('Add network interface'),
        what: `${name} ${nic.name}`,
        done: message('Network interface {{nic}} was added to {{name}}.', { nic: nic.name, name }),
        failed: message('Network interface {{nic}} was not added to {{name}}.', { nic: nic.name, name }),
      },
      () => changeVm(vm, (over) => withNic(over, nicDevice(nic), nicNetworkItem(nic))),
    ),
  );
  return (
    <FormDialog
      form={form}
      title={t('Add network interface to {{name}}', { name })}
      confirm={t('Add network interface')}
      isBusy={isBusy}
      error={unplaced}
      onSubmit={() => void submit()}
      onClose={onClose}
      test="add-nic-dialog"
    >
      <TextField name="nic.name" label={t('Name')} isRequired />
      <NicFields view={view} effect={effectIn(view)} />
    </FormDialog>
  );
};

export default AddNicDialog;
