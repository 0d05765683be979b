/** The console's word for all namespaces. */
export const ALL_NAMESPACES = '#ALL_NS#';

const KEY = 'bridge/last-namespace-name';
const listeners = new Set<() => void>();

/** The namespace of an address: it counts only where `ns/NAME` or `all-namespaces` stand as its second and third segments. */
export const namespaceOfPath = (pathname: string): string | undefined => {
  const [, second, third] = pathname.split('/').filter(Boolean);
  if (second === 'all-namespaces') return ALL_NAMESPACES;
  return second === 'ns' ? third : undefined;
};

/** The same page for another namespace. What follows the page's name goes, as such an object will not exist there. */
export const pathForNamespace = (pathname: string, namespace: string): string => {
  if (namespaceOfPath(pathname) === undefined) return pathname;
  const [page, second, ...rest] = pathname.split('/').filter(Boolean);
  const [kind] = second === 'ns' ? rest.slice(1) : rest;
  return `/${[page, ...(namespace === ALL_NAMESPACES ? ['all-namespaces'] : ['ns', namespace]), kind].filter(Boolean).join('/')}`;
};

/** The namespace chosen last in this window. */
export const rememberedNamespace = (): string => sessionStorage.getItem(KEY) ?? ALL_NAMESPACES;

export const rememberNamespace = (namespace: string): void => {
  if (namespace === rememberedNamespace()) return;
  sessionStorage.setItem(KEY, namespace);
  listeners.forEach((listener) => listener());
};

export const onNamespaceChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};
