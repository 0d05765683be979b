import { Content, Stack, StackItem } from '@patternfly/react-core';
import { explainConditions } from '../../hosted-clusters/model/conditions';
import { useWords } from '../../i18n/useWords';
import { ConditionsTable } from '../../ui/conditions/ConditionsTable';
import { poolConditionMeaning } from '../model/conditions';
import type { PoolView } from './usePool';

/** Every condition of the pool: bad first, what it means and what to do. */
export const ConditionsTab = ({ view: { pool } }: { view: PoolView }) => {
  const { t } = useWords();
  const { name, generation } = pool.metadata;
  const conditions = explainConditions(pool.status?.conditions ?? [], poolConditionMeaning, generation);
  if (conditions.length === 0)
    return (
      <Content component="p">{t('The operator has not said anything about this node pool yet.')}</Content>
    );
  return (
    <Stack hasGutter>
      {conditions.some(({ isStale }) => isStale) ? (
        <StackItem>
          <Content component="p" data-test="stale">
            {t(
              'The last change is not yet evaluated in every condition: the operator stops at the first check that fails.',
            )}
          </Content>
        </StackItem>
      ) : null}
      <StackItem>
        <ConditionsTable rows={conditions} label={t('Conditions of node pool {{name}}', { name })} />
      </StackItem>
    </Stack>
  );
};
