import { Fragment, useMemo } from 'react';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { message, type Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { Status } from '../status/status';
import { StatusLabel } from '../status/StatusLabel';
import { Timestamp } from '../time/Timestamp';

/** One condition of an object, with what its model knows about it. */
export interface ConditionRow {
  readonly type: string;
  /** True, False, Unknown, or '' as some operators write it. */
  readonly status: string;
  /** Whether this status is the wished one; undefined when nobody knows. */
  readonly good: boolean | undefined;
  readonly meaning: Message;
  /** What to do when it is not good. */
  readonly advice?: Message | undefined;
  readonly reason?: string | undefined;
  /** The operator's words, shown verbatim. */
  readonly message?: string | undefined;
  /** RFC 3339 of the last transition. */
  readonly since?: string | undefined;
}

interface ConditionsTableProps {
  rows: readonly ConditionRow[];
  /** Names the table, for example "Conditions of demo". */
  label: string;
}

const rank = ({ good }: ConditionRow): number => (good === false ? 0 : good === undefined ? 1 : 2);

const verdict = ({ good, status }: ConditionRow): Status => {
  const word = message('{{status}}', { status: status === '' ? '–' : status });
  return { word, level: good === undefined ? 'custom' : good ? 'success' : 'danger' };
};

/** Conditions, bad ones first: what each means, what to do, and the operator's own words. */
export const ConditionsTable = ({ rows, label }: ConditionsTableProps) => {
  const { t } = useWords();
  const sorted = useMemo(
    () => [...rows].sort((a, b) => rank(a) - rank(b) || a.type.localeCompare(b.type)),
    [rows],
  );
  return (
    <Table aria-label={label} variant="compact" gridBreakPoint="grid-md" data-test="conditions">
      <Thead>
        <Tr>
          <Th width={25}>{t('Condition')}</Th>
          <Th width={15}>{t('Status')}</Th>
          <Th>{t('Meaning')}</Th>
          <Th width={15}>{t('Since')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {sorted.map((row) => (
          <ConditionLine key={row.type} row={row} />
        ))}
      </Tbody>
    </Table>
  );
};

const ConditionLine = ({ row }: { row: ConditionRow }) => {
  const { t, say } = useWords();
  const words = [row.reason, row.message].filter(Boolean).join(': ');
  return (
    <Tr data-test={`condition-${row.type}`}>
      <Td dataLabel={t('Condition')} modifier="breakWord">
        <Breakable text={row.type} />
      </Td>
      <Td dataLabel={t('Status')}>
        <div>
          {/* What is good takes one line: the operator's words are in the tooltip. */}
          <StatusLabel status={verdict(row)} {...(row.good && words ? { tooltip: words } : {})} />
        </div>
      </Td>
      <Td dataLabel={t('Meaning')} modifier="breakWord">
        <div>{say(row.meaning)}</div>
        {row.good === false && row.advice ? (
          <div>
            <strong>{say(row.advice)}</strong>
          </div>
        ) : null}
        {words && !row.good ? <small dir="auto">{words}</small> : null}
      </Td>
      <Td dataLabel={t('Since')}>
        <Timestamp time={row.since} />
      </Td>
    </Tr>
  );
};

/** A name in camel case may break between its words, and nowhere else unless it must. */
const Breakable = ({ text }: { text: string }) => (
  <div>
    {text.split(/(?<=[a-z])(?=[A-Z])/).map((word, index) => (
      <Fragment key={index}>
        {index > 0 ? <wbr /> : null}
        {word}
      </Fragment>
    ))}
  </div>
);
