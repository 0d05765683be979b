import { useCallback, useState } from 'react';
import { Button, EmptyState, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import { useNavigate } from 'react-router';
import { useWords } from '../../../i18n/useWords';
import { restoreRun, type Run } from '../../../kubernetes/write/run';
import { clusterPath } from '../../model/cluster-path';
import { ownedBy } from './owned-by';
import type { Target } from './perform';
import { RunView } from './RunView';

interface CreationRunProps {
  id: string;
  onBack: () => void;
  /** The cluster is there: nothing of the form is needed any more. */
  onCreated: () => void;
}

const targetOf = (run: Run): Target | undefined => {
  const cluster = run.snapshot().items.find(({ item }) => item.object.kind === 'HostedCluster')?.item.object;
  return cluster && { namespace: cluster.metadata.namespace ?? '', name: cluster.metadata.name };
};

/** The creation that the URL names: one of this page, or one that a reload has interrupted. */
export const CreationRun = ({ id, onBack, onCreated }: CreationRunProps) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [run] = useState(() => restoreRun(id, { owns: ownedBy(id) }));
  const target = run && targetOf(run);
  const done = useCallback(() => {
    if (!run || !target) return;
    // After a reload it may be found done already, with nobody left to forget it.
    run.forget();
    onCreated();
    void navigate(clusterPath(target.namespace, target.name), { replace: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the names of a run never change
  }, [run, navigate, onCreated, target?.namespace, target?.name]);
  const back = () => {
    run?.forget();
    onBack();
  };
  if (!run || !target) {
    return (
      <EmptyState
        titleText={t('This creation is not known in this tab')}
        headingLevel="h2"
        data-test="run-unknown"
      >
        <EmptyStateBody>
          {t('It ended, or it was started in another tab. The list of clusters shows what is there.')}
        </EmptyStateBody>
        <EmptyStateFooter>
          <Button variant="primary" onClick={onBack}>
            {t('Back to the form')}
          </Button>
        </EmptyStateFooter>
      </EmptyState>
    );
  }
  return <RunView run={run} target={target} onDone={done} onBack={back} />;
};
