import type { StatusId } from './status';

export type ClusterActionId =
  'console' | 'kubeconfig' | 'update' | 'ingress' | 'import' | 'similar' | 'delete';

/** Every action of a cluster, in the order of menus. */
export const ACTION_IDS: readonly ClusterActionId[] = [
  'console',
  'kubeconfig',
  'update',
  'ingress',
  'import',
  'similar',
  'delete',
];

/** What one most likely wants with a cluster in this state: at most two; while it goes, nothing. */
const LIKELY: Readonly<Record<StatusId, readonly ClusterActionId[]>> = {
  deleting: [],
  paused: ['console', 'kubeconfig'],
  invalid: ['delete'],
  creating: ['kubeconfig'],
  unavailable: ['kubeconfig'],
  'waiting-for-ingress': ['ingress', 'kubeconfig'],
  degraded: ['console', 'kubeconfig'],
  installing: ['kubeconfig'],
  updating: ['console', 'kubeconfig'],
  ready: ['console', 'kubeconfig'],
};

/** The actions shown as buttons and those in the menu Actions. */
export const headerActions = (
  status: StatusId,
): { buttons: readonly ClusterActionId[]; menu: readonly ClusterActionId[] } => {
  const buttons = LIKELY[status];
  return { buttons, menu: ACTION_IDS.filter((id) => !buttons.includes(id)) };
};
