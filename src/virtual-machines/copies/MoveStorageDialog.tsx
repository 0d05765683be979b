import { useMemo, useState } from 'react';
import { Alert } from '@patternfly/react-core';
import { useWatch } from 'react-hook-form';
import { FormDialog } from '../../form/dialog/FormDialog';
import { useSending } from '../../form/dialog/useSending';
import { SelectField } from '../../form/fields/SelectField';
import { useSchemaForm } from '../../form/useSchemaForm';
import { useWords } from '../../i18n/useWords';
import { PersistentVolumeClaimModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import { noStorageClass } from '../../node-pools/fields/checks/absent';
import { useChoice } from '../../node-pools/fields/checks/useChoice';
import { useAccessModes, useStorageClasses } from '../../node-pools/fields/checks/useStorageClasses';
import { useVmSettings } from '../details/useVmSettings';
import { type MovableVolume, movableVolumes, moveRefusal } from '../model/storage-move';
import { movesOf, targetVolumes } from '../model/storage-move-objects';
import { missing, useCopyRights } from './rights';
import { moveStorage } from './move-storage';
import { moveSchema, type MoveValues } from './move-values';
import type { CopyDialogProps } from './SnapshotDialog';
import { VolumesField } from './VolumesField';

const fieldOf = (path: string): string | undefined => {
  if (path.includes('storageClassName')) return 'storageClass';
  return path.startsWith('spec.template.spec.volumes') ? 'volumes' : undefined;
};

/** Asks which volumes go to which storage class while the machine runs, and says why where that cannot be. */
const MoveStorageDialog = (props: CopyDialogProps) => {
  const { namespace = '' } = props.vm.metadata;
  const [claims, state] = useList(PersistentVolumeClaimModel, { namespace });
  // The choice is made of what was there when it began; a claim that could not be read has its reason beside it.
  return state.phase === 'loading' ? null : (
    <MoveForm {...props} volumes={movableVolumes(props.vm, claims)} />
  );
};

export default MoveStorageDialog;

const MoveForm = ({
  vm,
  vmi,
  onClose,
  volumes: found,
}: CopyDialogProps & { volumes: readonly MovableVolume[] }) => {
  const { t, say } = useWords();
  const [volumes] = useState(found);
  const schema = useMemo(() => moveSchema(volumes), [volumes]);
  const rights = useCopyRights(vm.metadata.namespace ?? '');
  const { isLiveUpdate } = useVmSettings();
  const movable = volumes.filter(({ reason }) => reason === undefined).map(({ name }) => name);
  const form = useSchemaForm(schema, { volumes: movable, storageClass: '' });
  const { isBusy, error, send } = useSending(form, fieldOf);
  const refusal = moveRefusal(vm, vmi, isLiveUpdate) ?? missing(rights.volume, rights.change);
  const submit = form.handleSubmit(({ volumes: chosen, storageClass }) => {
    if (refusal) return;
    const ending = crypto.randomUUID().slice(0, 5);
    const moves = movesOf(volumes, chosen, ending);
    const targets = targetVolumes(vm, volumes, moves, storageClass);
    return send(async () => {
      await moveStorage(vm, { moves, targets, storageClass, ending });
      onClose();
    });
  });
  return (
    <FormDialog
      form={form}
      title={t('Move storage of {{name}}', { name: vm.metadata.name })}
      confirm={t('Move storage')}
      intro={
        refusal ? (
          <Alert variant="danger" isInline component="p" title={say(refusal)} data-test="move-refused" />
        ) : (
          t(
            'The disks are copied to new volumes while the virtual machine runs, by a live migration to another node. The old volumes stay.',
          )
        )
      }
      isBusy={isBusy}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
      test="move-storage-dialog"
    >
      <VolumesField name="volumes" label={t('Volumes to move')} isRequired volumes={volumes} />
      <TargetField />
    </FormDialog>
  );
};

const TargetField = () => {
  const { t } = useWords();
  const classes = useStorageClasses();
  const choice = useChoice(classes, 'storageClass', noStorageClass);
  const chosen = useWatch<MoveValues, 'storageClass'>({ name: 'storageClass' });
  const modes = useAccessModes(chosen);
  const isShared = modes?.includes('ReadWriteMany') ?? true;
  return (
    <SelectField
      name="storageClass"
      label={t('Storage class')}
      isRequired
      {...choice}
      {...(isShared
        ? {}
        : {
            warning: t(
              'This class offers no ReadWriteMany volumes, so the virtual machine cannot be live migrated afterwards.',
            ),
          })}
    />
  );
};
