import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { restoreRun, type Run } from '../../kubernetes/write/run';
import { useRun } from '../../kubernetes/write/useRun';
import { RunSteps, UnknownRun } from '../../ui/run/RunSteps';
import { poolPath } from '../model/pool-path';
import { ownsNothing, performPool, type PoolTarget } from './run-pool';

interface PoolRunProps {
  id: string;
  onBack: () => void;
}

const targetOf = (run: Run): PoolTarget | undefined => {
  const pool = run.snapshot().items.find(({ item }) => item.object.kind === 'NodePool')?.item.object;
  return pool && { namespace: pool.metadata.namespace ?? '', name: pool.metadata.name };
};

/** The adding of a pool that the URL names: one of this page, or one that a reload has interrupted. */
export const PoolRun = ({ id, onBack }: PoolRunProps) => {
  const { t } = useWords();
  const [run] = useState(() => restoreRun(id, { owns: ownsNothing }));
  const target = run && targetOf(run);
  if (run && target) return <Steps run={run} target={target} onBack={onBack} />;
  return (
    <UnknownRun onBack={onBack}>
      {t('It ended, or it was started in another tab. The list of node pools shows what is there.')}
    </UnknownRun>
  );
};

const Steps = ({ run, target, onBack }: { run: Run; target: PoolTarget; onBack: () => void }) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const snapshot = useRun(run);
  const { phase } = snapshot;
  const { namespace, name } = target;
  useEffect(() => {
    if (phase !== 'done') return;
    run.forget();
    void navigate(poolPath(namespace, name), { replace: true });
  }, [phase, run, navigate, namespace, name]);
  const titles = {
    running: t('Adding node pool {{name}}', { name }),
    done: t('Node pool {{name}} was added', { name }),
    stopped: t('Node pool {{name}} is not added completely', { name }),
    undoing: t('Undoing node pool {{name}}', { name }),
    undone: t('Nothing is left of node pool {{name}}', { name }),
  };
  return (
    <RunSteps
      snapshot={snapshot}
      titles={titles}
      advice={t('What was created before stays until you choose Undo. Resume tries again what failed.')}
      label={t('Objects of node pool {{name}}', { name })}
      onResume={() => void performPool(run, 'resume', target)}
      onUndo={() => void performPool(run, 'undo', target)}
      onBack={() => {
        run.forget();
        onBack();
      }}
    />
  );
};
