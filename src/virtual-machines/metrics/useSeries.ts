import { useEffect, useState } from 'react';
import { clusterNow } from '../../kubernetes/clock';
import { toApiError, type ApiError } from '../../kubernetes/errors';
import { queryRange, type Range } from '../../kubernetes/prometheus';
import type { ChartPoint } from '../model/chart-scale';
import type { MetricLine } from '../model/metric-queries';

/** How often the charts are read anew, in milliseconds. */
const EVERY_MS = 30_000;
/** Points in a line: as many as a small chart can show. */
const POINTS = 120;

export interface Lines {
  readonly range: Range;
  /** In the order of the chart's lines; none where nothing was measured. After a failure those that were read last. */
  readonly points: readonly (readonly ChartPoint[])[];
  readonly error?: ApiError;
}

/** Whether there is nothing to draw. */
export const isEmpty = ({ points }: Lines): boolean => points.every((line) => line.length === 0);

const rangeOf = (minutes: number): Range => {
  const end = clusterNow();
  return { start: end - minutes * 60_000, end, step: Math.max(15, Math.round((minutes * 60) / POINTS)) };
};

interface Read {
  readonly key: string;
  readonly lines: Lines;
}

/** What is shown after a failure: what was read of the same lines before, and why it grows no more. */
const failed = (
  last: Read | undefined,
  { key, range, error }: { key: string; range: Range; error: ApiError },
): Read => ({
  key,
  lines: { ...(last?.key === key ? last.lines : { range, points: [] }), error },
});

/** The lines of a chart over the last minutes, read anew every 30 seconds while they are on the screen. */
export const useSeries = (
  namespace: string,
  lines: readonly MetricLine[],
  minutes: number,
): Lines | undefined => {
  const key = `${namespace} ${minutes} ${lines.map(({ query }) => query).join(' ')}`;
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    const abort = new AbortController();
    const look = async () => {
      const range = rangeOf(minutes);
      try {
        const found = await Promise.all(
          lines.map(({ query }) => queryRange(namespace, query, range, abort.signal)),
        );
        if (!abort.signal.aborted)
          setRead({ key, lines: { range, points: found.map((series) => series[0]?.points ?? []) } });
      } catch (thrown) {
        if (!abort.signal.aborted) setRead((last) => failed(last, { key, range, error: toApiError(thrown) }));
      }
    };
    void look();
    const timer = setInterval(() => void look(), EVERY_MS);
    return () => {
      abort.abort();
      clearInterval(timer);
    };
    // The key names the queries; the lines are a new list each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return read?.key === key ? read.lines : undefined;
};
