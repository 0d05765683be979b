import { useMemo } from 'react';
import { explainError } from '../../../kubernetes/errors';
import {
  BGPAdvertisementModel,
  InfrastructureModel,
  IPAddressPoolModel,
  L2AdvertisementModel,
  MetalLBModel,
} from '../../../kubernetes/models';
import { type ReadState, useList } from '../../../kubernetes/read/useList';
import { useObject } from '../../../kubernetes/read/useObject';
import type { LoadBalancing } from '../../model/ingress-address';
import { METALLB_NAMESPACE } from '../../model/metallb';
import { loadBalancingCloud } from '../../model/metallb-platform';

const HERE = { namespace: METALLB_NAMESPACE };

/** What keeps the parts from being known: the first that is not served, refused, or still being read. */
const obstacle = (states: readonly ReadState[]): LoadBalancing | undefined => {
  const failed = states.flatMap((state) => (state.phase === 'failed' ? [state.error] : []));
  if (failed.some(({ kind }) => kind === 'not-served')) return { state: 'not-served' };
  const [error] = failed;
  if (error) return { state: 'unreadable', why: explainError(error) };
  return states.every(({ phase }) => phase === 'ready') ? undefined : { state: 'loading' };
};

/** What gives load balancers their addresses on this cluster, kept up to date. Asks nothing while it is not wanted. */
export const useLoadBalancing = (isWanted: boolean): LoadBalancing => {
  const query = isWanted ? HERE : null;
  const [infrastructure] = useObject(InfrastructureModel, isWanted ? { name: 'cluster' } : null);
  const [instances, instancesState] = useList(MetalLBModel, query);
  const [pools, poolsState] = useList(IPAddressPoolModel, query);
  const [l2, l2State] = useList(L2AdvertisementModel, query);
  const [bgp, bgpState] = useList(BGPAdvertisementModel, query);
  return useMemo(() => {
    // Who may not read the platform is told of MetalLB: it is there or it is not.
    const platform = loadBalancingCloud(infrastructure);
    if (platform !== undefined) return { state: 'cloud', platform };
    return (
      obstacle([instancesState, poolsState, l2State, bgpState]) ?? {
        state: 'metallb',
        parts: { instances, pools, advertisements: [...l2, ...bgp] },
      }
    );
  }, [infrastructure, instances, pools, l2, bgp, instancesState, poolsState, l2State, bgpState]);
};
