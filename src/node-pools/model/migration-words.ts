import { message, type Message } from '../../i18n/message';
import type { PoolMigration } from './live-migration';
import type { PoolRow } from './pool-row';

const WORDS: Readonly<Record<PoolMigration, Message>> = {
  all: message('Yes'),
  'some-not': message('Not all'),
  none: message('No machine runs'),
  unknown: message('Not known'),
  elsewhere: message('On another cluster'),
};

/** Whether the machines of a pool can move, from the best to what nobody knows. */
export const MIGRATIONS = ['all', 'some-not', 'none', 'unknown', 'elsewhere'] as const;

/** The word for an id of `MIGRATIONS`; any other text counts as not known. */
export const migrationWord = (id: string): Message =>
  WORDS[MIGRATIONS.find((one) => one === id) ?? 'unknown'];

/** Whether the machines of a pool can move, with how many cannot; undefined where none runs. */
export const migrationText = ({
  migration,
  stuck,
  running,
}: Pick<PoolRow, 'migration' | 'stuck' | 'running'>): Message | undefined => {
  if (migration === 'none') return undefined;
  return migration === 'some-not'
    ? message('{{count}} of {{running}} cannot', { count: stuck, running })
    : WORDS[migration];
};
