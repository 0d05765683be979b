import { useMemo } from 'react';
import { ServiceModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import type { Service } from '../../../kubernetes/types/core';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { ingressServices } from '../../model/ingress-service';
import { infraPlace } from '../../model/places';

/**
 * The Service that leads to a cluster's workers, kept up to date; undefined where there is none, where nobody here may look, or
 * while `cluster` is undefined, which asks for nothing.
 */
export const useIngressService = (cluster: HostedCluster | undefined): Service | undefined => {
  const place = cluster && infraPlace(cluster);
  const [services] = useList(
    ServiceModel,
    place && !place.isExternal ? { namespace: place.namespace } : null,
  );
  return useMemo(() => (cluster ? ingressServices(services, cluster)[0] : undefined), [services, cluster]);
};
