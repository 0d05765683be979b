import { Fragment, useState } from 'react';
import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useNavigate } from 'react-router';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useAccess } from '../../kubernetes/access/useAccess';
import { NodePoolModel, VirtualMachineInstanceModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { addPoolPath, poolPath } from '../../node-pools/model/pool-path';
import { migrationText } from '../../node-pools/model/migration-words';
import { nodesText, type PoolRow } from '../../node-pools/model/pool-row';
import type { Action } from '../../ui/action/action';
import { ActionButton } from '../../ui/action/ActionButton';
import { ActionMenu } from '../../ui/action/ActionMenu';
import { KindLink } from '../../ui/kind/KindLink';
import { EmptyList } from '../../ui/state/EmptyList';
import { Loaded } from '../../ui/state/Loaded';
import { Part } from '../../ui/state/Part';
import { StatusLabel } from '../../ui/status/StatusLabel';
import { Timestamp } from '../../ui/time/Timestamp';
import { MachinesTable } from './MachinesTable';
import type { ClusterView } from './useCluster';
import { useClusterPools } from './useClusterPools';
import { type Infra, useInfra } from './useInfra';
import { usePoolMenu } from './usePoolMenu';

/** The node pools of the cluster; each row opens to its machines. */
export const PoolsTab = ({ view }: { view: ClusterView }) => {
  const { t } = useWords();
  const { cluster, pools, poolsState } = view;
  const { name } = cluster.metadata;
  const infra = useInfra(cluster);
  const [rows, instances] = useClusterPools(view);
  const add = useAddAction(view);
  const menuOf = usePoolMenu(cluster.metadata.namespace ?? '');
  return (
    <Loaded
      state={poolsState}
      what={message('Node pools of {{name}}', { name })}
      onRetry={() => refresh(NodePoolModel)}
    >
      {pools.length === 0 ? (
        <EmptyList title={t('No node pools')} action={<ActionButton action={add} variant="primary" />}>
          {t('A node pool is a set of equal nodes. Without one, ingress and console have nowhere to run.')}
        </EmptyList>
      ) : (
        <>
          <div style={{ marginBlockEnd: 'var(--pf-t--global--spacer--md)' }}>
            <ActionButton action={add} />
          </div>
          <Table
            variant="compact"
            gridBreakPoint="grid-md"
            aria-label={t('Node pools of {{name}}', { name })}
            data-test="node-pools"
          >
            <Heads />
            {rows.map((row) => (
              <PoolLines key={row.key} row={row} infra={infra} actions={menuOf(row)} />
            ))}
          </Table>
          {instances.phase === 'failed' ? (
            <Part state={instances} onRetry={() => refresh(VirtualMachineInstanceModel)} />
          ) : null}
        </>
      )}
    </Loaded>
  );
};

const useAddAction = ({ cluster }: ClusterView): Action => {
  const navigate = useNavigate();
  const { name, namespace = '' } = cluster.metadata;
  const access = useAccess(NodePoolModel, 'create', { namespace });
  return {
    id: 'add-node-pool',
    title: message('Add node pool'),
    run: () => void navigate(addPoolPath({ namespace, name })),
    reason: cluster.metadata.deletionTimestamp
      ? message('The cluster is being deleted.')
      : access.state === 'denied'
        ? access.reason
        : undefined,
  };
};

const Heads = () => {
  const { t } = useWords();
  return (
    <Thead>
      <Tr>
        <Th screenReaderText={t('Machines')} />
        <Th modifier="wrap">{t('Name')}</Th>
        <Th modifier="wrap">{t('Status')}</Th>
        <Th modifier="wrap">{t('Nodes')}</Th>
        <Th modifier="wrap">{t('Version')}</Th>
        <Th modifier="wrap">{t('Size')}</Th>
        <Th modifier="wrap">{t('Update type')}</Th>
        <Th modifier="wrap">{t('Live migration')}</Th>
        <Th modifier="wrap">{t('Auto repair')}</Th>
        <Th modifier="wrap">{t('Created at')}</Th>
        <Th screenReaderText={t('Actions')} />
      </Tr>
    </Thead>
  );
};

interface PoolLinesProps {
  row: PoolRow;
  infra: Infra;
  actions: readonly Action[];
}

const PoolLines = ({ row, infra, actions }: PoolLinesProps) => {
  const { t, say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { name, status } = row;
  const migration = migrationText(row);
  const machines = infra.machines.filter((machine) => machine.pool === name);
  return (
    <Tbody isExpanded={isOpen} data-test={`pool-${name}`}>
      <Tr>
        <Td
          expand={{
            rowIndex: 0,
            isExpanded: isOpen,
            onToggle: () => setIsOpen(!isOpen),
            expandId: `pool-${name}`,
          }}
        />
        <Td dataLabel={t('Name')} modifier="breakWord">
          <KindLink sign="NP" kind="NodePool" name={name} to={poolPath(row.namespace, name)} />
        </Td>
        <Td dataLabel={t('Status')}>
          <StatusLabel
            status={status}
            {...(status.because?.message ? { tooltip: status.because.message } : {})}
          />
        </Td>
        <Td dataLabel={t('Nodes')}>{nodesText(row.nodes)}</Td>
        <Td dataLabel={t('Version')}>
          {row.version || '–'}
          {row.behind > 0 ? (
            <Content component="small">{t('{{count}} minors behind', { count: row.behind })}</Content>
          ) : null}
        </Td>
        <Td dataLabel={t('Size')}>{say(row.size)}</Td>
        <Td dataLabel={t('Update type')}>{row.upgradeType}</Td>
        <Td dataLabel={t('Live migration')}>{migration ? say(migration) : '–'}</Td>
        <Td dataLabel={t('Auto repair')}>{row.hasAutoRepair ? t('On') : t('Off')}</Td>
        <Td dataLabel={t('Created at')}>
          <Timestamp time={row.created} />
        </Td>
        <Td isActionCell>
          <ActionMenu actions={actions} label={t('Actions of {{name}}', { name })} />
        </Td>
      </Tr>
      <Tr isExpanded={isOpen}>
        <Td colSpan={11}>{isOpen ? <Machines name={name} machines={machines} infra={infra} /> : null}</Td>
      </Tr>
    </Tbody>
  );
};

const Machines = ({ name, machines, infra }: { name: string; machines: Infra['machines']; infra: Infra }) => {
  const { t } = useWords();
  return (
    <Fragment>
      {infra.isExternal ? <p>{t('The virtual machines are on another cluster.')}</p> : null}
      <MachinesTable machines={machines} states={infra.states} label={t('Machines of {{name}}', { name })} />
    </Fragment>
  );
};
