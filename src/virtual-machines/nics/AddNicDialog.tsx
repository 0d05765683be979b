import { useEffect, useMemo } from 'react';
import { Alert } from '@patternfly/react-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { FormDialog } from '../../form/dialog/FormDialog';
import { RadioField } from '../../form/fields/RadioField';
import { SelectField } from '../../form/fields/SelectField';
import { TextField } from '../../form/fields/TextField';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message, type Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { optionsState } from '../../node-pools/fields/checks/choices';
import { refuse } from '../../node-pools/fields/refuse';
import { nicDevice, nicNetworkItem } from '../create/steps/networking/objects';
import { freeNicName, freshNic, nicSchema, type NicValues } from '../create/steps/networking/values';
import { changeVm } from '../details/edit/change-vm';
import { useRefusedFields } from '../details/edit/useRefusedFields';
import { useVmTask } from '../details/edit/useVmTask';
import type { VmView } from '../details/useVm';
import { withNic } from '../model/change-nics';
import { nameTwice } from '../model/disk-rules';
import { NIC_MODELS, ONE_POD_NETWORK, usualBinding } from '../model/nic-rules';
import { isAlive, networksOf, nicsOf, specOf } from '../model/vm-spec';
import { nicFieldOf } from './nic-field-of';
import { useNetworksFor } from './useNetworksFor';

interface AddNicValues {
  nic: NicValues;
}

const schemaFor = ({ vm }: VmView) => {
  const spec = specOf(vm);
  const taken = nicsOf(spec).map(({ name }) => name);
  const hasPod = networksOf(spec).some(({ pod }) => pod !== undefined);
  return z.object({ nic: nicSchema }).superRefine(({ nic }, context) => {
    if (taken.includes(nic.name)) refuse(context, ['nic', 'name'], nameTwice(nic.name));
    if (hasPod && nic.network === '') refuse(context, ['nic', 'network'], ONE_POD_NETWORK);
  });
};

const effectOf = (network: string): Message =>
  network === ''
    ? message('The guest sees it after a restart.')
    : message('The guest sees it once KubeVirt has migrated the virtual machine, which takes a moment.');

const NicFields = ({ view }: { view: VmView }) => {
  const { t, say } = useWords();
  const { setValue } = useFormContext<AddNicValues>();
  const network = useWatch<AddNicValues, 'nic.network'>({ name: 'nic.network' });
  const networks = useNetworksFor(view.vm.metadata.namespace ?? '');
  const type = networks.types.get(network) ?? '';
  useEffect(() => setValue('nic.binding', usualBinding(network, type)), [setValue, network, type]);
  return (
    <>
      <TextField name="nic.name" label={t('Name')} isRequired />
      <SelectField
        name="nic.network"
        label={t('Network')}
        options={networks.choices.items}
        state={optionsState(networks.choices)}
        isFreeText={networks.choices.state === 'unchecked'}
        emptyLabel={t('Pod network')}
      />
      <RadioField
        name="nic.binding"
        label={t('Binding')}
        variant="inline"
        options={[
          { value: 'masquerade', label: 'masquerade' },
          { value: 'bridge', label: 'bridge' },
          { value: 'sriov', label: 'SR-IOV' },
        ]}
      />
      <SelectField
        name="nic.model"
        label={t('Model')}
        options={NIC_MODELS.map((value) => ({ value, label: value }))}
      />
      <TextField name="nic.mac" label={t('MAC address')} helper={t('Empty is one from the pool.')} />
      {isAlive(view.vmi) ? (
        <Alert
          variant={network === '' ? 'warning' : 'info'}
          isInline
          isPlain
          component="p"
          title={say(effectOf(network))}
          data-test="add-nic-effect"
        />
      ) : null}
    </>
  );
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
  const schema = useMemo(() => schemaFor(view), [view]);
  const form = useSchemaForm(schema, {
    nic: freshNic(freeNicName(nicsOf(specOf(vm)).map((nic) => nic.name))),
  });
  const { run, isBusy, error } = useVmTask(vm, 'nics', onClose);
  const unplaced = useRefusedFields(form, error, nicFieldOf);
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
      <NicFields view={view} />
    </FormDialog>
  );
};

export default AddNicDialog;
