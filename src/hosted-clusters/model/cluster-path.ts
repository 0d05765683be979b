/** The list of clusters. */
export const CLUSTERS = '/infrastructure/clusters';

/** The details page of a cluster. */
export const clusterPath = (namespace: string, name: string): string => `${CLUSTERS}/ns/${namespace}/${name}`;
