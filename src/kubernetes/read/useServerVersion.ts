import { useEffect, useState } from 'react';
import { toApiError } from '../errors';
import { sendRequest } from '../request';
import type { ReadState } from './state';

type Answer = readonly [string | undefined, ReadState];

const LOADING: Answer = [undefined, { phase: 'loading' }];

const gitVersionOf = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'gitVersion' in body && typeof body.gitVersion === 'string'
    ? body.gitVersion
    : undefined;

/**
 * The version of the API server (`/version`, `gitVersion`), such as v1.35.2. Read once while its reader is shown: it
 * changes only with an update of the cluster, and cannot be watched.
 */
export const useServerVersion = (): Answer => {
  const [answer, setAnswer] = useState(LOADING);
  useEffect(() => {
    const running = new AbortController();
    sendRequest({ path: '/version', signal: running.signal }).then(
      (body) => setAnswer([gitVersionOf(body), { phase: 'ready', live: true }]),
      (error: unknown) => {
        if (!running.signal.aborted) setAnswer([undefined, { phase: 'failed', error: toApiError(error) }]);
      },
    );
    return () => running.abort();
  }, []);
  return answer;
};
