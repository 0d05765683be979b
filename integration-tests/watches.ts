import type { Page, WebSocket } from '@playwright/test';

/** What a watch is about: kind, namespace and selectors, without where it begins and how long it lasts. */
const scopeOf = (address: string): string | undefined => {
  const { pathname, searchParams } = new URL(address);
  if (searchParams.get('watch') === null) return undefined;
  const selectors = ['labelSelector', 'fieldSelector'].flatMap((name) => searchParams.get(name) ?? []);
  return [pathname, ...selectors].join(' ');
};

/** Follows the watches a page has open from now on. The returned function names what each is about. */
export const watchesOf = (page: Page): (() => readonly string[]) => {
  const open = new Map<WebSocket, string>();
  // Sockets go with their document, of which nothing is told.
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) open.clear();
  });
  page.on('websocket', (socket) => {
    const scope = scopeOf(socket.url());
    if (scope === undefined) return;
    open.set(socket, scope);
    socket.on('close', () => open.delete(socket));
  });
  return () => [...open.values()];
};

/** What is watched more than once. */
export const twice = (scopes: readonly string[]): readonly string[] =>
  scopes.filter((scope, place) => scopes.indexOf(scope) !== place);
