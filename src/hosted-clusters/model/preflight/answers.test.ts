import { describe, expect, it } from 'vitest';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { GIB } from '../../../node-pools/model/quantity';
import { aCluster, aPool } from '../made-for-tests';
import { answersOf } from './answers';

const publishing = (type: 'LoadBalancer' | 'NodePort' | 'Route'): HostedCluster['spec']['services'] => [
  { service: 'APIServer', servicePublishingStrategy: { type } },
];

describe('what the preflight takes from the objects to be created (source: CRD)', () => {
  it.each<[string, Parameters<typeof aCluster>[0], Partial<ReturnType<typeof answersOf>>]>([
    ['a subdomain', { kubevirt: { baseDomainPassthrough: true } }, { hasOwnDomain: false }],
    ['an own domain', { kubevirt: {}, spec: { dns: { baseDomain: 'example.com' } } }, { hasOwnDomain: true }],
    ['a load balancer', { spec: { services: publishing('LoadBalancer') } }, { isApiLoadBalanced: true }],
    ['node ports', { spec: { services: publishing('NodePort') } }, { isApiLoadBalanced: false }],
    ['a route', { spec: { services: publishing('Route') } }, { isApiLoadBalanced: false }],
    ['what the API fills in', {}, { isHighlyAvailable: true, etcdStorageClass: '', mappedClasses: [] }],
    [
      'a single replica',
      { spec: { controllerAvailabilityPolicy: 'SingleReplica' } },
      { isHighlyAvailable: false },
    ],
    [
      'another cluster',
      {
        kubevirt: {
          credentials: { infraKubeConfigSecret: { name: 'a', key: 'kubeconfig' }, infraNamespace: 'b' },
        },
      },
      { isExternal: true },
    ],
    [
      'mapped classes',
      {
        kubevirt: {
          storageDriver: {
            type: 'Manual',
            manual: {
              storageClassMapping: [{ infraStorageClassName: 'rbd', guestStorageClassName: 'disks' }],
            },
          },
        },
      },
      { mappedClasses: ['rbd'] },
    ],
  ])('%s', (_what, parts, answers) => {
    expect(answersOf([aCluster(parts)])).toMatchObject(answers);
  });

  const kubevirt = (more: object = {}) => ({
    platform: { type: 'KubeVirt' as const, kubevirt: { rootVolume: {}, ...more } },
  });
  it.each<[string, Parameters<typeof aPool>[0]['spec'], object]>([
    ['a pool as the API fills it in', kubevirt(), { start: 2, most: 2, surge: 1, cores: 2, memory: 8 * GIB }],
    [
      'its size',
      kubevirt({ compute: { cores: 4, memory: '16Gi', qosClass: 'Guaranteed' } }),
      { cores: 4, memory: 16 * GIB, isGuaranteed: true },
    ],
    ['an autoscaled one', { ...kubevirt(), autoScaling: { min: 1, max: 5 } }, { start: 1, most: 5 }],
    [
      'a surge in percent rounds up',
      {
        ...kubevirt(),
        replicas: 5,
        management: { upgradeType: 'Replace', replace: { rollingUpdate: { maxSurge: '25%' } } },
      },
      { surge: 2 },
    ],
    ['none without machines', { ...kubevirt(), replicas: 0 }, { start: 0, surge: 0 }],
    [
      'none where somebody deletes them',
      { ...kubevirt(), management: { upgradeType: 'Replace', replace: { strategy: 'OnDelete' } } },
      { surge: 0 },
    ],
    [
      'its class and modes',
      kubevirt({ rootVolume: { persistent: { storageClass: 'rbd', accessModes: ['ReadWriteOnce'] } } }),
      { storageClass: 'rbd', accessModes: ['ReadWriteOnce'] },
    ],
  ])('%s', (_what, spec, answers) => {
    expect(answersOf([aCluster({}), aPool({ spec: spec ?? {} })]).pools).toMatchObject([answers]);
  });

  it('bears YAML in the middle of an edit', () => {
    const blank = { ...aCluster({}), spec: {} as HostedCluster['spec'] }; // as a YAML edit may leave it
    expect(answersOf([blank])).toMatchObject({ isApiLoadBalanced: false, pools: [] });
    expect(answersOf([])).toMatchObject({ pools: [] });
  });
});
