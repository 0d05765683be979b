import { lazy, Suspense, useMemo, useState } from 'react';
import { Flex, FlexItem, Stack, StackItem } from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { VirtualMachineSnapshotModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { useList } from '../../kubernetes/read/useList';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineSnapshot } from '../../kubernetes/types/generated/virtual-machine-snapshot';
import { ActionButton } from '../../ui/action/ActionButton';
import { EmptyList } from '../../ui/state/EmptyList';
import { Loaded } from '../../ui/state/Loaded';
import { DataTable } from '../../ui/table/DataTable';
import { useVmSettings } from '../details/useVmSettings';
import { isSnapshotOf } from '../model/snapshot';
import { DeleteSnapshotDialog } from './DeleteSnapshotDialog';
import { RestoreDialog } from './RestoreDialog';
import { RestoresCard } from './RestoresCard';
import { copyActions, type CopyDialogId, snapshotActions, type SnapshotDialogId } from './snapshot-actions';
import { SNAPSHOT_COLUMNS } from './snapshot-columns';
import { StorageMoveCard } from './StorageMoveCard';
import { useCopyRights } from './rights';

const SnapshotDialog = lazy(() => import('./SnapshotDialog'));
const CloneDialog = lazy(() => import('./CloneDialog'));
const ExportDialog = lazy(() => import('./ExportDialog'));
const MoveStorageDialog = lazy(() => import('./MoveStorageDialog'));

/** What is open over the tab. */
type Opened =
  | { readonly dialog: CopyDialogId }
  | { readonly dialog: SnapshotDialogId; readonly snapshot: VirtualMachineSnapshot };

interface SnapshotsTabProps {
  vm: VirtualMachine;
  vmi?: VirtualMachineInstance | undefined;
}

/** The snapshots of a machine: take, restore, clone, delete. */
const SnapshotsTab = ({ vm, vmi }: SnapshotsTabProps) => {
  const { t } = useWords();
  const { name, namespace = '' } = vm.metadata;
  const [opened, setOpened] = useState<Opened>();
  const rights = useCopyRights(namespace);
  const [all, state] = useList(VirtualMachineSnapshotModel, { namespace });
  const snapshots = useMemo(() => all.filter((one) => isSnapshotOf(one, name)), [all, name]);
  const { isLiveUpdate } = useVmSettings();
  const actions = copyActions({ vm, vmi, isLiveUpdate }, rights, (dialog) => setOpened({ dialog }));
  const close = () => setOpened(undefined);
  return (
    <Stack hasGutter>
      <StackItem>
        <Flex columnGap={{ default: 'columnGapSm' }} rowGap={{ default: 'rowGapSm' }}>
          {actions.map((action, index) => (
            <FlexItem key={action.id}>
              <ActionButton action={action} variant={index === 0 ? 'primary' : 'secondary'} />
            </FlexItem>
          ))}
        </Flex>
      </StackItem>
      <StorageMoveCard vm={vm} vmi={vmi} />
      <RestoresCard vm={vm} />
      <StackItem>
        <Loaded
          state={state}
          what={message('Snapshots of {{name}}', { name })}
          notServed={message('OpenShift Virtualization is not installed on this cluster.')}
          onRetry={() => refresh(VirtualMachineSnapshotModel)}
        >
          <DataTable
            label={t('Snapshots of {{name}}', { name })}
            columns={SNAPSHOT_COLUMNS}
            rows={snapshots}
            keyOf={({ metadata }) => metadata.uid ?? metadata.name}
            nameOf={({ metadata }) => metadata.name}
            defaultSort="-age"
            actions={(snapshot) =>
              snapshotActions(vm, snapshot, rights, (dialog) => setOpened({ dialog, snapshot }))
            }
            empty={
              <EmptyList title={t('No snapshots')}>
                {t(
                  'A snapshot keeps the definition and the disks of the virtual machine, so that it can be put back or copied.',
                )}
              </EmptyList>
            }
          />
        </Loaded>
      </StackItem>
      {opened ? (
        <Suspense fallback={null}>
          <OpenedDialog vm={vm} vmi={vmi} opened={opened} onClose={close} />
        </Suspense>
      ) : null}
    </Stack>
  );
};

export default SnapshotsTab;

const OpenedDialog = ({ opened, ...around }: SnapshotsTabProps & { opened: Opened; onClose: () => void }) => {
  switch (opened.dialog) {
    case 'take':
      return <SnapshotDialog {...around} />;
    case 'clone':
      return <CloneDialog {...around} />;
    case 'export':
      return <ExportDialog {...around} />;
    case 'move':
      return <MoveStorageDialog {...around} />;
    case 'restore':
      return <RestoreDialog {...around} snapshot={opened.snapshot} />;
    case 'clone-snapshot':
      return <CloneDialog {...around} snapshot={opened.snapshot.metadata.name} />;
    case 'export-snapshot':
      return <ExportDialog {...around} snapshot={opened.snapshot.metadata.name} />;
    case 'delete':
      return <DeleteSnapshotDialog snapshot={opened.snapshot} onClose={around.onClose} />;
  }
};
