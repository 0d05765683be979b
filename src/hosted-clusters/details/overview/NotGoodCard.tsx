import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { ConditionsTable } from '../../../ui/conditions/ConditionsTable';
import { notGood } from '../../model/conditions';
import { isStageCondition } from '../../model/progress';
import type { ClusterView } from '../useCluster';
import { useConditions } from '../useConditions';

/** Conditions that are not good. While installing, those that are stages are shown as progress, not as faults. */
export const NotGoodCard = ({ view }: { view: ClusterView }) => {
  const { t } = useWords();
  const { cluster, progress } = view;
  const all = useConditions(cluster);
  const isInstalling = progress.state === 'running';
  const bad = notGood(all).filter(({ type }) => !isInstalling || !isStageCondition(type));
  if (all.length === 0) return null;
  if (bad.length === 0)
    return (
      <Card isCompact data-test="all-conditions-good">
        <CardBody>{t('No condition reports a problem.')}</CardBody>
      </Card>
    );
  return (
    <Card data-test="not-good">
      <CardTitle component="h2">{t('Conditions that are not good')}</CardTitle>
      <CardBody>
        <ConditionsTable
          rows={bad}
          label={t('Conditions of {{name}} that are not good', { name: cluster.metadata.name })}
        />
      </CardBody>
    </Card>
  );
};
