import { controlPlaneNamespace } from '../../hosted-clusters/model/places';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';

/** Where the virtual machines of a pool are. */
interface PoolPlace {
  namespace: string;
  /** On another cluster, which this console cannot read. */
  isExternal: boolean;
}

/** The namespace of a pool's virtual machines: as the operator wrote it down, else the control plane's (operator). */
export const infraPlaceOfPool = ({ metadata, spec, status }: NodePool): PoolPlace => {
  const credentials = status?.platform?.kubeVirt?.credentials;
  const own = controlPlaneNamespace({ metadata: { name: spec.clusterName, namespace: metadata.namespace } });
  return {
    namespace: credentials?.infraNamespace ?? own,
    isExternal: credentials?.infraKubeConfigSecret !== undefined,
  };
};
