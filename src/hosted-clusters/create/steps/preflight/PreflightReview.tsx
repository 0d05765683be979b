import { Alert, List, ListItem } from '@patternfly/react-core';
import { Link } from 'react-router';
import { useWords } from '../../../../i18n/useWords';
import type { Row } from '../../../model/preflight/row';
import { PreflightSummary, sentenceOf } from './PreflightSummary';
import { usePreflight } from './usePreflight';

const below = { marginBlockEnd: 'var(--pf-t--global--spacer--md)' };

const LOUD: readonly Row['verdict'][] = ['block', 'warn', 'cannot-check'];

/** The preflight in the review: a line when it is good, otherwise only what is not. */
export const PreflightReview = () => {
  const { t, say } = useWords();
  const { rows, counts } = usePreflight();
  const loud = rows.filter(({ verdict }) => LOUD.includes(verdict));
  const link = (
    <Link to="?step=preflight" data-test="edit-preflight">
      {t('Open preflight')}
    </Link>
  );
  if (loud.length === 0) {
    return (
      <p style={below} data-test="preflight-review">
        {t('Preflight')}: <PreflightSummary counts={counts} /> {link}
      </p>
    );
  }
  return (
    <Alert
      variant={counts.block > 0 ? 'danger' : counts.warn > 0 ? 'warning' : 'info'}
      isInline
      component="p"
      style={below}
      title={t('Preflight: {{summary}}', { summary: sentenceOf(counts, t) })}
      actionLinks={link}
      data-test="preflight-review"
    >
      <List isPlain>
        {loud.map((row) => (
          <ListItem key={row.id} data-test={`preflight-${row.id}`} data-verdict={row.verdict}>
            {t('{{title}}: {{finding}}', { title: say(row.title), finding: wordsOf(row, say) })}
          </ListItem>
        ))}
      </List>
    </Alert>
  );
};

/** The findings that made the verdict, each once. */
const wordsOf = ({ verdict, findings }: Row, say: ReturnType<typeof useWords>['say']): string =>
  [
    ...new Set(findings.filter((finding) => finding.verdict === verdict).map(({ message }) => say(message))),
  ].join(' ');
