import type { ReactNode } from 'react';
import { Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { explainError } from '../../../kubernetes/explain-error';
import type { ItemState, RunItem, RunSnapshot } from '../../../kubernetes/write/run';
import { StageList, type Stage } from '../../../ui/progress/StageList';
import { ErrorDetails } from '../../../ui/state/ErrorAlert';
import { clusterPath } from '../paths';
import type { Target } from './perform';

const stages: Record<ItemState, Stage['state']> = {
  waiting: 'waiting',
  creating: 'running',
  created: 'done',
  failed: 'failed',
  undoing: 'running',
  undone: 'undone',
  'needs-secret': 'attention',
};

const words: Record<ItemState, ReturnType<typeof message>> = {
  waiting: message('Waiting'),
  creating: message('Creating'),
  created: message('Created'),
  failed: message('Failed'),
  undoing: message('Being removed'),
  undone: message('Removed'),
  'needs-secret': message('Needs its secret again'),
};

/** Every object of the plan with how far it is. */
export const RunList = ({ snapshot, target }: { snapshot: RunSnapshot; target: Target }) => {
  const { t } = useWords();
  const list = snapshot.items.map((entry): Stage => ({
    id: entry.item.id,
    title: entry.item.title,
    state: stages[entry.state],
    detail: <Detail entry={entry} target={target} />,
  }));
  return <StageList stages={list} label={t('Objects of cluster {{name}}', { name: target.name })} />;
};

const Detail = ({ entry, target }: { entry: RunItem; target: Target }): ReactNode => {
  const { t, say } = useWords();
  const { item, state, error, adopted } = entry;
  const { kind, metadata } = item.object;
  const hasPage = kind === 'HostedCluster' && state === 'created';
  return (
    <div data-test={`object-${item.id}`} data-object-state={state}>
      {hasPage ? (
        <Link to={clusterPath(target.namespace, target.name)}>{say(words[state])}</Link>
      ) : (
        say(words[state])
      )}
      {metadata.namespace === undefined ? null : (
        <> {t('in namespace {{namespace}}', { namespace: metadata.namespace })}</>
      )}
      {adopted ? <Label isCompact>{t('from an earlier attempt')}</Label> : null}
      {error ? (
        <>
          <p data-test="object-error">
            {t('{{kind}} {{name}}: {{why}}', { kind, name: metadata.name, why: say(explainError(error)) })}
          </p>
          <ErrorDetails error={error} />
        </>
      ) : null}
    </div>
  );
};
