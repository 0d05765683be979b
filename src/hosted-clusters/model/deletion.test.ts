import { describe, expect, it } from 'vitest';
import { type Around, deletionEffect, sizeOfDisks } from './deletion';
import { references } from './deletion-record';
import { INFRA_LABEL, SAFE_TO_DELETE_LABEL } from './labels';
import { aCluster, aPool } from './made-for-tests';
import { orphansOf } from './orphans';

const cluster = aCluster({
  spec: {
    sshKey: { name: 'demo-ssh-key' },
    secretEncryption: { type: 'aescbc', aescbc: { activeKey: { name: 'demo-etcd-encryption-key' } } },
    additionalTrustBundle: { name: 'user-ca-bundle' },
    services: [{ service: 'APIServer', servicePublishingStrategy: { type: 'LoadBalancer' } }],
  },
});
const owned = { [INFRA_LABEL]: 'demo-x7k2p', [SAFE_TO_DELETE_LABEL]: 'true' };
const object = (name: string, labels: Record<string, string> = {}) => ({ metadata: { name, labels } });
const nothing: Around = {
  pools: [],
  machines: [],
  volumes: [],
  claims: [],
  storageClasses: [],
  secrets: [],
};
const claim = (name: string, size: string, storageClassName = 'fast') => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name },
  spec: { storageClassName, resources: { requests: { storage: size } } },
});

describe('references', () => {
  it('finds the Secrets and the bundle once each', () => {
    expect(references(cluster, []).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'Secret demo-pull-secret',
      'Secret demo-ssh-key',
      'Secret demo-etcd-encryption-key',
      'ConfigMap user-ca-bundle',
    ]);
  });

  it('finds serving certificates, the bundle of the proxy and what the pools are configured with', () => {
    const rich = aCluster({
      spec: {
        configuration: {
          apiServer: {
            servingCerts: { namedCertificates: [{ names: [], servingCertificate: { name: 'api-cert' } }] },
          },
          proxy: { trustedCA: { name: 'proxy-ca' } },
        },
      },
    });
    const pool = aPool({ spec: { config: [{ name: 'kubelet' }], tuningConfig: [{ name: 'tuned' }] } });
    expect(references(rich, [pool, pool]).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'Secret demo-pull-secret',
      'Secret api-cert',
      'ConfigMap proxy-ca',
      'ConfigMap kubelet',
      'ConfigMap tuned',
    ]);
  });
});

describe('deletionEffect', () => {
  it('takes Secrets with both labels and leaves the others it refers to', () => {
    const secrets = [
      object('demo-pull-secret', owned),
      object('demo-ssh-key', { [INFRA_LABEL]: 'demo-x7k2p' }),
      object('demo-etcd-encryption-key', { ...owned, [INFRA_LABEL]: 'other-aaaaa' }),
      object('unrelated'),
    ];
    const effect = deletionEffect(cluster, { ...nothing, secrets, pools: [aPool({})] });
    expect(effect.goes.secrets).toEqual(['demo-pull-secret']);
    expect(effect.goes.pools).toEqual([{ name: 'demo', nodes: 2 }]);
    expect(effect.stays).toEqual({
      secrets: ['demo-ssh-key', 'demo-etcd-encryption-key'],
      configMaps: ['user-ca-bundle'],
      retained: [],
    });
  });

  it('names each disk with its size: claims, and volumes that have none yet', () => {
    const { disks } = deletionEffect(cluster, {
      ...nothing,
      claims: [
        { ...claim('demo-1-rhcos', '30Gi'), status: { capacity: { storage: '32Gi' } } },
        claim('data-etcd-0', '8Gi'),
      ],
      volumes: [
        {
          apiVersion: 'cdi.kubevirt.io/v1beta1',
          kind: 'DataVolume',
          metadata: { name: 'demo-1-rhcos' },
          spec: { storage: { resources: { requests: { storage: '30Gi' } } } },
        },
        {
          apiVersion: 'cdi.kubevirt.io/v1beta1',
          kind: 'DataVolume',
          metadata: { name: 'demo-2-rhcos' },
          spec: { pvc: { resources: { requests: { storage: '32Gi' } } } },
        },
      ],
    }).goes;
    expect(disks).toEqual([
      { name: 'data-etcd-0', size: '8Gi' },
      { name: 'demo-1-rhcos', size: '32Gi' },
      { name: 'demo-2-rhcos', size: '32Gi' },
    ]);
    expect(sizeOfDisks(disks)).toBe(72 * 2 ** 30);
  });

  it('says which data stays because its storage class keeps volumes', () => {
    const keep = {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: 'keep' },
      provisioner: 'x',
      reclaimPolicy: 'Retain',
    };
    const { retained } = deletionEffect(cluster, {
      ...nothing,
      claims: [claim('a', '1Gi', 'keep'), claim('b', '1Gi')],
      storageClasses: [keep],
    }).stays;
    expect(retained.map(({ name }) => name)).toEqual(['a']);
  });

  it('calls every Secret a stayer when Secrets may not be read', () => {
    expect(deletionEffect(cluster, { ...nothing, secrets: undefined }).stays.secrets).toHaveLength(3);
  });
});

describe('orphansOf', () => {
  const said = (hc: typeof cluster) => orphansOf(hc).map(({ key, values }) => [key, values?.names].join(' '));

  it('warns of the address pool only where a load balancer is used', () => {
    expect([said(cluster).length, said(aCluster({})).length]).toEqual([2, 1]);
  });

  it('names the records that somebody must have made', () => {
    const own = aCluster({
      kubevirt: {},
      spec: {
        dns: { baseDomain: 'example.com' },
        kubeAPIServerDNSName: 'api.demo.example.com',
        services: [
          {
            service: 'OAuthServer',
            servicePublishingStrategy: { type: 'Route', route: { hostname: 'oauth.example.com' } },
          },
        ],
      },
    });
    expect(said(own)).toEqual([
      'DNS records: {{names}} *.apps.demo.example.com, api.demo.example.com, oauth.example.com',
    ]);
  });

  it('names the namespace on the infrastructure cluster', () => {
    const external = aCluster({
      kubevirt: {
        credentials: {
          infraNamespace: 'guests',
          infraKubeConfigSecret: { name: 'infra', key: 'kubeconfig' },
        },
      },
    });
    expect(orphansOf(external).at(-1)?.values).toEqual({ namespace: 'guests' });
  });
});
