import { Alert, List, ListItem } from '@patternfly/react-core';
import type { Message } from '../../i18n/message';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { explainError } from '../../kubernetes/explain-error';
import type { DryRunResult } from '../../kubernetes/write/dry-run';
import type { Plan } from '../../kubernetes/write/plan';
import { ErrorDetails } from '../../ui/state/ErrorAlert';

/** What the server said of each object before anything was created. */
export interface Verdicts {
  readonly plan: Plan;
  readonly results: readonly DryRunResult[];
}

const words: Record<DryRunResult['verdict'], Message> = {
  accepted: message('accepted'),
  refused: message('refused'),
  unchecked: message('not checked'),
};

/** What the API server said of each object, where it did not take them all. */
export const VerdictsAlert = ({ verdicts }: { verdicts: Verdicts | undefined }) => {
  const { t, say } = useWords();
  if (!verdicts || verdicts.results.every(({ verdict }) => verdict === 'accepted')) return null;
  const titles = new Map(verdicts.plan.items.map(({ id, title }) => [id, title]));
  const isRefused = verdicts.results.some(({ verdict }) => verdict === 'refused');
  return (
    <Alert
      variant={isRefused ? 'danger' : 'warning'}
      isInline
      title={
        isRefused
          ? t('Nothing was created: the API server refused some objects')
          : t('Nothing was created: the API server could not be asked')
      }
      style={{ marginBlockEnd: 'var(--pf-t--global--spacer--md)' }}
      data-test="verdicts"
    >
      <List isPlain>
        {verdicts.results.map(({ id, verdict, error }) => {
          const title = titles.get(id);
          return (
            <ListItem key={id} data-test={`verdict-${id}`} data-verdict={verdict}>
              {title ? say(title) : id}: {say(words[verdict])}
              {error ? (
                <>
                  <p>{say(explainError(error))}</p>
                  <ErrorDetails error={error} />
                </>
              ) : null}
            </ListItem>
          );
        })}
      </List>
    </Alert>
  );
};
