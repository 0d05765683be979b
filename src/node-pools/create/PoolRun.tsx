import { useEffect, useRef, useState } from 'react';
import {
  ActionList,
  ActionListItem,
  Alert,
  Button,
  EmptyState,
  EmptyStateBody,
  EmptyStateFooter,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { useNavigate } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { restoreRun, type Run } from '../../kubernetes/write/run';
import { useRun } from '../../kubernetes/write/useRun';
import { CopyButton } from '../../ui/copy/CopyButton';
import { FocusHeading } from '../../ui/heading/FocusHeading';
import { report } from '../../ui/run/report';
import { RunList } from '../../ui/run/RunList';
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
    <EmptyState
      titleText={t('This creation is not known in this tab')}
      headingLevel="h2"
      data-test="run-unknown"
    >
      <EmptyStateBody>
        {t('It ended, or it was started in another tab. The list of node pools shows what is there.')}
      </EmptyStateBody>
      <EmptyStateFooter>
        <Button variant="primary" onClick={onBack}>
          {t('Back to the form')}
        </Button>
      </EmptyStateFooter>
    </EmptyState>
  );
};

const Steps = ({ run, target, onBack }: { run: Run; target: PoolTarget; onBack: () => void }) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const snapshot = useRun(run);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { phase, items } = snapshot;
  const { namespace, name } = target;
  useEffect(() => {
    if (phase !== 'done') return;
    run.forget();
    void navigate(poolPath(namespace, name), { replace: true });
  }, [phase, run, navigate, namespace, name]);
  const isStopped = phase === 'stopped';
  const canUndo = isStopped && items.some(({ uid, state }) => uid !== undefined && state !== 'undone');
  const titles = {
    running: t('Adding node pool {{name}}', { name }),
    done: t('Node pool {{name}} was added', { name }),
    stopped: t('Node pool {{name}} is not added completely', { name }),
    undoing: t('Undoing node pool {{name}}', { name }),
    undone: t('Nothing is left of node pool {{name}}', { name }),
  };
  return (
    <Stack hasGutter style={{ maxInlineSize: '50rem' }} data-test="run" data-phase={phase}>
      <StackItem>
        <FocusHeading level="h2" ref={heading} test="run-heading">
          {titles[phase]}
        </FocusHeading>
        {isStopped ? (
          <Alert
            variant="warning"
            isInline
            isPlain
            isLiveRegion
            component="p"
            title={t('What was created before stays until you choose Undo. Resume tries again what failed.')}
          />
        ) : null}
      </StackItem>
      <StackItem>
        <RunList snapshot={snapshot} label={t('Objects of node pool {{name}}', { name })} />
      </StackItem>
      <StackItem>
        <ActionList>
          {isStopped ? (
            <ActionListItem>
              <Button
                variant="primary"
                onClick={() => void performPool(run, 'resume', target)}
                data-test="run-resume"
              >
                {t('Resume')}
              </Button>
            </ActionListItem>
          ) : null}
          {canUndo ? (
            <ActionListItem>
              <Button
                variant="secondary"
                onClick={() => void performPool(run, 'undo', target)}
                data-test="run-undo"
              >
                {t('Undo')}
              </Button>
            </ActionListItem>
          ) : null}
          {phase === 'undone' || (isStopped && !canUndo) ? (
            <ActionListItem>
              <Button
                variant="secondary"
                onClick={() => {
                  run.forget();
                  onBack();
                }}
                data-test="run-back"
              >
                {t('Back to the form')}
              </Button>
            </ActionListItem>
          ) : null}
          <ActionListItem>
            <CopyButton text={report(snapshot)} label={t('Copy details')} hasText />
          </ActionListItem>
        </ActionList>
      </StackItem>
    </Stack>
  );
};
