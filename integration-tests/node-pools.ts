import type { Api, Obj } from './api';

interface PoolOptions {
  namespace: string;
  cluster: string;
  name: string;
  /** Merged into the spec. */
  spec?: Record<string, unknown>;
  /** Merged into the root disk. */
  disk?: Record<string, unknown>;
}

/** A NodePool of a cluster that a test made. */
export const nodePoolObject = ({ namespace, cluster, name, spec = {}, disk = {} }: PoolOptions): Obj => ({
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'NodePool',
  metadata: { name, namespace },
  spec: {
    clusterName: cluster,
    replicas: 1,
    release: { image: 'quay.io/openshift-release-dev/ocp-release:4.22.1-multi' },
    management: { upgradeType: 'Replace' },
    platform: {
      type: 'KubeVirt',
      kubevirt: {
        compute: { cores: 2, memory: '8Gi' },
        rootVolume: { type: 'Persistent', persistent: { size: '32Gi', ...disk } },
      },
    },
    ...spec,
  },
});

/** The NodePool as the API server has it. */
export const readPool = (api: Api, namespace: string, name: string): Promise<Obj> =>
  api.get(`/apis/hypershift.openshift.io/v1beta1/namespaces/${namespace}/nodepools/${name}`);
