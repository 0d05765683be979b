import { useState } from 'react';
import { Alert, Checkbox, Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineSnapshot } from '../../kubernetes/types/generated/virtual-machine-snapshot';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { mustStop } from '../model/restore';
import { restoreVm } from './restore-vm';

interface RestoreDialogProps {
  vm: VirtualMachine;
  vmi?: VirtualMachineInstance | undefined;
  snapshot: VirtualMachineSnapshot;
  onClose: () => void;
}

/** Asks for the name of the machine before its disks and definition are replaced by those of a snapshot. */
export const RestoreDialog = ({ vm, vmi, snapshot, onClose }: RestoreDialogProps) => {
  const { t } = useWords();
  const [stops, setStops] = useState(false);
  const isLive = mustStop(vm, vmi);
  const { name } = vm.metadata;
  const { includedVolumes = [], excludedVolumes = [] } = snapshot.status?.snapshotVolumes ?? {};
  return (
    <ConfirmDialog
      title={t('Restore {{name}} from {{snapshot}}?', { name, snapshot: snapshot.metadata.name })}
      confirm={t('Restore virtual machine')}
      goes={[
        ...includedVolumes.map((volume) =>
          t('Everything written to volume {{volume}} since the snapshot', { volume }),
        ),
        t('Changes of the definition since the snapshot'),
        ...(isLive ? [t('What runs now: the virtual machine is stopped')] : []),
      ]}
      stays={[
        t('The snapshot {{name}}', { name: snapshot.metadata.name }),
        ...excludedVolumes.map((volume) =>
          t('Volume {{volume}}, which the snapshot does not hold', { volume }),
        ),
      ]}
      typedName={name}
      isReading={isLive && !stops}
      onConfirm={async () => {
        await restoreVm(vm, { snapshot: snapshot.metadata.name, stops: isLive && stops });
        onClose();
      }}
      onClose={onClose}
    >
      {isLive ? (
        <Stack hasGutter>
          <StackItem>
            <Alert
              variant="warning"
              isInline
              component="p"
              title={t('A virtual machine can be restored only while it is stopped.')}
              data-test="must-stop"
            />
          </StackItem>
          <StackItem>
            <Checkbox
              id="restore-stops"
              label={t('Stop it for the restore')}
              description={t('It is needed to go on. You start it again when the restore is done.')}
              isChecked={stops}
              onChange={(_event, isOn) => setStops(isOn)}
              data-test="stop-target"
            />
          </StackItem>
        </Stack>
      ) : null}
    </ConfirmDialog>
  );
};
