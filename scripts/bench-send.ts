/** What the bench sends to the API server itself, past the page it measures. */

export type Json = Readonly<Record<string, unknown>>;
export type Send = (method: string, path: string, body: Json) => Promise<void>;

/** Requests under way at once while a cluster is filled. */
const AT_ONCE = 24;

/** Sends as the administrator, through a standalone server. What exists already (409) stays; other refusals are thrown. */
export const sender =
  (url: string): Send =>
  async (method, path, body) => {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const response = await fetch(`${url}/api/kubernetes${path}`, {
      method,
      headers: { Cookie: 'hvp-user=admin', 'Content-Type': type },
      body: JSON.stringify(body),
    });
    if (!response.ok && response.status !== 409)
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    await response.arrayBuffer();
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
