import type { LogLine } from './log-lines';

/** What a reader of a log asks for (core/v1 PodLogOptions). */
export interface LogQuery {
  isFollowed: boolean;
  isPrevious: boolean;
  tailLines?: number;
  /** ms since the epoch */
  since?: number;
  hasTimestamps: boolean;
}

const numberIn = (search: URLSearchParams, name: string): number | undefined => {
  const value = search.get(name);
  return value === null || value === '' ? undefined : Number(value);
};

export const logQueryOf = (search: URLSearchParams, now: number): LogQuery => {
  const tailLines = numberIn(search, 'tailLines');
  const seconds = numberIn(search, 'sinceSeconds');
  const time = search.get('sinceTime');
  const since = seconds === undefined ? (time ? Date.parse(time) : undefined) : now - seconds * 1000;
  return {
    isFollowed: search.get('follow') === 'true',
    isPrevious: search.get('previous') === 'true',
    hasTimestamps: search.get('timestamps') === 'true',
    ...(tailLines === undefined ? {} : { tailLines }),
    ...(since === undefined ? {} : { since }),
  };
};

/** The lines that a query lets through, as text with a line break each. */
export const printed = (lines: readonly LogLine[], query: LogQuery): string => {
  const { since, tailLines } = query;
  const young = since === undefined ? lines : lines.filter(({ at }) => at >= since);
  const last = tailLines === undefined ? young : tailLines === 0 ? [] : young.slice(-tailLines);
  return last
    .map(({ at, text }) => `${query.hasTimestamps ? `${new Date(at).toISOString()} ` : ''}${text}\n`)
    .join('');
};
