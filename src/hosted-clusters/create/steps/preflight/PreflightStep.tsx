import { DataList, Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../../../i18n/useWords';
import { Paused } from '../../../../ui/state/Loaded';
import { PreflightRow } from './PreflightRow';
import { PreflightSummary } from './PreflightSummary';
import { usePreflight } from './usePreflight';

/**
 * What a cluster needs before it is asked for, the worst first; each row follows the cluster by itself.
 *
 * A row that must be solved does not hold anybody here, as an answer of a later step may solve it: an own domain needs no
 * wildcard routes, chosen storage classes no default one. It holds at the end: the step carries an error mark, the review
 * lists it, and Create says why it waits. What cannot be checked holds nobody.
 */
export const PreflightStep = () => {
  const { t } = useWords();
  const { rows, counts, isPaused } = usePreflight();
  return (
    <Stack hasGutter>
      <StackItem>
        <PreflightSummary counts={counts} />
        {isPaused ? <Paused /> : null}
      </StackItem>
      <StackItem>
        <DataList aria-label={t('Preflight')} isCompact data-test="preflight">
          {rows.map((row) => (
            <PreflightRow key={row.id} row={row} />
          ))}
        </DataList>
      </StackItem>
    </Stack>
  );
};
