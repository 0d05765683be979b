import { useState } from 'react';
import { Alert, Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { DataVolumeModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { CommandFold } from '../../ui/copy/CommandFold';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { Part } from '../../ui/state/Part';
import type { VmFacts } from '../model/vm-actions';
import { runningOf } from '../model/vm-running';
import { deleteCommands } from '../model/vm-commands';
import { deleteVmAsTask } from './delete-vm';
import { NotKept } from './let-go';
import { choiceOf, useVolumeFates } from './useVolumeFates';
import { VolumeTick } from './VolumeTick';

interface DeleteVmDialogProps {
  facts: Pick<VmFacts, 'vm' | 'vmi' | 'canReadInstances'>;
  onClose: () => void;
}

/** Asks before a virtual machine is deleted; says of each volume whether it goes, and lets one choose. */
export const DeleteVmDialog = ({ facts: { vm, vmi, canReadInstances }, onClose }: DeleteVmDialogProps) => {
  const { t } = useWords();
  const { fatesOf, flip, state } = useVolumeFates([vm]);
  const fates = fatesOf(vm);
  const [failedAt, setFailedAt] = useState<string>();
  const { name } = vm.metadata;
  const isRunning = runningOf(vm, vmi, canReadInstances).isLive;
  const going = fates.filter(({ goes }) => goes);
  const choice = choiceOf(fates);
  const staying = fates.filter(({ goes }) => !goes);
  const remove = async () => {
    setFailedAt(undefined);
    try {
      await deleteVmAsTask(vm, choice);
    } catch (thrown) {
      if (!(thrown instanceof NotKept)) throw thrown;
      setFailedAt(thrown.volume);
      throw thrown.error;
    }
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('Delete virtual machine {{name}}?', { name })}
      confirm={t('Delete virtual machine')}
      goes={[
        t('Virtual machine {{name}}', { name }),
        ...going.map((volume) => t('Volume {{name}} with its data', { name: volume.name })),
      ]}
      stays={[
        ...staying.map((volume) => t('Volume {{name}}', { name: volume.name })),
        t('Snapshots, and Services that lead to it'),
      ]}
      {...(isRunning || going.length > 0 ? { typedName: name } : {})}
      isReading={state.phase === 'loading'}
      // No command lets a volume go first.
      more={
        choice.keep.length === 0 ? <CommandFold command={deleteCommands(vm, choice.alsoRemove)} /> : undefined
      }
      onConfirm={remove}
      onClose={onClose}
    >
      <Stack hasGutter>
        {isRunning ? <StackItem>{t('It is running. Its guest is ended.')}</StackItem> : null}
        {fates.map((fate) => (
          <StackItem key={fate.name}>
            <VolumeTick id={`volume-${fate.name}`} fate={fate} onFlip={() => flip(vm, fate.name)} />
          </StackItem>
        ))}
        {state.phase === 'failed' ? (
          <StackItem>
            <Part state={state} onRetry={() => refresh(DataVolumeModel)} />
          </StackItem>
        ) : null}
        {failedAt === undefined ? null : (
          <StackItem>
            <Alert
              variant="warning"
              isInline
              isPlain
              component="p"
              title={t('Volume {{volume}} could not be kept, so {{name}} was not deleted.', {
                volume: failedAt,
                name,
              })}
              data-test="not-kept"
            />
          </StackItem>
        )}
      </Stack>
    </ConfirmDialog>
  );
};
