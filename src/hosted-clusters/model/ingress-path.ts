import { clusterPath } from './cluster-path';

/** The part of an address that leads to the section "Ingress and DNS". */
export const INGRESS_ANCHOR = 'ingress';

/** Where the way to a cluster's applications is shown and made. */
export const ingressPath = (namespace: string, name: string): string =>
  `${clusterPath(namespace, name)}/access#${INGRESS_ANCHOR}`;
