import { describe, expect, it } from 'vitest';
import type { Machine } from '../../kubernetes/types/generated/machine';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import type { Remains } from './deletion-holds';
import { deletionState } from './deletion-progress';
import { aCluster } from './made-for-tests';

const SINCE = '2026-11-01T09:00:00Z';
const after = (minutes: number): number => Date.parse(SINCE) + minutes * 60_000;
const machine: Machine = {
  apiVersion: 'cluster.x-k8s.io/v1beta1',
  kind: 'Machine',
  metadata: { name: 'demo-abcde' },
  spec: { clusterName: 'demo', bootstrap: {}, infrastructureRef: {} },
  status: {
    phase: 'Deleting',
    conditions: [
      {
        type: 'DrainingSucceeded',
        status: 'False',
        reason: 'Draining',
        message: 'Drain not completed yet',
        lastTransitionTime: SINCE,
      },
    ],
  },
};
const namespace = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'clusters-demo', deletionTimestamp: SINCE },
  status: {
    conditions: [
      {
        type: 'NamespaceContentRemaining',
        status: 'True',
        message: 'Some resources are remaining: virtualmachines.kubevirt.io has 1',
      },
      { type: 'NamespaceDeletionDiscoveryFailure', status: 'False' },
    ],
  },
};
const deleting = (cloud?: 'True' | 'False') =>
  aCluster({
    deletionTimestamp: SINCE,
    conditions: cloud
      ? { CloudResourcesDestroyed: [cloud, 'Waiting', 'remaining resources: load balancers'] }
      : {},
  });

const left = { pools: 0, machines: [], controlPlaneNamespace: namespace, imported: undefined };
const managed: ManagedCluster = {
  apiVersion: 'cluster.open-cluster-management.io/v1',
  kind: 'ManagedCluster',
  metadata: { name: 'demo', finalizers: ['cluster.open-cluster-management.io/api-resource-cleanup'] },
  spec: { hubAcceptsClient: true },
};

describe('deletionState', () => {
  it.each<[string, 'True' | 'False', Partial<Remains>, (string | undefined)[]]>([
    ['pools are left', 'False', { pools: 1, machines: [machine] }, ['current', 'waiting', 'waiting']],
    ['machines are left', 'False', { machines: [machine] }, ['current', 'waiting', 'waiting']],
    ['nobody may read machines', 'False', { machines: undefined }, ['done', 'current', 'waiting']],
    ['its own disks are left', 'False', {}, ['done', 'current', 'waiting']],
    ['the namespace is left', 'True', {}, ['done', 'done', 'current']],
    [
      'nothing is left, and nobody said so of its disks',
      'False',
      { controlPlaneNamespace: 'gone' },
      ['done', 'done', 'done'],
    ],
  ])('goes through its steps in the order of the operator: %s', (_what, cloud, remains, states) => {
    const { steps } = deletionState(deleting(cloud), { ...left, ...remains }, after(1));
    expect(steps.map(({ state }) => state)).toEqual(states);
  });

  it.each([10, 25 * 60])(
    'advises nothing where its beginning was stamped by a clock %i minutes ahead',
    (ahead) => {
      expect(deletionState(deleting('False'), left, after(-ahead)).advice).toEqual(
        deletionState(deleting('False'), left, after(1)).advice,
      );
    },
  );

  it('waits first for the fleet, of a cluster that is imported', () => {
    const [first] = deletionState(deleting(), { ...left, imported: managed }, after(1)).steps;
    expect(first).toMatchObject({ id: 'import', state: 'current' });
    expect(first?.holds[0]?.detail).toContain('api-resource-cleanup');
  });

  it('gives advice for the current step after 20 minutes, not before', () => {
    const advice = (minutes: number) => deletionState(deleting('False'), left, after(minutes)).advice;
    expect(advice(20)).toBeUndefined();
    expect(advice(21)?.key).toMatch(/LoadBalancer/);
  });

  it.each<[string, 'True' | 'False', Partial<Remains>, string[]]>([
    ['the operator', 'False', {}, ['remaining resources: load balancers']],
    ['a machine', 'False', { machines: [machine] }, ['Drain not completed yet']],
    [
      'the namespace controller',
      'True',
      {},
      ['Some resources are remaining: virtualmachines.kubevirt.io has 1'],
    ],
  ])('names what holds the current step, once, in the words of %s', (_who, cloud, remains, words) => {
    const { steps } = deletionState(deleting(cloud), { ...left, ...remains }, after(30));
    expect(steps.flatMap(({ holds }) => holds.map(({ detail }) => detail))).toEqual(words);
  });
});
