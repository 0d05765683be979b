import type { Part } from './part';
import { detailsCliFlags, detailsFiles, detailsYamlOnly } from './steps/details/cli';
import { detailsHelpers, detailsSpec, encryptionHelpers } from './steps/details/objects';
import { detailsPaths } from './steps/details/paths';
import {
  infrastructureCliFlags,
  infrastructureFiles,
  infrastructureYamlOnly,
} from './steps/infrastructure/cli';
import { infrastructureHelpers, infrastructureSpec } from './steps/infrastructure/objects';
import { infrastructurePaths } from './steps/infrastructure/paths';
import { networkingCliFlags, networkingFiles, networkingYamlOnly } from './steps/networking/cli';
import { networkingHelpers, networkingSpec } from './steps/networking/objects';
import { networkingPaths } from './steps/networking/paths';
import { poolsCliFlags, poolsYamlOnly } from './steps/node-pools/cli';

/** What no step asks: who the cluster is to its infrastructure, and where its catalogs run (source: `hcp`). */
const standard: Part = {
  spec: (_values, made) => ({ infraID: made.infraId, olmCatalogPlacement: 'management' }),
};

const details: Part = {
  spec: detailsSpec,
  helpers: detailsHelpers,
  flags: detailsCliFlags,
  files: detailsFiles,
  yamlOnly: detailsYamlOnly,
  paths: detailsPaths,
  secrets: ['details.pullSecret'],
};

const networking: Part = {
  spec: networkingSpec,
  helpers: networkingHelpers,
  flags: networkingCliFlags,
  files: networkingFiles,
  yamlOnly: networkingYamlOnly,
  paths: networkingPaths,
};

const infrastructure: Part = {
  spec: infrastructureSpec,
  helpers: infrastructureHelpers,
  flags: infrastructureCliFlags,
  files: infrastructureFiles,
  yamlOnly: infrastructureYamlOnly,
  paths: infrastructurePaths,
  secrets: ['infrastructure.kubeconfig', 'infrastructure.certificates.*.key'],
};

/** The key of etcd is asked in Details; its Secret comes after all others (source: `hcp`). */
const encryption: Part = { spec: () => ({}), helpers: encryptionHelpers };

/** NodePools are objects of their own (`objects.ts`); of the HostedCluster's command they have flags. */
const nodePools: Part = { spec: () => ({}), flags: poolsCliFlags, yamlOnly: poolsYamlOnly };

/** Every part of the HostedCluster, in the order its Secrets are created. A further step adds its line here. */
export const parts: readonly Part[] = [standard, details, networking, infrastructure, encryption, nodePools];
