import type { ItemState, RunSnapshot } from '../../../kubernetes/write/run';

/** What imports a cluster into a fleet: the cluster itself works without. */
const IMPORTS = ['ManagedCluster', 'KlusterletAddonConfig'];

const isCreated = (state: ItemState): boolean => state === 'created';

/** The cluster and its pools are there, and only its import stopped: "created, not imported". */
export const isOnlyImportMissing = ({ phase, items }: RunSnapshot): boolean =>
  phase === 'stopped' &&
  items.some(({ item, state }) => item.object.kind === 'HostedCluster' && isCreated(state)) &&
  items.every(({ item, state }) => isCreated(state) || IMPORTS.includes(item.object.kind));
