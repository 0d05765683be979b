import type { Page } from '@playwright/test';

/** What the same lists cost without us: each kind page by page through `fetch` and `JSON.parse`, all kinds at once. */
export interface PlainLists {
  milliseconds: number;
  /** Of the answers' texts. */
  bytes: number;
  /** Held by the parsed lists, in bytes. */
  held: number;
}

/** Bytes that live objects of the page hold. */
export const heldBytes = async (page: Page): Promise<number> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  // What only weak references hold goes with the second.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize;
};

/** Reads lists as plainly as one can, in a page of the same origin that runs nothing else. */
export const readPlainly = async (page: Page, paths: readonly string[]): Promise<PlainLists> => {
  // A page of the same origin without host and plugin.
  await page.goto('/api/kubernetes/version');
  const before = await heldBytes(page);
  const { milliseconds, bytes } = await page.evaluate(async (lists) => {
    let size = 0;
    const readAll = async (path: string): Promise<unknown[]> => {
      const pages: unknown[] = [];
      for (let next = ''; ;) {
        const token = next ? `&continue=${encodeURIComponent(next)}` : '';
        const text = await (await fetch(`/api/kubernetes${path}?limit=500${token}`)).text();
        size += text.length;
        const answer = JSON.parse(text) as { metadata: { continue?: string } };
        pages.push(answer);
        if (!answer.metadata.continue) return pages;
        next = answer.metadata.continue;
      }
    };
    const began = performance.now();
    Object.assign(window, { benchHeld: await Promise.all(lists.map(readAll)) });
    return { milliseconds: performance.now() - began, bytes: size };
  }, paths);
  return { milliseconds, bytes, held: (await heldBytes(page)) - before };
};
