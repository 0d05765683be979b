import { INGRESS } from '../steps/networking/published';
import { networkingDefaults } from '../steps/networking/values';
import { INFRA } from './hcp-objects';
import type { HcpRow } from './hcp-row';

/** The flags about networks. */
export const networkingRows: readonly HcpRow[] = [
  {
    flag: '--cluster-cidr 10.200.0.0/16 --service-cidr 172.29.0.0/16 --machine-cidr 192.168.1.0/24',
    networking: {
      clusterNetwork: [{ cidr: '10.200.0.0/16', hostPrefix: null }],
      serviceNetwork: [{ cidr: '172.29.0.0/16' }],
      machineNetwork: [{ cidr: '192.168.1.0/24' }],
    },
    HostedCluster: {
      networking: {
        clusterNetwork: [{ cidr: '10.200.0.0/16' }],
        serviceNetwork: [{ cidr: '172.29.0.0/16' }],
        machineNetwork: [{ cidr: '192.168.1.0/24' }],
      },
    },
  },
  {
    // --default-dual writes the same, but is taken for bare metal only.
    flag: '--cluster-cidr 10.132.0.0/14 --cluster-cidr fd01::/48 --service-cidr 172.31.0.0/16 --service-cidr fd02::/112',
    networking: {
      clusterNetwork: [
        { cidr: '10.132.0.0/14', hostPrefix: null },
        { cidr: 'fd01::/48', hostPrefix: null },
      ],
      serviceNetwork: [{ cidr: '172.31.0.0/16' }, { cidr: 'fd02::/112' }],
    },
    HostedCluster: {
      networking: {
        clusterNetwork: [{ cidr: '10.132.0.0/14' }, { cidr: 'fd01::/48' }],
        serviceNetwork: [{ cidr: '172.31.0.0/16' }, { cidr: 'fd02::/112' }],
      },
    },
  },
  {
    flag: '--network-type OVNKubernetes',
    HostedCluster: { networking: { networkType: 'OVNKubernetes' } },
  },
  {
    flag: '--ovn-kubernetes-mtu 1400',
    networking: { mtu: 1400 },
    HostedCluster: {
      operatorConfiguration: { clusterNetworkOperator: { ovnKubernetesConfig: { mtu: 1400 } } },
    },
  },
  {
    flag: '--additional-trust-bundle FILE',
    networking: { trustBundle: { ...networkingDefaults.trustBundle, source: 'given', pem: 'certificates' } },
    HostedCluster: { additionalTrustBundle: { name: 'user-ca-bundle' } },
    configMap: {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'user-ca-bundle', namespace: 'clusters', labels: INFRA },
      data: { 'ca-bundle.crt': 'certificates' },
    },
  },
  {
    flag: '--image-content-sources FILE',
    networking: { mirrors: [{ source: 'quay.io/a', mirrors: 'mirror.example.com/a\nother.example.com/a' }] },
    HostedCluster: {
      imageContentSources: [
        { source: 'quay.io/a', mirrors: ['mirror.example.com/a', 'other.example.com/a'] },
      ],
    },
  },
  {
    flag: '(services one by one, as the command publishes them)',
    networking: { publishing: 'custom', services: [...INGRESS] },
  },
];
