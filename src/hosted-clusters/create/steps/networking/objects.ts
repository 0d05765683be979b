import type { HostedClusterSpec } from '../../../../kubernetes/types/generated/hosted-cluster';
import type { Values } from '../../values';

/** The fields that the step Networking sets in the HostedCluster. */
export const networkingSpec = ({ networking }: Values): Partial<HostedClusterSpec> => ({
  networking: {
    clusterNetwork: networking.clusterNetwork,
    networkType: 'OVNKubernetes',
    serviceNetwork: networking.serviceNetwork,
    ...(networking.machineNetwork.length === 0 ? {} : { machineNetwork: networking.machineNetwork }),
  },
  services: [
    { service: 'APIServer', servicePublishingStrategy: { type: 'LoadBalancer' } },
    { service: 'Ignition', servicePublishingStrategy: { type: 'Route' } },
    { service: 'Konnectivity', servicePublishingStrategy: { type: 'Route' } },
    { service: 'OAuthServer', servicePublishingStrategy: { type: 'Route' } },
  ],
});
