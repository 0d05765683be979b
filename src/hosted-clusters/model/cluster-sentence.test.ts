import { describe, expect, it } from 'vitest';
import type { Service } from '../../kubernetes/types/core';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { clusterSentence, nodesOfPools } from './cluster-sentence';
import { aCluster, aPool, completed, CREATED, partial } from './made-for-tests';
import { progress } from './progress';
import { clusterStatus, HAS_BEEN_AVAILABLE } from './status';

const sentence = (cluster: HostedCluster, pools: readonly NodePool[] = [], minutes = 5) => {
  const now = Date.parse(CREATED) + minutes * 60_000;
  return clusterSentence(cluster, pools, clusterStatus(cluster, pools), progress(cluster, pools, now));
};
const up = {
  InfrastructureReady: 'True',
  EtcdAvailable: 'True',
  KubeAPIServerAvailable: 'True',
  IgnitionEndpointAvailable: 'True',
  Available: 'True',
} as const;
const readyPool = aPool({ conditions: { Ready: 'True' } });

describe('clusterSentence', () => {
  it.each([
    [
      'nothing when it is simply fine',
      aCluster({ conditions: up, history: [completed] }),
      [readyPool],
      undefined,
    ],
    ['deleting', aCluster({ deletionTimestamp: CREATED }), [readyPool], /being deleted/],
    [
      'paused',
      aCluster({ conditions: { ReconciliationActive: 'False' }, spec: { pausedUntil: 'true' } }),
      [],
      /until it is resumed/,
    ],
    [
      'paused until a time',
      aCluster({
        conditions: { ReconciliationActive: 'False' },
        spec: { pausedUntil: '2026-12-01T00:00:00Z' },
      }),
      [],
      /Paused until/,
    ],
    [
      'invalid',
      aCluster({ conditions: { ValidReleaseImage: ['False', 'Invalid', 'manifest unknown'] } }),
      [],
      /does not accept/,
    ],
    ['creating', aCluster({ conditions: { InfrastructureReady: 'True' } }), [], /Waiting for etcd/],
    [
      'unavailable',
      aCluster({ conditions: { Available: 'False' }, annotations: { [HAS_BEEN_AVAILABLE]: 'true' } }),
      [],
      /does not answer/,
    ],
    [
      'workers',
      aCluster({ conditions: up }),
      [aPool({ conditions: { Ready: 'False' }, current: 1 })],
      /of \{\{desired\}\} nodes joined/,
    ],
    ['no pools', aCluster({ conditions: up }), [], /No node pools/],
    [
      'degraded',
      aCluster({ conditions: { ...up, ClusterVersionFailing: 'True' }, history: [completed] }),
      [readyPool],
      /operator inside the cluster fails/,
    ],
    [
      'updating',
      aCluster({ conditions: up, history: [{ ...partial, version: '4.22.1' }, completed] }),
      [readyPool],
      /Updating the control plane/,
    ],
    [
      'ready with a warning',
      aCluster({ conditions: { ...up, KubeVirtNodesLiveMigratable: 'False' }, history: [completed] }),
      [readyPool],
      /live migrated/,
    ],
  ] as const)('%s', (_state, cluster, pools, expected) => {
    const text = sentence(cluster, pools)?.text.key;
    if (expected) expect(text).toMatch(expected);
    else expect(text).toBeUndefined();
  });

  it('names the domain that nobody routes', () => {
    const cluster = aCluster({
      conditions: up,
      history: [partial],
      kubevirt: {},
      spec: { dns: { baseDomain: 'example.com' } },
    });
    expect(sentence(cluster, [readyPool])?.text.values).toEqual({ domain: 'apps.demo.example.com' });
  });

  it('asks for what is still missing on the way: the Service, its address, the record', () => {
    const cluster = aCluster({
      conditions: up,
      history: [partial],
      spec: { dns: { baseDomain: 'example.com' }, platform: { type: 'KubeVirt', kubevirt: {} } },
    });
    const next = (service?: Service) => {
      const status = clusterStatus(cluster, [readyPool]);
      const value = progress(cluster, [readyPool], Date.parse(CREATED));
      return clusterSentence(cluster, [readyPool], status, value, service)?.next;
    };
    const metadata = { name: 'demo-apps' };
    expect(next()?.key).toContain('Create a load balancer Service');
    expect(next({ apiVersion: 'v1', kind: 'Service', metadata })?.key).toContain('waits for its address');
    const status = { loadBalancer: { ingress: [{ ip: '10.0.0.9' }] } };
    expect(next({ apiVersion: 'v1', kind: 'Service', metadata, status })?.values).toEqual({
      domain: 'apps.demo.example.com',
      address: '10.0.0.9',
    });
  });
  it('keeps the words of the operator beside its own, with the next step', () => {
    const refused = sentence(
      aCluster({ conditions: { ValidReleaseImage: ['False', 'Invalid', 'manifest unknown'] } }),
    );
    expect(refused?.detail).toBe('manifest unknown');
    expect(refused?.next?.key).toMatch(/release image/);
  });

  it('turns to a warning with a hint when a stage lasts too long', () => {
    const cluster = aCluster({ conditions: { InfrastructureReady: 'True', EtcdAvailable: 'False' } });
    expect(sentence(cluster, [], 5)).toMatchObject({ level: 'info' });
    expect(sentence(cluster, [], 40)).toMatchObject({ level: 'warning' });
    expect(sentence(cluster, [], 40)?.next?.key).toMatch(/etcd/);
  });
});

describe('nodesOfPools', () => {
  it('adds up, an autoscaled pool with at least its minimum', () => {
    const autoscaled = aPool({ spec: { autoScaling: { min: 3, max: 5 } }, current: 1 });
    expect(nodesOfPools([aPool({ current: 1 }), autoscaled])).toEqual({ current: 2, desired: 5 });
  });
});
