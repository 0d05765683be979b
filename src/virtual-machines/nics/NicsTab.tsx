import { lazy, Suspense, useState } from 'react';
import { Stack, StackItem } from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useAccess } from '../../kubernetes/access/useAccess';
import { VirtualMachineInstanceModel, VirtualMachineModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import type { Action } from '../../ui/action/action';
import { Part } from '../../ui/state/Part';
import { SectionHeading } from '../details/SectionHeading';
import type { VmView } from '../details/useVm';
import { hasLink } from '../model/change-nics';
import { editNicRefusal } from '../model/edit-nic';
import { vmRef } from '../model/vm-ref';
import { nicRows, type NicRow } from '../model/vm-nics';
import { NicsTable } from './NicsTable';
import { RemoveNicDialog } from './RemoveNicDialog';
import { setLink } from './write-nic';

const AddNicDialog = lazy(() => import('./AddNicDialog'));
const EditNicDialog = lazy(() => import('./EditNicDialog'));

type Opened = { id: 'add' } | { id: 'edit' | 'remove'; row: NicRow };

/** The network interfaces of a virtual machine, as they are asked for and as the guest has them. */
const NicsTab = ({ view }: { view: VmView }) => {
  const { t } = useWords();
  const { vm, vmi } = view;
  const [opened, setOpened] = useState<Opened>();
  const access = useAccess(VirtualMachineModel, 'patch', vmRef(vm));
  const denied = access.state === 'denied' ? access.reason : undefined;
  const told = nicRows(vm, vmi);
  // Without the instance nobody knows what is in the guest.
  const rows =
    view.vmiState.phase === 'failed' ? told.map((row) => ({ ...row, phase: 'unknown' as const })) : told;
  const actionsOf = (row: NicRow): readonly Action[] => {
    const isDown = row.nic?.state === 'down';
    const noLink = row.nic
      ? message('The link of an SR-IOV card cannot be set.')
      : message('It is in no template that could be edited.');
    return [
      {
        id: 'edit-nic',
        title: message('Edit network interface'),
        reason: editNicRefusal(row.nic) ?? denied,
        run: () => setOpened({ id: 'edit', row }),
      },
      {
        id: isDown ? 'link-up' : 'link-down',
        title: isDown ? message('Set link up') : message('Set link down'),
        reason: hasLink(row.nic) && row.phase !== 'going' ? denied : noLink,
        run: () => void setLink(vm, row.name, isDown ? 'up' : 'down'),
      },
      {
        id: 'remove-nic',
        title: message('Remove network interface'),
        reason: row.phase === 'going' ? message('It is being removed.') : denied,
        isDanger: true,
        run: () => setOpened({ id: 'remove', row }),
      },
    ];
  };
  const close = () => setOpened(undefined);
  return (
    <Stack hasGutter>
      <StackItem>
        <SectionHeading
          title={t('Network interfaces')}
          isPrimary
          action={{
            id: 'add-nic',
            title: message('Add network interface'),
            reason: denied,
            run: () => setOpened({ id: 'add' }),
          }}
        />
        <Part state={view.vmiState} onRetry={() => refresh(VirtualMachineInstanceModel)} />
        <NicsTable rows={rows} actionsOf={actionsOf} name={vm.metadata.name} />
      </StackItem>
      <Suspense fallback={null}>
        {opened?.id === 'add' ? <AddNicDialog view={view} onClose={close} /> : null}
        {opened?.id === 'edit' ? <EditNicDialog view={view} name={opened.row.name} onClose={close} /> : null}
      </Suspense>
      {opened?.id === 'remove' ? <RemoveNicDialog view={view} row={opened.row} onClose={close} /> : null}
    </Stack>
  );
};

export default NicsTab;
