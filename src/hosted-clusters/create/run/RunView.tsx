import { useEffect, useRef, type RefObject } from 'react';
import { Alert, Button, Flex, Spinner, Stack, StackItem } from '@patternfly/react-core';
import { FocusHeading } from '../../../ui/heading/FocusHeading';
import { useWords, type Words } from '../../../i18n/useWords';
import type { Run, RunSnapshot } from '../../../kubernetes/write/run';
import { useRun } from '../../../kubernetes/write/useRun';
import { clusterPath } from '../../model/cluster-path';
import { isOnlyImportMissing } from './import-missing';
import { MissingSecrets } from './MissingSecrets';
import { perform, type Target } from './perform';
import { RunActions } from '../../../ui/run/RunActions';
import { RunList } from '../../../ui/run/RunList';

interface RunViewProps {
  run: Run;
  target: Target;
  onDone: () => void;
  /** Back to the form, after nothing is left of the creation. */
  onBack: () => void;
}

/** The plan as it is carried out, object by object, with what can be done when it stops. */
export const RunView = ({ run, target, onDone, onBack }: RunViewProps) => {
  const { t } = useWords();
  const snapshot = useRun(run);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (snapshot.phase === 'done') onDone();
  }, [snapshot.phase, onDone]);
  const isThere = isOnlyImportMissing(snapshot);
  const isWaitingForSecret =
    snapshot.phase === 'stopped' && snapshot.items.some(({ state }) => state === 'needs-secret');
  return (
    <Stack hasGutter style={{ maxInlineSize: '50rem' }} data-test="run" data-phase={snapshot.phase}>
      <StackItem>
        <Headline snapshot={snapshot} target={target} heading={heading} />
      </StackItem>
      <StackItem>
        <RunList
          snapshot={snapshot}
          label={t('Objects of cluster {{name}}', { name: target.name })}
          pageOf={({ kind }) =>
            kind === 'HostedCluster' ? clusterPath(target.namespace, target.name) : undefined
          }
        />
      </StackItem>
      {isWaitingForSecret ? (
        <StackItem>
          <MissingSecrets run={run} snapshot={snapshot} target={target} />
        </StackItem>
      ) : null}
      <StackItem>
        <RunActions
          snapshot={snapshot}
          // The form above has its own way to resume.
          onResume={isWaitingForSecret ? undefined : () => void perform(run, 'resume', target)}
          // A cluster that installs is deleted like any other, by its name; undoing would take it without asking.
          onUndo={isThere ? undefined : () => void perform(run, 'undo', target)}
          onBack={onBack}
          first={
            isThere ? (
              <Button variant="primary" onClick={onDone} data-test="run-open">
                {t('Go to the cluster')}
              </Button>
            ) : undefined
          }
        />
      </StackItem>
    </Stack>
  );
};

interface HeadlineProps {
  snapshot: RunSnapshot;
  target: Target;
  heading: RefObject<HTMLHeadingElement>;
}

/** What to do about a creation that stopped. */
const whyStopped = ({ items }: RunSnapshot, t: Words['t']): string => {
  const taken = items.find(({ error }) => error?.kind === 'already-exists')?.item.object;
  if (taken)
    return t(
      'Somebody made {{kind}} {{name}} meanwhile, and it was left as it is. If it may go, remove it and choose Resume. If it stays, go back to the form, by Undo where something was created: it then looks at what is there now.',
      { kind: taken.kind, name: taken.metadata.name },
    );
  if (items.some(({ state }) => state === 'failed'))
    return t('Creating stopped at the object below. What was created before it stays until you choose Undo.');
  return items.some(({ state }) => state === 'needs-secret')
    ? t('The page was loaded again, and secrets are not kept. Give those again that were not created yet.')
    : t('Creating was interrupted. Resume goes on where it stopped, Undo removes what was created.');
};

const Headline = ({ snapshot, target: { name }, heading }: HeadlineProps) => {
  const { t } = useWords();
  const { phase, items } = snapshot;
  const isThere = isOnlyImportMissing(snapshot);
  const failed = items.some(({ state }) => state === 'failed');
  const title = {
    running: t('Creating cluster {{name}}', { name }),
    done: t('Cluster {{name}} was created', { name }),
    stopped: isThere
      ? t('Cluster {{name}} was created, but not imported', { name })
      : t('Cluster {{name}} is not created completely', { name }),
    undoing: t('Undoing the creation of cluster {{name}}', { name }),
    undone: t('Nothing is left of cluster {{name}}', { name }),
  }[phase];
  const stopped = whyStopped(snapshot, t);
  const sentence = {
    running: t('Leaving this page does not stop it.'),
    done: t('Its installation goes on by itself.'),
    stopped: isThere
      ? t('Its installation goes on by itself. Resume tries the import again; it can also be imported later.')
      : stopped,
    undoing: t('Each object is waited for until it is really gone.'),
    undone: failed
      ? t('The API server refused an object, so the others were removed again. Mend the form and try again.')
      : t('Everything that was created has been removed again.'),
  }[phase];
  return (
    <>
      <Flex alignItems={{ default: 'alignItemsCenter' }} columnGap={{ default: 'columnGapSm' }}>
        {phase === 'running' || phase === 'undoing' ? <Spinner size="md" aria-label={t('Running')} /> : null}
        <FocusHeading level="h2" ref={heading} test="run-heading">
          {title}
        </FocusHeading>
      </Flex>
      <Alert
        variant={phase === 'stopped' ? 'warning' : 'info'}
        isInline
        isPlain
        isLiveRegion
        title={sentence}
      />
    </>
  );
};
