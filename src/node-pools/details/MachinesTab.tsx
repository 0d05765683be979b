import { useState } from 'react';
import { Content, Stack, StackItem } from '@patternfly/react-core';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import {
  DataVolumeModel,
  MachineModel,
  VirtualMachineInstanceModel,
  VirtualMachineModel,
} from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { EmptyList } from '../../ui/state/EmptyList';
import { Loaded } from '../../ui/state/Loaded';
import { Part } from '../../ui/state/Part';
import { DataTable } from '../../ui/table/DataTable';
import { MACHINE_COLUMNS } from './machine-columns';
import { ReplaceMachineDialog } from './ReplaceMachineDialog';
import { useMachineActions } from './useMachineActions';
import type { PoolView } from './usePool';

const BEHIND = [
  ['virtualMachines', VirtualMachineModel],
  ['instances', VirtualMachineInstanceModel],
  ['volumes', DataVolumeModel],
] as const;

/** Machine → virtual machine → node. What may not be read costs only its own column and is named below. */
export const MachinesTab = ({ view }: { view: PoolView }) => {
  const { t } = useWords();
  const { pool, machines, around } = view;
  const { name } = pool.metadata;
  const [replacing, setReplacing] = useState<string>();
  const actionsOf = useMachineActions(view, setReplacing);
  const chosen = machines.find((machine) => machine.name === replacing);
  const state =
    around.states.machines.phase === 'failed' && machines.length > 0
      ? around.states.virtualMachines
      : around.states.machines;
  return (
    <>
      <Stack hasGutter>
        {around.isExternal ? (
          <StackItem>
            <Content component="p" data-test="external">
              {t('The virtual machines are on another cluster.')}
            </Content>
          </StackItem>
        ) : null}
        <StackItem>
          <Loaded
            state={state}
            what={message('Machines of {{name}}', { name })}
            onRetry={() => refresh(MachineModel)}
          >
            <DataTable
              label={t('Machines of {{name}}', { name })}
              columns={MACHINE_COLUMNS}
              rows={machines}
              keyOf={(machine) => machine.name}
              nameOf={(machine) => machine.name}
              defaultSort="name"
              actions={actionsOf}
              empty={
                <EmptyList title={t('No machines')}>
                  {t('This node pool has no machines: it has 0 nodes, or the first is not made yet.')}
                </EmptyList>
              }
            />
          </Loaded>
        </StackItem>
        {around.states.machines.phase === 'failed' && machines.length > 0 ? (
          <StackItem>
            <Part state={around.states.machines} onRetry={() => refresh(MachineModel)} />
          </StackItem>
        ) : null}
        {BEHIND.map(([kind, model]) =>
          around.states[kind].phase === 'failed' ? (
            <StackItem key={kind}>
              <Part state={around.states[kind]} onRetry={() => refresh(model)} />
            </StackItem>
          ) : null,
        )}
      </Stack>
      {chosen ? (
        <ReplaceMachineDialog pool={pool} machine={chosen} onClose={() => setReplacing(undefined)} />
      ) : null}
    </>
  );
};
