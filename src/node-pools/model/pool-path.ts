/** The list of node pools. */
export const NODE_POOLS = '/infrastructure/node-pools';

/** The page that adds a node pool, with its cluster chosen where that is known. */
export const addPoolPath = (cluster?: { namespace: string; name: string }): string =>
  `${NODE_POOLS}/create${cluster ? `?cluster=${encodeURIComponent(`${cluster.namespace}/${cluster.name}`)}` : ''}`;

/** The page that adds a node pool made like another. */
export const clonePoolPath = (namespace: string, name: string): string =>
  `${NODE_POOLS}/create?from=${encodeURIComponent(`${namespace}/${name}`)}`;

/** The page of a node pool. */
export const poolPath = (namespace: string, name: string): string => `${NODE_POOLS}/ns/${namespace}/${name}`;

/** The page of a node pool where its configuration is edited. */
export const editPoolPath = (namespace: string, name: string): string =>
  `${poolPath(namespace, name)}/configuration`;

/** Dialogs of a pool's page that an address can open, so that other pages lead to them. */
export const ASKED_DIALOGS = ['scale', 'delete'] as const;
export type AskedDialog = (typeof ASKED_DIALOGS)[number];

/** The parameter of the address that names one. */
export const ASKED = 'do';

/** The page of a node pool with a dialog open. */
export const poolDialogPath = (namespace: string, name: string, dialog: AskedDialog): string =>
  `${poolPath(namespace, name)}?${ASKED}=${dialog}`;

/** Reads `namespace/name` of a query; undefined where it is none. */
export const refIn = (text: string | null): { namespace: string; name: string } | undefined => {
  const [namespace, name, ...more] = text?.split('/') ?? [];
  return namespace && name && more.length === 0 ? { namespace, name } : undefined;
};
