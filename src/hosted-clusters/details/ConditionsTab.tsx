import { Content, Stack, StackItem, Title } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { poolConditionMeaning } from '../../node-pools/model/conditions';
import { ConditionsTable } from '../../ui/conditions/ConditionsTable';
import { explainConditions } from '../model/conditions';
import type { ClusterView } from './useCluster';
import { useConditions } from './useConditions';

/** Every condition of the cluster and of its pools: bad first, what it means and what to do. */
export const ConditionsTab = ({ view }: { view: ClusterView }) => {
  const { t } = useWords();
  const { cluster, pools } = view;
  const conditions = useConditions(cluster);
  const { name } = cluster.metadata;
  return (
    <Stack hasGutter>
      {conditions.some(({ isStale }) => isStale) ? (
        <StackItem>
          <Content component="p">
            {t('The last change is not yet evaluated: the operator judged an older version.')}
          </Content>
        </StackItem>
      ) : null}
      <StackItem>
        {conditions.length > 0 ? (
          <ConditionsTable rows={conditions} label={t('Conditions of cluster {{name}}', { name })} />
        ) : (
          <Content component="p">{t('The operator has not said anything about this cluster yet.')}</Content>
        )}
      </StackItem>
      {pools.map((pool) => (
        <PoolConditions key={pool.metadata.name} pool={pool} />
      ))}
    </Stack>
  );
};

const PoolConditions = ({ pool }: { pool: NodePool }) => {
  const { t } = useWords();
  const { name, generation } = pool.metadata;
  return (
    <>
      <StackItem>
        <Title headingLevel="h2" size="md">
          {t('Node pool {{name}}', { name })}
        </Title>
      </StackItem>
      <StackItem>
        <ConditionsTable
          rows={explainConditions(pool.status?.conditions ?? [], poolConditionMeaning, generation)}
          label={t('Conditions of node pool {{name}}', { name })}
        />
      </StackItem>
    </>
  );
};
