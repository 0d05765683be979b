import { encodeText } from '../../../kubernetes/secret-data';
import { EXAMPLE_KUBECONFIG } from './examples';
import { SAFE } from './hcp-objects';
import type { HcpRow } from './hcp-row';

/** The flags about the infrastructure cluster, placement and the name of the API. */
export const infrastructureRows: readonly HcpRow[] = [
  {
    flag: '--infra-kubeconfig-file FILE --infra-namespace vms',
    infrastructure: { kubeconfig: EXAMPLE_KUBECONFIG, infraNamespace: 'vms' },
    HostedCluster: {
      platform: {
        kubevirt: {
          credentials: {
            infraKubeConfigSecret: { name: 'example-infra-credentials', key: 'kubeconfig' },
            infraNamespace: 'vms',
          },
        },
      },
    },
    secret: {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'example-infra-credentials', namespace: 'clusters', labels: SAFE },
      data: { kubeconfig: encodeText(EXAMPLE_KUBECONFIG) },
    },
  },
  {
    flag: '--infra-storage-class-mapping ceph-rbd/fast,group=block --infra-storage-class-mapping nfs/shared --infra-volumesnapshot-class-mapping ceph-snap/fast-snap,group=block',
    infrastructure: {
      storageDriver: 'Manual',
      storageClasses: [
        { infra: 'ceph-rbd', guest: 'fast', group: 'block' },
        { infra: 'nfs', guest: 'shared', group: '' },
      ],
      snapshotClasses: [{ infra: 'ceph-snap', guest: 'fast-snap', group: 'block' }],
    },
    HostedCluster: {
      platform: {
        kubevirt: {
          storageDriver: {
            type: 'Manual',
            manual: {
              storageClassMapping: [
                { infraStorageClassName: 'ceph-rbd', guestStorageClassName: 'fast', group: 'block' },
                { infraStorageClassName: 'nfs', guestStorageClassName: 'shared' },
              ],
              volumeSnapshotClassMapping: [
                {
                  infraVolumeSnapshotClassName: 'ceph-snap',
                  guestVolumeSnapshotClassName: 'fast-snap',
                  group: 'block',
                },
              ],
            },
          },
        },
      },
    },
  },
  {
    flag: '--node-selector role=cp,zone=a',
    infrastructure: {
      nodeSelector: [
        { key: 'role', value: 'cp' },
        { key: 'zone', value: 'a' },
      ],
    },
    HostedCluster: { nodeSelector: { role: 'cp', zone: 'a' } },
  },
  {
    flag: '--pods-labels team=blue',
    infrastructure: { podLabels: [{ key: 'team', value: 'blue' }] },
    HostedCluster: { labels: { team: 'blue' } },
  },
  {
    flag: '--toleration key=dedicated,operator=Equal,value=cp,effect=NoExecute,tolerationSeconds=300 --toleration operator=Exists',
    infrastructure: {
      tolerations: [
        { key: 'dedicated', operator: 'Equal', value: 'cp', effect: 'NoExecute', seconds: 300 },
        { key: '', operator: 'Exists', value: '', effect: '', seconds: null },
      ],
    },
    HostedCluster: {
      tolerations: [
        { key: 'dedicated', operator: 'Equal', value: 'cp', effect: 'NoExecute', tolerationSeconds: 300 },
        { operator: 'Exists' },
      ],
    },
  },
  {
    flag: '--kas-dns-name api.example.com',
    infrastructure: { apiName: 'api.example.com' },
    HostedCluster: { kubeAPIServerDNSName: 'api.example.com' },
  },
];
