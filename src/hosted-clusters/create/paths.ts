import { CLUSTERS } from '../model/cluster-path';

/** Paths of the pages that lead to a new cluster, and of the page it ends on. */
export const INFRASTRUCTURE = `${CLUSTERS}/create`;
export const CONTROL_PLANE_TYPE = `${INFRASTRUCTURE}/kubevirt`;
export const WIZARD = `${CONTROL_PLANE_TYPE}/hosted`;

/** The wizard, filled from a cluster that is there. */
export const similarPath = (namespace: string, name: string): string =>
  `${WIZARD}?from=${encodeURIComponent(`${namespace}/${name}`)}`;

/** The wizard's page showing a creation under way or stopped. */
export const runPath = (id: string): string => `${WIZARD}?run=${encodeURIComponent(id)}`;

/** The name of the wizard's draft in this tab. */
export const DRAFT = 'create-hosted-cluster';
