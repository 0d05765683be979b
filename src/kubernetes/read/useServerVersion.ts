import { useEffect, useState } from 'react';
import { toApiError } from '../errors';
import { sendRequest } from '../request';
import type { ReadState } from './state';

type Answer = readonly [string | undefined, ReadState];

const LOADING: Answer = [undefined, { phase: 'loading' }];

const text = (body: object, key: string): string => {
  const value: unknown = Object.entries(body).find(([name]) => name === key)?.[1];
  // Some clouds write 27+.
  return typeof value === 'string' ? value.replace(/\D/g, '') : '';
};

const versionIn = (body: unknown): string | undefined => {
  if (typeof body !== 'object' || body === null) return undefined;
  const [major, minor] = [text(body, 'major'), text(body, 'minor')];
  return major === '' || minor === '' ? undefined : `${major}.${minor}`;
};

/**
 * The version of Kubernetes that the API server speaks, such as 1.35 (`/version`; its `gitVersion` is whatever its builder
 * wrote). Read once while its reader is shown: it changes only with an update of the cluster, and cannot be watched.
 */
export const useServerVersion = (): Answer => {
  const [answer, setAnswer] = useState(LOADING);
  useEffect(() => {
    const running = new AbortController();
    sendRequest({ path: '/version', signal: running.signal }).then(
      (body) => setAnswer([versionIn(body), { phase: 'ready', live: true }]),
      (error: unknown) => {
        if (!running.signal.aborted) setAnswer([undefined, { phase: 'failed', error: toApiError(error) }]);
      },
    );
    return () => running.abort();
  }, []);
  return answer;
};
