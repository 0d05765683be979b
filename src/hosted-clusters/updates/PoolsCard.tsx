import { useState } from 'react';
import { Card, CardBody, CardHeader, CardTitle, Content, Grid, GridItem } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { type ApiError, explainError } from '../../kubernetes/errors';
import { NodePoolModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { poolPath } from '../../node-pools/model/pool-path';
import type { Action } from '../../ui/action/action';
import { ActionButton } from '../../ui/action/ActionButton';
import { KindLink } from '../../ui/kind/KindLink';
import { Part } from '../../ui/state/Part';
import { StatusLabel } from '../../ui/status/StatusLabel';
import { RowTick } from '../../ui/table/RowTick';
import { poolsBehind, type PoolUpdate } from '../model/updates/pool-updates';
import { poolUpdateStatus, poolUpdateWords } from '../model/updates/pool-update-words';
import { UpdatePoolsDialog } from './UpdatePoolsDialog';
import { denialIn, type Updates } from './useUpdates';
import { VersionLadder } from './VersionLadder';

/** What the server answered to the last request for a pool; undefined = it was taken. */
export type PoolResults = Readonly<Record<string, ApiError | undefined>>;

/** The pools against their control plane, and what brings them up to it. */
export const PoolsCard = ({ updates }: { updates: Updates }) => {
  const { t } = useWords();
  const { pools, poolsState, cluster } = updates;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<readonly PoolUpdate[]>();
  const [results, setResults] = useState<PoolResults>({});
  const behind = poolsBehind(pools);
  const chosen = behind.filter(({ name }) => ticked.has(name));
  const action: Action = {
    id: 'update-pools',
    title:
      chosen.length > 0
        ? message('Update {{count}} chosen pools', { count: chosen.length })
        : behind.length > 0
          ? message('Update {{count}} pools behind', { count: behind.length })
          : message('Update node pools'),
    run: () => setAsked(chosen.length > 0 ? chosen : behind),
    reason: denialIn(updates.mayPatchPools) ?? whyNone(pools, behind),
  };
  return (
    <Card data-test="pool-updates">
      <CardHeader
        actions={{
          actions: pools.length > 0 ? <ActionButton action={action} /> : null,
          hasNoOffset: true,
        }}
      >
        <CardTitle component="h2">{t('Node pools')}</CardTitle>
      </CardHeader>
      <CardBody>
        <Part state={poolsState} onRetry={() => refresh(NodePoolModel)}>
          <Grid hasGutter>
            <GridItem xl={4} order={{ default: '1' }}>
              <VersionLadder updates={updates} />
            </GridItem>
            <GridItem xl={8}>
              {pools.length === 0 ? (
                t('No node pools: an update cannot finish without a node.')
              ) : (
                <Table
                  variant="compact"
                  gridBreakPoint="grid-md"
                  aria-label={t('Node pools of {{name}}', { name: cluster.metadata.name })}
                >
                  <Thead>
                    <Tr>
                      <Th screenReaderText={t('Chosen')} />
                      <Th width={30}>{t('Name')}</Th>
                      <Th modifier="nowrap">{t('Version')}</Th>
                      <Th modifier="nowrap">{t('Behind')}</Th>
                      <Th width={40}>{t('Status')}</Th>
                    </Tr>
                  </Thead>
                  <Tbody>
                    {pools.map((pool) => (
                      <PoolLine
                        key={pool.name}
                        pool={pool}
                        isTicked={ticked.has(pool.name)}
                        onTick={(isTicked) => {
                          const next = new Set(ticked);
                          if (isTicked) next.add(pool.name);
                          else next.delete(pool.name);
                          setTicked(next);
                        }}
                        error={results[pool.name]}
                      />
                    ))}
                  </Tbody>
                </Table>
              )}
            </GridItem>
          </Grid>
        </Part>
      </CardBody>
      {asked ? (
        <UpdatePoolsDialog
          cluster={cluster}
          pools={asked}
          onResult={(name, error) => setResults((was) => ({ ...was, [name]: error }))}
          onClose={() => {
            setAsked(undefined);
            setTicked(new Set());
          }}
        />
      ) : null}
    </Card>
  );
};

/** Why no pool can be updated now. */
const whyNone = (pools: readonly PoolUpdate[], behind: readonly PoolUpdate[]) =>
  behind.length > 0
    ? undefined
    : (pools.find(({ reason }) => reason !== undefined)?.reason ??
      message('Every node pool is at the version of the control plane.'));

interface PoolLineProps {
  pool: PoolUpdate;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  error: ApiError | undefined;
}

const PoolLine = ({ pool, isTicked, onTick, error }: PoolLineProps) => {
  const { t, say } = useWords();
  const { name, version, behind } = pool;
  const canUpdate = poolsBehind([pool]).length > 0;
  const status = `pool-update-status-${name}`;
  return (
    <Tr data-test={`pool-update-${name}`} data-state={pool.state}>
      <RowTick
        name={name}
        isTicked={isTicked && canUpdate}
        onTick={onTick}
        // The status says why a pool cannot be chosen.
        off={canUpdate ? undefined : status}
      />
      <Td dataLabel={t('Name')}>
        <div style={{ minInlineSize: '7rem', overflowWrap: 'anywhere' }}>
          <KindLink
            sign="NP"
            kind="NodePool"
            name={name}
            to={poolPath(pool.pool.metadata.namespace ?? '', name)}
          />
        </div>
      </Td>
      <Td dataLabel={t('Version')}>{version || '–'}</Td>
      <Td dataLabel={t('Behind')}>{behind > 0 ? t('{{count}} minors', { count: behind }) : '–'}</Td>
      <Td id={status} dataLabel={t('Status')} modifier="breakWord">
        <div>
          <StatusLabel status={poolUpdateStatus(pool)} />
        </div>
        {poolUpdateWords(pool).map((words) => (
          <Content component="small" key={words.key}>
            {say(words)}
          </Content>
        ))}
        {pool.words ? (
          <Content component="small">{t('The operator says: {{words}}', { words: pool.words })}</Content>
        ) : null}
        {error ? (
          <Content component="small" data-test="pool-refusal">
            {t('Not updated: {{why}}', { why: say(explainError(error)) })} {error.serverMessage}
          </Content>
        ) : null}
      </Td>
    </Tr>
  );
};
