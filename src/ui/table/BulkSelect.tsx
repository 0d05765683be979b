import { useMemo } from 'react';
import { Checkbox, Flex, FlexItem } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { Action } from '../action/action';
import { ActionMenu } from '../action/ActionMenu';

interface BulkSelectProps<Row> {
  rows: readonly Row[];
  /** The rows that search and filters let through: "all" means these. */
  found: readonly Row[];
  keyOf: (row: Row) => string;
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
  actions: (rows: readonly Row[]) => readonly Action[];
}

/** Ticks all rows found, and offers what can be done with the ticked ones. */
export const BulkSelect = <Row,>({ rows, found, keyOf, ticked, onTick, actions }: BulkSelectProps<Row>) => {
  const { t } = useWords();
  // A row that is gone is not ticked any more.
  const chosen = useMemo(
    () => (ticked.size === 0 ? [] : rows.filter((row) => ticked.has(keyOf(row)))),
    [rows, ticked, keyOf],
  );
  const ofFound = useMemo(
    () => (ticked.size === 0 ? 0 : found.filter((row) => ticked.has(keyOf(row))).length),
    [found, ticked, keyOf],
  );
  const isAll = found.length > 0 && ofFound === found.length;
  return (
    <Flex alignItems={{ default: 'alignItemsCenter' }} columnGap={{ default: 'columnGapSm' }}>
      <Checkbox
        id="bulk-select"
        aria-label={t('Select all')}
        label={t('{{selected, number}} of {{count, number}} selected', {
          selected: chosen.length,
          count: rows.length,
        })}
        isChecked={isAll ? true : ofFound > 0 ? null : false}
        onChange={() => onTick(new Set(isAll ? [] : found.map(keyOf)))}
        data-test="select-all"
      />
      {chosen.length > 0 ? (
        <FlexItem>
          <ActionMenu actions={actions(chosen)} label={t('Actions of the selected')} variant="button" />
        </FlexItem>
      ) : null}
    </Flex>
  );
};
