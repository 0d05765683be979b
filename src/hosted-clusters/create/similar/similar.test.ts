import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '../../../node-pools/fields/leftovers';
import { aCluster, aPool } from '../../model/made-for-tests';
import { INFRA_LABEL } from '../../model/labels';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../../kubernetes/types/generated/node-pool';
import { arbitraryValues } from '../arbitrary-values';
import { objects } from '../objects';
import { EXAMPLE_MADE } from '../testing/examples';
import { onServer } from '../testing/on-server';
import { valuesSchema } from '../values';
import { nameOfCopy, similarValues } from './similar';

const facts = { namespaceExists: true };
const made = { infraId: 'demo-2-new', etcdKey: '' };
const NOBODY = { hostedClusters: [], managedClusters: [], namespaces: [] };

const whole = (values: ReturnType<typeof similarValues>): JsonObject => {
  const [cluster] = objects(values, made, facts).filter(({ kind }) => kind === 'HostedCluster');
  return Object.fromEntries(Object.entries(cluster ?? {}));
};

// Hundreds of forms, slow where other work runs beside.
describe('a similar cluster', { timeout: 60_000 }, () => {
  it('is the same in all that the form can say, for any form, as the API server holds its objects', () => {
    fc.assert(
      fc.property(arbitraryValues, (form) => {
        fc.pre(form.details.name !== '' && valuesSchema.safeParse(form).success);
        const values = {
          ...form,
          kept: { patches: {}, others: [] },
          pools: form.pools.map((pool) => ({ ...pool, kept: {} })),
        };
        const onIt = objects(values, EXAMPLE_MADE, facts).map(onServer) as (HostedCluster | NodePool)[];
        const [cluster] = onIt.filter(({ kind }) => kind === 'HostedCluster') as HostedCluster[];
        const pools = onIt.filter(({ kind }) => kind === 'NodePool') as NodePool[];
        if (!cluster) throw new Error('There is no cluster');
        const copy = similarValues({ cluster, pools, secrets: undefined }, 'a-copy');
        expect(copy.kept).toEqual({ patches: {}, others: [] });
        expect(copy.pools.map(({ kept }) => kept)).toEqual(pools.map(() => ({})));
        expect(copy.details).toMatchObject({
          name: 'a-copy',
          namespace: values.details.namespace,
          release: values.details.release,
          channel: values.details.channel,
          baseDomainMode: values.details.baseDomainMode,
          fips: values.details.fips,
          etcdSize: values.details.etcdSize,
          pullSecret: '',
          pullSecretName: '',
          sshKey: '',
          sshKeyName: '',
          encryption: 'generated',
        });
        expect(copy.networking.clusterNetwork).toEqual(values.networking.clusterNetwork);
        expect(copy.infrastructure).toMatchObject({
          kubeconfig: '',
          kubeconfigSecret: '',
          apiName: '',
          certificates: [],
        });
        expect(copy.pools.map(({ cores, memory }) => [cores, memory])).toEqual(
          values.pools.map(({ cores, memory }) => [cores, memory]),
        );
        expect(new Set(copy.pools.map(({ name }) => name)).size).toBe(pools.length);
      }),
      { numRuns: 200 },
    );
  });

  it('has nothing of the server and of the operator', () => {
    const cluster = aCluster({
      annotations: {
        'hypershift.openshift.io/HasBeenAvailable': 'true',
        'hypershift.openshift.io/topology': 'dedicated-request-serving-components',
        'someone.example.com/note': 'about this one',
      },
      kubevirt: { baseDomainPassthrough: true, generateID: 'abcdefghij' },
      spec: {
        clusterID: '00000000-0000-4000-8000-000000000000',
        dns: { baseDomain: 'apps.mgmt.example.com' },
        issuerURL: 'https://kubernetes.default.svc',
        pausedUntil: 'true',
        capabilities: {},
      },
      conditions: { Available: 'True' },
    });
    cluster.metadata.labels = {
      [INFRA_LABEL]: 'demo-x7k2p',
      team: 'web',
      'argocd.argoproj.io/instance': 'fleet',
    };
    const values = similarValues({ cluster, pools: [aPool({})], secrets: undefined }, 'demo-2');
    const text = JSON.stringify(values);
    for (const left of [
      'x7k2p',
      'abcdefghij',
      '00000000',
      'apps.mgmt',
      'HasBeen',
      'someone',
      'argocd',
      'pausedUntil',
    ])
      expect(text).not.toContain(left);
    expect(whole(values)).toMatchObject({
      metadata: {
        name: 'demo-2',
        labels: { team: 'web', [INFRA_LABEL]: 'demo-2-new' },
        annotations: { 'hypershift.openshift.io/topology': 'dedicated-request-serving-components' },
      },
      spec: { infraID: 'demo-2-new' },
    });
    expect(values.origin).toMatchObject({ from: 'clusters/demo', again: ['details.pullSecret'] });
  });

  it('leaves out what only one cluster can have, and says so', () => {
    const cluster = aCluster({
      kubevirt: {},
      spec: {
        dns: { baseDomain: 'example.com', baseDomainPrefix: '' },
        kubeAPIServerDNSName: 'api.demo.example.com',
        configuration: {
          apiServer: {
            audit: { profile: 'WriteRequestBodies' },
            servingCerts: {
              namedCertificates: [{ names: ['api.demo.example.com'], servingCertificate: { name: 'tls' } }],
            },
          },
        },
        services: [
          {
            service: 'OAuthServer',
            servicePublishingStrategy: { type: 'Route', route: { hostname: 'o.example.com' } },
          },
          { service: 'OVNSbDb', servicePublishingStrategy: { type: 'Route' } },
          { service: 'Ignition', servicePublishingStrategy: { type: 'Route' } },
          {
            service: 'Konnectivity',
            servicePublishingStrategy: { type: 'NodePort', nodePort: { address: '10.0.0.1', port: 30443 } },
          },
          { service: 'APIServer', servicePublishingStrategy: { type: 'LoadBalancer' } },
        ],
      },
    });
    const values = similarValues({ cluster, pools: [], secrets: undefined }, 'demo-2');
    const text = JSON.stringify(values);
    for (const left of ['api.demo', '"tls"', 'o.example.com', '30443', 'OVNSbDb'])
      expect(text).not.toContain(left);
    expect(values.details).toMatchObject({
      baseDomainMode: 'own',
      baseDomain: 'example.com',
      prefixMode: 'name',
    });
    expect(values.kept.patches).toEqual({
      HostedCluster: { spec: { configuration: { apiServer: { audit: { profile: 'WriteRequestBodies' } } } } },
    });
    expect(values.origin.notes).toHaveLength(4);
  });

  it('keeps what the form cannot say', () => {
    const cluster = aCluster({
      spec: { olmCatalogPlacement: 'guest', capabilities: { disabled: ['Console'] } },
    });
    const rootVolume = { type: 'Persistent', cacheStrategy: { type: 'None' } } as const;
    const pool = aPool({ spec: { platform: { type: 'KubeVirt', kubevirt: { rootVolume } } } });
    const values = similarValues({ cluster, pools: [pool], secrets: undefined }, 'demo-2');
    expect(values.kept.patches).toEqual({
      HostedCluster: { spec: { olmCatalogPlacement: 'guest', capabilities: { disabled: ['Console'] } } },
    });
    const { cacheStrategy } = rootVolume;
    expect(values.pools[0]?.kept).toEqual({
      spec: { platform: { kubevirt: { rootVolume: { cacheStrategy } } } },
    });
    expect(values.pools[0]?.arch).toBe('amd64');
  });

  it('opens shapes of others: no encryption, no SSH key, names of ACM, no infraID', () => {
    const cluster = aCluster({ spec: { pullSecret: { name: 'pullsecret-cluster-demo' } } });
    delete cluster.spec.infraID;
    const values = similarValues({ cluster, pools: [], secrets: undefined }, 'demo-2');
    expect(values.details).toMatchObject({ pullSecretName: '', encryption: 'generated' });
    expect(values.origin.notes).toEqual([]);
    expect(isJsonObject(whole(values).spec)).toBe(true);
  });

  it('asks for the kubeconfig of an external infrastructure again, and keeps its namespace', () => {
    const credentials = {
      infraKubeConfigSecret: { name: 'demo-infra-credentials', key: 'kubeconfig' },
      infraNamespace: 'vms',
    };
    const cluster = aCluster({ kubevirt: { baseDomainPassthrough: true, credentials } });
    const values = similarValues({ cluster, pools: [], secrets: undefined }, 'demo-2');
    expect(values.infrastructure).toMatchObject({
      kubeconfig: '',
      kubeconfigSecret: '',
      infraNamespace: 'vms',
    });
    expect(values.kept.patches).toEqual({});
    expect(values.origin.again).toEqual(['details.pullSecret', 'infrastructure.kubeconfig']);
  });

  it('refers to a shared Secret as the source does', () => {
    const cluster = aCluster({ spec: { pullSecret: { name: 'team-pull' } } });
    const secrets = [{ metadata: { name: 'team-pull' } }];
    const { details, origin } = similarValues({ cluster, pools: [], secrets }, 'demo-2');
    expect(details.pullSecretName).toBe('team-pull');
    expect(origin.again).toEqual([]);
  });
});

describe('the name of the copy', () => {
  it('counts on', () => {
    expect(nameOfCopy('demo', 'clusters', NOBODY)).toBe('demo-2');
    expect(nameOfCopy('demo-2', 'clusters', NOBODY)).toBe('demo-3');
    const hostedClusters = [{ metadata: { name: 'demo-2', namespace: 'other' } }];
    expect(nameOfCopy('demo', 'clusters', { ...NOBODY, hostedClusters })).toBe('demo-3');
  });
});
