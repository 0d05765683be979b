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

/** Keeps the simulator from a NodePool or an instance, so that a test tells its status. */
export const LEFT_ALONE = { 'simulator.dev-cluster/leave-at-generation': '1' };

/** Writes the status of an object, as its controller would. */
export const setStatus = (api: Api, object: Obj, status: Record<string, unknown>): Promise<Obj> =>
  api.patch(
    { ...object, metadata: { ...object.metadata, name: `${object.metadata.name}/status` } },
    { status },
  );

/** A condition as an operator writes it. */
export const condition = (type: string, status: 'True' | 'False', reason = 'AsExpected', message = '') => ({
  type,
  status,
  reason,
  message,
  lastTransitionTime: new Date().toISOString(),
  observedGeneration: 1,
});

/** The Machines of a cluster's pools, where its control plane is. */
export const machinesOf = (api: Api, namespace: string, cluster: string): Promise<Obj[]> =>
  api.list(`/apis/cluster.x-k8s.io/v1beta1/namespaces/${namespace}-${cluster}/machines`);

interface MachineOptions {
  /** Of the control plane. */
  namespace: string;
  name: string;
  /** namespace/name */
  pool: string;
}

/** A Machine that stands for a node of a pool that is left alone. */
export const machineObject = ({ namespace, name, pool }: MachineOptions): Obj => ({
  apiVersion: 'cluster.x-k8s.io/v1beta1',
  kind: 'Machine',
  metadata: { name, namespace, annotations: { 'hypershift.openshift.io/nodePool': pool } },
  spec: { clusterName: 'test', bootstrap: {}, infrastructureRef: { name } },
});

/** What KubeVirt says of a machine whose root disk, and one that was plugged in, are on one node, and that has a device. */
export const stuckInstance = ({ namespace, name, pool }: MachineOptions): Obj => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstance',
  metadata: {
    name,
    namespace,
    labels: { 'hypershift.openshift.io/nodepool-name': pool.split('/')[1] },
    annotations: LEFT_ALONE,
  },
  spec: { domain: { devices: {}, memory: { guest: '8Gi' } } },
  status: {
    nodeName: 'worker-1',
    conditions: [
      {
        type: 'LiveMigratable',
        status: 'False',
        reason: 'DisksNotLiveMigratable',
        message: `cannot migrate VMI: PVC ${name}-rhcos is not shared`,
      },
      {
        type: 'StorageLiveMigratable',
        status: 'False',
        reason: 'NotMigratable',
        message: 'HostDeviceNotLiveMigratable: VMI uses a PCI host devices',
      },
    ],
    volumeStatus: [`${name}-rhcos`, 'pvc-plugged-in'].map((claimName) => ({
      name: claimName,
      target: 'vda',
      persistentVolumeClaimInfo: { claimName, accessModes: ['ReadWriteOnce'] },
    })),
  },
});
