import type { Page, Request } from '@playwright/test';

/** What went wrong on a page unseen. */
export interface PageTroubles {
  /** What the page threw, or wrote to the console as an error. */
  errors: readonly string[];
  /** Writes that were refused for want of a right. */
  refusedWrites: readonly string[];
}

const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** True for a request that changes something: neither a question nor a rehearsal. */
const isWrite = (request: Request): boolean =>
  WRITES.includes(request.method()) &&
  !request.url().includes('/apis/authorization.k8s.io/') &&
  !request.url().includes('dryRun=All');

/** Notes what a page throws and what it is refused, from now on. */
export const watchPage = (page: Page): PageTroubles => {
  const errors: string[] = [];
  const refusedWrites: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  // A refused or missing object is an answer that the page shows; Chromium logs it as an error all the same.
  page.on('console', (entry) => {
    if (entry.type() === 'error' && !entry.text().startsWith('Failed to load resource'))
      errors.push(entry.text());
  });
  page.on('response', (response) => {
    const request = response.request();
    if (response.status() === 403 && isWrite(request))
      refusedWrites.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  return { errors, refusedWrites };
};
