import type { Part } from './part';
import { detailsCliFlags, detailsYamlOnly } from './steps/details/cli';
import { detailsHelpers, detailsSpec } from './steps/details/objects';
import { poolsCliFlags, poolsYamlOnly } from './steps/node-pools/cli';

/** What stands where no step asks yet: the networks and services that `hcp` writes (source: CRD defaults, `hcp`). */
const standard: Part = {
  spec: (_values, made) => ({
    infraID: made.infraId,
    networking: {
      clusterNetwork: [{ cidr: '10.132.0.0/14' }],
      networkType: 'OVNKubernetes',
      serviceNetwork: [{ cidr: '172.31.0.0/16' }],
    },
    services: [
      { service: 'APIServer', servicePublishingStrategy: { type: 'LoadBalancer' } },
      { service: 'Ignition', servicePublishingStrategy: { type: 'Route' } },
      { service: 'Konnectivity', servicePublishingStrategy: { type: 'Route' } },
      { service: 'OAuthServer', servicePublishingStrategy: { type: 'Route' } },
    ],
    olmCatalogPlacement: 'management',
  }),
};

const details: Part = {
  spec: detailsSpec,
  helpers: detailsHelpers,
  flags: detailsCliFlags,
  yamlOnly: detailsYamlOnly,
};

/** NodePools are objects of their own (`objects.ts`); of the HostedCluster's command they have flags. */
const nodePools: Part = { spec: () => ({}), flags: poolsCliFlags, yamlOnly: poolsYamlOnly };

/** Every part of the HostedCluster, in the order its Secrets are created. A further step adds its line here. */
export const parts: readonly Part[] = [standard, details, nodePools];
