import { hostedCluster, importing, nodePool } from './cluster-creations';
import { copies, snapshot } from './copy-creations';
import type { Creation } from './creation';
import { fromYaml, machine } from './machine-creations';

/** What writes objects one after another. */
export const CREATIONS_MADE: readonly Creation[] = [
  hostedCluster,
  importing,
  nodePool,
  machine,
  fromYaml,
  copies,
  snapshot,
];
