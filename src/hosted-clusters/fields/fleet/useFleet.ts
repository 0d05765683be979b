import { useMemo } from 'react';
import { message, type Message } from '../../../i18n/message';
import { useAccess } from '../../../kubernetes/access/useAccess';
import { KlusterletAddonConfigModel, ManagedClusterModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { useServed } from '../../../kubernetes/useServed';
import { whyUnchecked } from '../../../node-pools/fields/checks/choices';
import { isManagedAvailable, LOCAL_CLUSTER_SELECTOR, type Hub } from '../../model/managed-cluster';

const LOCAL = { labelSelector: LOCAL_CLUSTER_SELECTOR } as const;

/** Whether clusters can join a fleet here. */
export type Fleet =
  | { readonly state: 'loading' }
  /** No fleet manager: nothing of it is shown. */
  | { readonly state: 'not-served' }
  | { readonly state: 'closed'; readonly why: Message }
  | { readonly state: 'open'; readonly hub: Hub };

/**
 * Asks what importing a cluster needs: ManagedClusters are served and may be created, and the hub's own one is there to
 * run the agents. Nothing is asked of an API that is not served.
 */
export const useFleet = (): Fleet => {
  const [hubs, state] = useList(ManagedClusterModel, LOCAL);
  const hasAddOns = useServed(KlusterletAddonConfigModel);
  const isServed = !(state.phase === 'failed' && state.error.kind === 'not-served');
  const create = useAccess(ManagedClusterModel, 'create');
  const configure = useAccess(KlusterletAddonConfigModel, 'create');
  const mayConfigure = configure.state !== 'denied';
  return useMemo((): Fleet => {
    if (!isServed) return { state: 'not-served' };
    if (state.phase === 'failed')
      return { state: 'closed', why: whyUnchecked(ManagedClusterModel, state.error) };
    if (create.state === 'denied') return { state: 'closed', why: create.reason };
    if (state.phase === 'loading' || create.state === 'unknown' || hasAddOns === undefined)
      return { state: 'loading' };
    const [hub] = hubs;
    if (!hub) return { state: 'closed', why: NO_HUB };
    if (!isManagedAvailable(hub))
      return {
        state: 'closed',
        why: message(
          'ManagedCluster {{name}}, which runs the agents of imported clusters, is not available.',
          {
            name: hub.metadata.name,
          },
        ),
      };
    return { state: 'open', hub: { name: hub.metadata.name, hasAddOns: hasAddOns && mayConfigure } };
  }, [hubs, state, isServed, create, hasAddOns, mayConfigure]);
};

const NO_HUB = message(
  'No ManagedCluster has the label local-cluster=true, so nothing can run the agents of imported clusters.',
);
