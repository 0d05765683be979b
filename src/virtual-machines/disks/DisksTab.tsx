import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Stack, StackItem } from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import {
  DataVolumeModel,
  PersistentVolumeClaimModel,
  VirtualMachineInstanceModel,
} from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import type { Action } from '../../ui/action/action';
import { Part } from '../../ui/state/Part';
import { SectionHeading } from '../details/SectionHeading';
import type { VmView } from '../details/useVm';
import { plugWay } from '../model/hot-plug';
import { diskRows, type DiskRow } from '../model/vm-disks';
import { BootOrderSection } from './BootOrderSection';
import { DetachDialog } from './DetachDialog';
import { DisksTable } from './DisksTable';
import { EnvironmentSection } from './EnvironmentSection';
import { useDiskRights } from './useDiskRights';

// The forms bring their rules: they are loaded when one is opened.
const AddDiskDialog = lazy(() => import('./AddDiskDialog'));
const EditDiskDialog = lazy(() => import('./EditDiskDialog'));

type Opened = { id: 'add' } | { id: 'edit' | 'remove'; row: DiskRow };

interface DisksTabProps {
  view: VmView;
  /** The section that the address asks for. */
  segment: string | undefined;
}

/** The disks of a virtual machine with their volumes, and the settings that are mounted into it. */
const DisksTab = ({ view, segment }: DisksTabProps) => {
  const { t } = useWords();
  const { vm, vmi, vmiState, isRunning, claims, dataVolumes, settings } = view;
  const [opened, setOpened] = useState<Opened>();
  const environment = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (segment === 'environment') environment.current?.scrollIntoView();
  }, [segment]);
  const way = plugWay(isRunning, settings.featureGates);
  const rights = useDiskRights(vm, way);
  const told = diskRows(vm, vmi, { claims, dataVolumes });
  // Without the instance nobody knows what is in the guest.
  const rows =
    vmiState.phase === 'failed' ? told.map((row) => ({ ...row, phase: 'unknown' as const })) : told;
  const actionsOf = (row: DiskRow): readonly Action[] => [
    {
      id: 'edit-disk',
      title: message('Edit disk'),
      reason:
        row.disk && row.isAskedFor ? rights.patch : message('It is in no template that could be edited.'),
      run: () => setOpened({ id: 'edit', row }),
    },
    {
      id: 'remove-disk',
      title: message('Remove disk'),
      reason: row.phase === 'going' ? message('It is being removed.') : rights.removal(row),
      isDanger: true,
      run: () => setOpened({ id: 'remove', row }),
    },
  ];
  const close = () => setOpened(undefined);
  return (
    <Stack style={{ gap: 'var(--pf-t--global--spacer--xl)' }}>
      <StackItem>
        <SectionHeading
          title={t('Disks')}
          isPrimary
          action={{
            id: 'add-disk',
            title: message('Add disk'),
            reason: rights.add,
            run: () => setOpened({ id: 'add' }),
          }}
        />
        <Part state={vmiState} onRetry={() => refresh(VirtualMachineInstanceModel)} />
        <Part state={view.claimsState} onRetry={() => refresh(PersistentVolumeClaimModel)} />
        <Part state={view.volumesState} onRetry={() => refresh(DataVolumeModel)} />
        <DisksTable rows={rows} actionsOf={actionsOf} name={vm.metadata.name} />
      </StackItem>
      <StackItem>
        <BootOrderSection view={view} reason={rights.patch} />
      </StackItem>
      <StackItem>
        <div ref={environment}>
          <EnvironmentSection view={view} reason={rights.patch} />
        </div>
      </StackItem>
      <Suspense fallback={null}>
        {opened?.id === 'add' ? <AddDiskDialog view={view} way={way} onClose={close} /> : null}
        {opened?.id === 'edit' ? <EditDiskDialog vm={vm} row={opened.row} onClose={close} /> : null}
      </Suspense>
      {opened?.id === 'remove' ? (
        <DetachDialog
          view={view}
          row={opened.row}
          // What was there at the start leaves with the template; only what was plugged in can be pulled out.
          way={opened.row.isHotplugged ? way : 'template'}
          isRunning={isRunning}
          onClose={close}
        />
      ) : null}
    </Stack>
  );
};

export default DisksTab;
