import type { ReactNode } from 'react';
import { ActionList, ActionListItem, Button } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { RunSnapshot } from '../../kubernetes/write/run-state';
import { CopyButton } from '../copy/CopyButton';
import { report } from './report';

interface RunActionsProps {
  snapshot: RunSnapshot;
  /** Not given: it cannot go on here. */
  onResume?: (() => void) | undefined;
  /** Not given: what was created is not taken back here. */
  onUndo?: (() => void) | undefined;
  /** Back to the form, once nothing is left of the run. */
  onBack: () => void;
  /** What is better than all of these where it stopped: a button that is primary. */
  first?: ReactNode;
}

/** What can be done about a run, by where it stands. */
export const RunActions = ({ snapshot, onResume, onUndo, onBack, first }: RunActionsProps) => {
  const { t } = useWords();
  const { phase, items } = snapshot;
  const isStopped = phase === 'stopped';
  const isLeft = items.some(({ uid, state }) => uid !== undefined && state !== 'undone');
  const isEmpty = phase === 'undone' || (isStopped && !isLeft && !first);
  return (
    <ActionList>
      {first ? <ActionListItem>{first}</ActionListItem> : null}
      {isStopped && onResume ? (
        <ActionListItem>
          <Button variant={first ? 'secondary' : 'primary'} onClick={onResume} data-test="run-resume">
            {t('Resume')}
          </Button>
        </ActionListItem>
      ) : null}
      {isStopped && isLeft && onUndo ? (
        <ActionListItem>
          <Button variant="secondary" onClick={onUndo} data-test="run-undo">
            {t('Undo')}
          </Button>
        </ActionListItem>
      ) : null}
      {isEmpty ? (
        <ActionListItem>
          <Button
            variant={phase === 'undone' ? 'primary' : 'secondary'}
            onClick={onBack}
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
  );
};
