import { expect, type Page, test } from '@playwright/test';
import type { Obj } from './api';

/** How long the page may take to say what has happened, in milliseconds. */
const BUDGET_MS = 1_000;
/** How long a test waits for the words to come at all. */
const PATIENCE_MS = 60_000;

/** A bookmark follows what is there, so that an empty collection answers too: proxies send no head without a body. */
const AT_ONCE =
  'watch=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true';

interface WatchEvent {
  readonly type: string;
  readonly object: Obj;
}

/** A watch of the test's own, beside those of the page: it tells when something was on the API server. */
export interface OwnWatch {
  /** When the first object came for which this holds, as milliseconds since the epoch. */
  seen: Promise<number>;
  /** When the server or the network ended the watch. */
  ended: Promise<number>;
  close: () => void;
}

/**
 * Watches a collection as the administrator; resolves when the watch is open.
 * @param path of the collection, for example `/apis/kubevirt.io/v1/namespaces/demo/virtualmachines`
 */
export const ownWatch = async (path: string, isIt: (object: Obj) => boolean): Promise<OwnWatch> => {
  const aborted = new AbortController();
  const base = test.info().project.use.baseURL ?? '';
  const response = await fetch(`${base}/api/kubernetes${path}?${AT_ONCE}`, {
    headers: { Cookie: 'hvp-user=admin' },
    signal: aborted.signal,
  });
  const { body } = response;
  if (!response.ok || !body) throw new Error(`No watch of ${path}: ${response.status}`);
  let tellSeen: (at: number) => void;
  const seen = new Promise<number>((resolve) => {
    tellSeen = resolve;
  });
  const lines = body.pipeThrough(new TextDecoderStream()).getReader();
  const read = async (): Promise<number> => {
    let rest = '';
    for (;;) {
      // Cut by the network or by the test, it rejects.
      const { value, done } = await lines.read().catch(() => ({ value: undefined, done: true }));
      const at = Date.now();
      if (done) return at;
      const whole = `${rest}${value ?? ''}`.split('\n');
      rest = whole.pop() ?? '';
      // The API server writes one event a line.
      if (whole.some((line) => isIt((JSON.parse(line) as WatchEvent).object))) tellSeen(at);
    }
  };
  return { seen, ended: read(), close: () => aborted.abort() };
};

/**
 * Notes when words first stand in a part of the page, by the clock of the same machine as the test's; resolves when the
 * page is looking. What it returns tells the moment, once it has come.
 */
export const noteWhen = async (page: Page, testId: string, words: RegExp): Promise<() => Promise<number>> => {
  await page.evaluate(
    ([id, source]) => {
      const look = () => {
        const parts = [...document.querySelectorAll(`[data-test="${id}"]`)];
        if (!parts.some(({ textContent }) => new RegExp(source).test(textContent))) return;
        observer.disconnect();
        document.body.setAttribute('data-moment', String(Date.now()));
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      look();
    },
    [testId, words.source] as const,
  );
  return async () => {
    const body = page.locator('body[data-moment]');
    await expect(body).toHaveCount(1, { timeout: PATIENCE_MS });
    return Number(await body.getAttribute('data-moment'));
  };
};

/** Holds the page to its second: prints how long it took and fails when that was longer. */
export const expectWithinASecond = (what: string, event: number, said: number): void => {
  const took = said - event;
  console.log(`${what}: said after ${took} ms`);
  expect(took, `${what}: milliseconds until the page said so`).toBeLessThanOrEqual(BUDGET_MS);
};
