import type { HostedCluster } from '../resources';

/** A HostedCluster for tests: what the API server would hand out, changed where a test says so. */
export const sampleCluster = (spec: Partial<HostedCluster['spec']> = {}): HostedCluster => ({
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'HostedCluster',
  metadata: { name: 'demo', namespace: 'clusters', generation: 1, uid: 'u-1' },
  spec: {
    release: { image: 'quay.io/openshift-release-dev/ocp-release:4.21.3-multi' },
    pullSecret: { name: 'demo-pull-secret' },
    platform: { type: 'KubeVirt', kubevirt: { baseDomainPassthrough: true } },
    etcd: {
      managementType: 'Managed',
      managed: { storage: { type: 'PersistentVolume', persistentVolume: { size: '8Gi' } } },
    },
    networking: { clusterNetwork: [{ cidr: '10.132.0.0/14' }], serviceNetwork: [{ cidr: '172.31.0.0/16' }] },
    services: [],
    ...spec,
  },
});
