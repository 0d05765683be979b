import { useMemo, useState } from 'react';
import { Stack, StackItem } from '@patternfly/react-core';
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
import { type Blanks, machineColumns } from './machine-columns';
import type { NodeMachine } from '../model/node-machine';
import { ReplaceMachineDialog } from './ReplaceMachineDialog';
import type { ReadAroundPool } from './useAroundPool';
import { useMachineActions } from './useMachineActions';
import type { PoolView } from './usePool';

const BEHIND = [
  ['virtualMachines', VirtualMachineModel],
  ['instances', VirtualMachineInstanceModel],
  ['volumes', DataVolumeModel],
] as const;

const ELSEWHERE = message('On another cluster');
const UNREAD = message('May not be read');

/** Columns that say why they are empty. Live migration has a second source: what the machine provider tells. */
const blanksOf = ({ isExternal, states }: ReadAroundPool, machines: readonly NodeMachine[]): Blanks => {
  if (isExternal) return { vm: ELSEWHERE, disk: ELSEWHERE, migration: ELSEWHERE };
  const unread = (kind: 'virtualMachines' | 'instances' | 'volumes') =>
    states[kind].phase === 'failed' ? UNREAD : undefined;
  const isTold = machines.some(({ migration }) => migration.state !== 'unknown');
  return {
    vm: unread('virtualMachines'),
    disk: unread('volumes'),
    migration: isTold ? undefined : unread('instances'),
  };
};

/** Machine → virtual machine → node. What may not be read costs only its own column and is named below. */
export const MachinesTab = ({ view }: { view: PoolView }) => {
  const { t } = useWords();
  const { pool, machines, around } = view;
  const { name } = pool.metadata;
  const [replacing, setReplacing] = useState<string>();
  const actionsOf = useMachineActions(view, setReplacing);
  const chosen = machines.find((machine) => machine.name === replacing);
  const { type } = pool.spec.platform;
  const columns = useMemo(() => machineColumns(type, blanksOf(around, machines)), [type, around, machines]);
  const state =
    around.states.machines.phase === 'failed' && machines.length > 0
      ? around.states.virtualMachines
      : around.states.machines;
  return (
    <>
      <Stack hasGutter>
        <StackItem>
          <Loaded
            state={state}
            what={message('Machines of {{name}}', { name })}
            onRetry={() => refresh(MachineModel)}
          >
            <DataTable
              label={t('Machines of {{name}}', { name })}
              columns={columns}
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
