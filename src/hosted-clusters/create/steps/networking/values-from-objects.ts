import type { ObjectReader } from '../../../../node-pools/fields/read-object';
import { networkingDefaults, type Networking } from './values';

/** The step's values, read from a HostedCluster. */
export const networkingFromObjects = (cluster: ObjectReader): Networking => {
  const ranges = (network: keyof Networking) => {
    const path = ['spec', 'networking', network];
    return cluster.has(path)
      ? cluster.items(path).map((item) => ({ cidr: cluster.text([...item, 'cidr']) }))
      : networkingDefaults[network];
  };
  return {
    clusterNetwork: ranges('clusterNetwork'),
    serviceNetwork: ranges('serviceNetwork'),
    machineNetwork: ranges('machineNetwork'),
  };
};
