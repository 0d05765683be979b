import { useEffect, useState } from 'react';
import { toApiError } from '../errors';
import { sendRequest } from '../request';
import type { ReadState } from './state';

type Answer = readonly [string | undefined, ReadState];

const LOADING: Answer = [undefined, { phase: 'loading' }];

/** Some clouds write 27+. */
const digits = (value: unknown): string => (typeof value === 'string' ? value.replace(/\D/g, '') : '');

const versionIn = (body: unknown): string | undefined => {
  if (typeof body !== 'object' || body === null || !('major' in body && 'minor' in body)) return undefined;
  const [major, minor] = [digits(body.major), digits(body.minor)];
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
    sendRequest({ call: 'version', path: '/version', signal: running.signal }).then(
      (body) => setAnswer([versionIn(body), { phase: 'ready', live: true }]),
      (error: unknown) => {
        if (!running.signal.aborted) setAnswer([undefined, { phase: 'failed', error: toApiError(error) }]);
      },
    );
    return () => running.abort();
  }, []);
  return answer;
};
