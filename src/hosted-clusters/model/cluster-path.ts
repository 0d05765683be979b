/** The list of clusters. */
export const CLUSTERS = '/infrastructure/clusters';

/** The details page of a cluster. */
export const clusterPath = (namespace: string, name: string): string => `${CLUSTERS}/ns/${namespace}/${name}`;

/** The updates of a cluster. */
export const updatesPath = (namespace: string, name: string): string =>
  `${clusterPath(namespace, name)}/updates`;
