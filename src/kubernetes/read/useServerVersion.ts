import { useEffect, useState } from 'react';
import { toApiError } from '../errors';
import { sendRequest } from '../request';
import { sleep } from './sleep';
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

/** Between two tries while the server cannot say, in milliseconds. */
const AGAIN_MS = 10_000;

/**
 * The version of Kubernetes that the API server speaks, such as 1.35 (`/version`; its `gitVersion` is whatever its builder
 * wrote). Read once while its reader is shown, and again only while that fails: it changes only with an update of the cluster,
 * and cannot be watched.
 */
export const useServerVersion = (): Answer => {
  const [answer, setAnswer] = useState(LOADING);
  useEffect(() => {
    const running = new AbortController();
    const { signal } = running;
    const tell = (next: Answer) => {
      if (!signal.aborted) setAnswer(next);
    };
    const ask = async (): Promise<void> => {
      try {
        const body = await sendRequest({ call: 'version', path: '/version', signal });
        tell([versionIn(body), { phase: 'ready', live: true }]);
      } catch (thrown) {
        tell([undefined, { phase: 'failed', error: toApiError(thrown) }]);
        await sleep(AGAIN_MS, signal);
        if (!signal.aborted) await ask();
      }
    };
    void ask();
    return () => running.abort();
  }, []);
  return answer;
};
