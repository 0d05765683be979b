import type { ReactNode } from 'react';
import { Label } from '@patternfly/react-core';
import { Link } from 'react-router';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { explainError } from '../../kubernetes/explain-error';
import type { KubeObject } from '../../kubernetes/types/object';
import type { ItemState, RunItem, RunSnapshot } from '../../kubernetes/write/run';
import { StageList, type Stage } from '../progress/StageList';
import { ErrorDetails } from '../state/ErrorAlert';

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

interface RunListProps {
  snapshot: RunSnapshot;
  /** Names the list: "Objects of cluster demo". */
  label: string;
  /** Path of the page that shows an object once it is created. */
  pageOf?: (object: KubeObject) => string | undefined;
}

/** Every object of the plan with how far it is. */
export const RunList = ({ snapshot, label, pageOf = () => undefined }: RunListProps) => {
  const list = snapshot.items.map((entry): Stage => ({
    id: entry.item.id,
    title: entry.item.title,
    state: stages[entry.state],
    detail: <Detail entry={entry} page={pageOf(entry.item.object)} />,
  }));
  return <StageList stages={list} label={label} />;
};

const Detail = ({ entry, page }: { entry: RunItem; page: string | undefined }): ReactNode => {
  const { t, say } = useWords();
  const { item, state, error, adopted } = entry;
  const { kind, metadata } = item.object;
  return (
    <div data-test={`object-${item.id}`} data-object-state={state}>
      {page !== undefined && state === 'created' ? (
        <Link to={page}>{say(words[state])}</Link>
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
