/** What the bench sends to the API server itself, past the page it measures. */
import { type Api, ApiFailure } from '../dev-cluster/api';

export type Json = Readonly<Record<string, unknown>>;
export type Send = (method: 'POST' | 'PATCH', path: string, body: Json) => Promise<void>;

/** Requests under way at once while a cluster is filled. */
const AT_ONCE = 24;

/** Creates (POST) and merges patches (PATCH) as the administrator. What exists already (409) stays; other refusals are thrown. */
export const sender =
  (api: Api): Send =>
  async (method, path, body) => {
    try {
      await (method === 'POST' ? api.create(path, body) : api.mergePatch(path, body));
    } catch (error) {
      if (!(error instanceof ApiFailure && error.code === 409)) throw error;
    }
  };

/** Does something with each number below `count`, some at a time. */
export const forEachNumber = async (count: number, act: (number: number) => Promise<void>): Promise<void> => {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count) {
      const number = next;
      next += 1;
      // One worker does one after the other.
      await act(number);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
};

export const namespace = (name: string): Json => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name },
});
