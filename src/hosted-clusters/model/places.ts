import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';

interface Named {
  metadata: { name: string; namespace?: string | undefined };
}

/** The namespace of the control plane's pods (operator: namespace and name joined; two clusters can clash). */
export const controlPlaneNamespace = ({ metadata }: Named): string =>
  `${metadata.namespace ?? ''}-${metadata.name}`;

/** Where the machines of a KubeVirt cluster are. */
export interface InfraPlace {
  namespace: string;
  /** On another cluster, which this console cannot read. */
  isExternal: boolean;
  /** Other clusters may have machines there too: only the control plane's namespace on this cluster is a cluster's own. */
  isShared: boolean;
}

/** The namespace of the virtual machines: that of the infrastructure credentials, else the control plane's (operator). */
export const infraPlace = (cluster: HostedCluster): InfraPlace => {
  const credentials = cluster.spec.platform.kubevirt?.credentials;
  const namespace = credentials?.infraNamespace ?? controlPlaneNamespace(cluster);
  const isExternal = credentials?.infraKubeConfigSecret !== undefined;
  return {
    namespace,
    isExternal,
    isShared: isExternal || namespace !== controlPlaneNamespace(cluster),
  };
};

/** Namespace and name: names repeat across namespaces. */
export const clusterKey = ({ metadata }: Named): string => `${metadata.namespace ?? ''}/${metadata.name}`;
