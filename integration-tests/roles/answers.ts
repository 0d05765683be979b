import { expect, type Locator, type Page, type Request } from '@playwright/test';

/** What a page sends besides reading: writes and their rehearsals, no questions about rights. */
const isSent = (request: Request): boolean =>
  request.method() !== 'GET' && !request.url().includes('/apis/authorization.k8s.io/');

/** What a dialog shows that cannot do what its main button was chosen for. */
const COMPLAINTS = '[aria-invalid=true], .pf-v6-c-alert';
const IS_BUSY = '.pf-m-in-progress';

const ANSWERS = { timeout: 10_000, intervals: [50, 100, 200] };

/**
 * Follows what a page sends from now on.
 * @returns a function that chooses the main button of a dialog and waits for what comes of it: something was sent and is answered, the
 * dialog closed or went on, or it says what is wrong. Rejects where nothing at all comes of it.
 */
export const followAnswers = (page: Page): ((dialog: Locator, main: Locator) => Promise<void>) => {
  let sent = 0;
  const open = new Set<Request>();
  const end = (request: Request) => open.delete(request);
  page.on('request', (request) => {
    if (!isSent(request)) return;
    sent += 1;
    open.add(request);
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return async (dialog, main) => {
    const wordsOf = async () => (await dialog.allInnerTexts()).join(' ');
    const before = { sent, words: await wordsOf(), address: page.url() };
    const isAnswered = async (): Promise<boolean> => {
      if (open.size > 0 || (await dialog.locator(IS_BUSY).count()) > 0) return false;
      if (sent > before.sent || page.url() !== before.address || !(await dialog.isVisible())) return true;
      return (await dialog.locator(COMPLAINTS).count()) > 0 || (await wordsOf()) !== before.words;
    };
    await main.click();
    await expect.poll(isAnswered, ANSWERS).toBe(true);
  };
};
