import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { FormDialog } from '../../form/dialog/FormDialog';
import { RadioField } from '../../form/fields/RadioField';
import { SelectField } from '../../form/fields/SelectField';
import { TextField } from '../../form/fields/TextField';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { ConfigMapModel, SecretModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { type Choices, choicesOf, optionsState } from '../../node-pools/fields/checks/choices';
import { changeVm } from '../details/edit/change-vm';
import { useRefusedFields } from '../details/edit/useRefusedFields';
import { useVmTask } from '../details/edit/useVmTask';
import { withDisk } from '../model/change-disks';
import { type EnvironmentKind, environmentVolume, freeVolumeName } from '../model/environment';
import { environmentSchema } from './environment-values';

const NAMES: Choices = { items: [], state: 'ready' };

/** What there is to mount, by names only; ServiceAccounts are typed. */
const useObjects = (namespace: string): Choices => {
  const kind = useWatch<{ kind: EnvironmentKind }, 'kind'>({ name: 'kind' });
  const query = { namespace, metadataOnly: true };
  const maps = useList(ConfigMapModel, kind === 'configMap' ? query : null);
  const secrets = useList(SecretModel, kind === 'secret' ? query : null);
  return useMemo(() => {
    const named = ({ metadata: { name } }: { metadata: { name: string } }) => ({ value: name, label: name });
    if (kind === 'configMap') return choicesOf(ConfigMapModel, maps, named, namespace);
    return kind === 'secret' ? choicesOf(SecretModel, secrets, named, namespace) : NAMES;
  }, [kind, maps, secrets, namespace]);
};

const ObjectField = ({ namespace }: { namespace: string }) => {
  const { t } = useWords();
  const choices = useObjects(namespace);
  return (
    <SelectField
      name="object"
      label={t('Name')}
      isRequired
      isFreeText
      options={choices.items}
      state={optionsState(choices)}
    />
  );
};

/** Where in a refusal the form's fields are. */
const fieldOf = (path: string): string | undefined => {
  if (path.endsWith('serial')) return 'serial';
  return /configMap|secret|serviceAccount|volumes/.test(path) ? 'object' : undefined;
};

interface AddEnvironmentDialogProps {
  vm: VirtualMachine;
  isRunning: boolean;
  onClose: () => void;
}

/** Mounts a ConfigMap, Secret or ServiceAccount as a disk of files. */
const AddEnvironmentDialog = ({ vm, isRunning, onClose }: AddEnvironmentDialogProps) => {
  const { t } = useWords();
  const { name, namespace = '' } = vm.metadata;
  const schema = useMemo(() => environmentSchema(vm), [vm]);
  const form = useSchemaForm(schema, { kind: 'configMap', object: '', serial: '' });
  const { run, isBusy, error } = useVmTask(vm, 'environment', onClose);
  const unplaced = useRefusedFields(form, error, fieldOf);
  const submit = form.handleSubmit(({ kind, object, serial }) =>
    run(
      {
        title: message('Add environment'),
        what: object,
        done: message('{{object}} was added to {{name}}.', { object, name }),
        failed: message('{{object}} was not added to {{name}}.', { object, name }),
      },
      () =>
        changeVm(vm, (over) => {
          const volumeName = freeVolumeName(over, kind);
          return withDisk(over, {
            volume: environmentVolume(kind, volumeName, object),
            disk: { name: volumeName, disk: { bus: 'virtio' }, ...(serial === '' ? {} : { serial }) },
          });
        }),
    ),
  );
  return (
    <FormDialog
      form={form}
      title={t('Add environment to {{name}}', { name })}
      confirm={t('Add environment')}
      intro={isRunning ? t('The guest sees it after a restart.') : undefined}
      isBusy={isBusy}
      error={unplaced}
      onSubmit={() => void submit()}
      onClose={onClose}
      test="add-environment-dialog"
    >
      <RadioField
        name="kind"
        label={t('Kind')}
        variant="inline"
        options={[
          { value: 'configMap', label: t('ConfigMap') },
          { value: 'secret', label: t('Secret') },
          { value: 'serviceAccount', label: t('ServiceAccount') },
        ]}
      />
      <ObjectField namespace={namespace} />
      <TextField name="serial" label={t('Serial number')} helper={t('The guest finds the disk by it.')} />
    </FormDialog>
  );
};

export default AddEnvironmentDialog;
