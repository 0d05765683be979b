import type { Page, WebSocket } from '@playwright/test';

/** What a watch is about: kind, namespace and selectors, without where it begins and how long it lasts. */
const scopeOf = (address: string): string | undefined => {
  const { pathname, searchParams } = new URL(address);
  if (searchParams.get('watch') === null) return undefined;
  const selectors = ['labelSelector', 'fieldSelector'].flatMap((name) => searchParams.get(name) ?? []);
  return [pathname, ...selectors].join(' ');
};

/** Follows the watches a page has open from now on. The returned function names those that are open twice. */
export const watchesOf = (page: Page): (() => string[]) => {
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
  return () => {
    const scopes = [...open.values()];
    return scopes.filter((scope, place) => scopes.indexOf(scope) !== place);
  };
};
