import { useMemo, useState } from 'react';
import { Alert, Stack, StackItem } from '@patternfly/react-core';
import { useWatch } from 'react-hook-form';
import { FormDialog } from '../../form/dialog/FormDialog';
import { useSending } from '../../form/dialog/useSending';
import { TextField } from '../../form/fields/TextField';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { clusterNow } from '../../kubernetes/clock';
import { VirtualMachineSnapshotModel } from '../../kubernetes/models';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { consistencyNow, DEFAULT_DEADLINE, snapshotName, snapshotRefusal } from '../model/snapshot';
import { holdsVolumes, snapshotVolumes } from '../model/snapshot-volumes';
import { snapshotSchema, type SnapshotValues } from './snapshot-values';
import { SnapshotVolumesNote } from './SnapshotVolumesNote';
import { takeSnapshot } from './take-snapshot';
import { useFreeNames } from './useFreeNames';
import { useStorageAround } from './useStorageAround';

const fieldOf = (path: string): string | undefined => {
  if (path.startsWith('metadata.name')) return 'name';
  return path.startsWith('spec.failureDeadline') ? 'deadline' : undefined;
};

const taken = (name: string) =>
  message('A snapshot named {{name}} exists in this namespace. Choose another name.', { name });

export interface CopyDialogProps {
  vm: VirtualMachine;
  vmi?: VirtualMachineInstance | undefined;
  onClose: () => void;
}

/** Asks for the name of a new snapshot, after saying what it will hold and in which state. */
const SnapshotDialog = ({ vm, vmi, onClose }: CopyDialogProps) => {
  const { t } = useWords();
  const { name: vmOfIt, namespace = '' } = vm.metadata;
  const [now] = useState(() => new Date(clusterNow()));
  const form = useSchemaForm(snapshotSchema, { name: snapshotName(vmOfIt, now), deadline: DEFAULT_DEADLINE });
  const { isBusy, error, send } = useSending(form, fieldOf);
  const submit = form.handleSubmit((values) =>
    send(async () => {
      await takeSnapshot(vm, values);
      onClose();
    }),
  );
  return (
    <FormDialog
      form={form}
      title={t('Take snapshot of {{name}}', { name: vmOfIt })}
      confirm={t('Take snapshot')}
      intro={<Before vm={vm} vmi={vmi} />}
      isBusy={isBusy}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
      test="snapshot-dialog"
    >
      <NameField namespace={namespace} />
      <TextField
        name="deadline"
        label={t('Deadline')}
        isRequired
        helper={t('A snapshot that takes longer is given up. Such as 5m or 1h30m.')}
      />
    </FormDialog>
  );
};

export default SnapshotDialog;

const NameField = ({ namespace }: { namespace: string }) => {
  const { t } = useWords();
  const name = useWatch<SnapshotValues, 'name'>({ name: 'name' });
  const names = useMemo(() => [name], [name]);
  const checked = useFreeNames(VirtualMachineSnapshotModel, namespace, names, taken);
  return <TextField name="name" label={t('Name')} isRequired checked={checked} />;
};

/** What the snapshot will hold and how well it fits together, before it is taken. */
const Before = ({ vm, vmi }: Pick<CopyDialogProps, 'vm' | 'vmi'>) => {
  const { say } = useWords();
  const around = useStorageAround(vm.metadata.namespace ?? '');
  const { level, words } = consistencyNow(vm, vmi);
  const refusal = snapshotRefusal(vm);
  const volumes = snapshotVolumes(vm, around);
  return (
    <Stack hasGutter>
      {refusal ? (
        <StackItem>
          <Alert variant="warning" isInline component="p" title={say(refusal)} data-test="refusal" />
        </StackItem>
      ) : null}
      {holdsVolumes(volumes) ? (
        <StackItem>
          <Alert
            variant={level}
            isInline
            isPlain
            component="p"
            title={say(words)}
            data-test="consistency"
            data-level={level}
          />
        </StackItem>
      ) : null}
      <StackItem>
        <SnapshotVolumesNote volumes={volumes} />
      </StackItem>
    </Stack>
  );
};
