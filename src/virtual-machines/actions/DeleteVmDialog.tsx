import { useMemo, useState } from 'react';
import { Alert, Checkbox, Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { DataVolumeModel, VirtualMachineModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { runningOf } from '../model/vm-running';
import { type KeptVolume, keptVolumes, otherUsers } from '../model/vm-volumes';
import { deleteVmAsTask, NotKept } from './delete-vm';

interface DeleteVmDialogProps {
  vm: VirtualMachine;
  vmi: VirtualMachineInstance | undefined;
  onClose: () => void;
}

/** The volumes of a machine and which of them go: its own ones do unless they are kept, attached ones only when ticked. */
const useVolumes = (vm: VirtualMachine) => {
  const query = { namespace: vm.metadata.namespace ?? '' };
  const [read, state] = useList(DataVolumeModel, query);
  const [vms] = useList(VirtualMachineModel, query);
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set());
  const volumes = useMemo(() => keptVolumes(vm, read), [vm, read]);
  const users = useMemo(() => otherUsers(vm, vms), [vm, vms]);
  const goes = ({ name, isOwned }: KeptVolume): boolean => isOwned !== flipped.has(name);
  const flip = (name: string): void =>
    setFlipped(new Set(flipped.has(name) ? [...flipped].filter((one) => one !== name) : [...flipped, name]));
  return { volumes, goes, flip, users, isReading: state.phase === 'loading' };
};

/** Asks before a virtual machine is deleted; says of each volume whether it goes, and lets one choose. */
export const DeleteVmDialog = ({ vm, vmi, onClose }: DeleteVmDialogProps) => {
  const { t } = useWords();
  const { volumes, goes, flip, users, isReading } = useVolumes(vm);
  const [failedAt, setFailedAt] = useState<string>();
  const { name } = vm.metadata;
  const isRunning = runningOf(vm, vmi).isLive;
  const going = volumes.filter(goes);
  const staying = volumes.filter((volume) => !goes(volume));
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
      isReading={isReading}
      onConfirm={async () => {
        setFailedAt(undefined);
        try {
          await deleteVmAsTask(vm, {
            keep: staying.filter(({ isOwned }) => isOwned).map((volume) => volume.name),
            alsoRemove: going.filter(({ isOwned }) => !isOwned),
          });
        } catch (thrown) {
          if (!(thrown instanceof NotKept)) throw thrown;
          setFailedAt(thrown.volume);
          throw thrown.error;
        }
        onClose();
      }}
      onClose={onClose}
    >
      <Stack hasGutter>
        {isRunning ? <StackItem>{t('It is running. Its guest is ended.')}</StackItem> : null}
        {volumes.map((volume) => (
          <StackItem key={volume.name}>
            <VolumeTick
              volume={volume}
              isGoing={goes(volume)}
              users={users.get(volume.name) ?? []}
              onFlip={() => flip(volume.name)}
            />
          </StackItem>
        ))}
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

interface VolumeTickProps {
  volume: KeptVolume;
  isGoing: boolean;
  /** Other machines that use it: then it must stay. */
  users: readonly string[];
  onFlip: () => void;
}

const VolumeTick = ({ volume: { name, isOwned }, isGoing, users, onFlip }: VolumeTickProps) => {
  const { t } = useWords();
  const isUsed = users.length > 0;
  const description = isUsed
    ? t('Also used by {{names}}, so it stays unless it belongs to this one.', { names: users.join(', ') })
    : isOwned
      ? t('Made for this virtual machine.')
      : t('Was there before and is attached.');
  return (
    <Checkbox
      id={`volume-${name}`}
      label={t('Delete volume {{name}}', { name })}
      description={description}
      isChecked={isGoing}
      isDisabled={isUsed && !isOwned}
      onChange={onFlip}
      data-test={`volume-${name}`}
    />
  );
};
