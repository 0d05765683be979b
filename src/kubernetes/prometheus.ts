import { ApiError, toApiError } from './errors';
import { sendRequest } from './request';

/** The values of one series: seconds since the epoch, and the number. */
export interface Series {
  readonly labels: Readonly<Record<string, string>>;
  readonly points: readonly (readonly [seconds: number, value: number])[];
}

export interface Range {
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly end: number;
  /** Seconds between two points. */
  readonly step: number;
}

interface Answer {
  readonly data?: {
    readonly result?: readonly {
      readonly metric?: Readonly<Record<string, string>>;
      readonly values?: readonly (readonly [number, string])[];
    }[];
  };
}

/**
 * Asks the cluster's Prometheus for a range, in the name of the user and for one namespace (the console's tenancy proxy: who may see
 * the namespace may ask). Rejects with an ApiError; of kind `not-served` where the console has no Prometheus.
 */
export const queryRange = async (
  namespace: string,
  query: string,
  { start, end, step }: Range,
  signal: AbortSignal,
): Promise<readonly Series[]> => {
  const search = new URLSearchParams({
    namespace,
    query,
    start: String(start / 1000),
    end: String(end / 1000),
    step: String(step),
  });
  try {
    const path = `/api/v1/query_range?${search.toString()}`;
    // Prometheus answers a range query with a matrix.
    const { data } = (await sendRequest({ call: 'metrics', path, signal })) as Answer;
    return (data?.result ?? []).map(({ metric = {}, values = [] }) => ({
      labels: metric,
      points: values.map(([seconds, value]) => [seconds, Number(value)] as const),
    }));
  } catch (thrown) {
    const error = toApiError(thrown);
    if (error.code === 404 || error.code === 503)
      throw new ApiError({ kind: 'not-served', serverMessage: error.serverMessage });
    throw error;
  }
};
