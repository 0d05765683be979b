import { describe, expect, it } from 'vitest';
import type { Machine } from '../../kubernetes/types/generated/machine';
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

describe('deletionState', () => {
  it('goes through its steps in the order of the operator', () => {
    const states = (cluster: ReturnType<typeof deleting>, remains: Parameters<typeof deletionState>[1]) =>
      deletionState(cluster, remains, after(1)).steps.map(({ state }) => state);
    expect(
      states(deleting('False'), { pools: 1, machines: [machine], controlPlaneNamespace: namespace }),
    ).toEqual(['current', 'waiting', 'waiting', 'waiting']);
    expect(
      states(deleting('True'), { pools: 0, machines: [machine], controlPlaneNamespace: namespace }),
    ).toEqual(['done', 'done', 'current', 'waiting']);
    expect(states(deleting('True'), { pools: 0, machines: [], controlPlaneNamespace: 'gone' })).toEqual([
      'done',
      'done',
      'done',
      'done',
    ]);
  });

  it('is late after 20 minutes', () => {
    const isLate = (minutes: number) =>
      deletionState(deleting(), { pools: 0, machines: [], controlPlaneNamespace: 'gone' }, after(minutes))
        .isLate;
    expect([isLate(20), isLate(21)]).toEqual([false, true]);
  });

  it('names what holds it, in the words of whoever knows', () => {
    const { holds } = deletionState(
      deleting('False'),
      { pools: 0, machines: [machine], controlPlaneNamespace: namespace },
      after(30),
    );
    expect(holds.map(({ detail }) => detail)).toEqual([
      'remaining resources: load balancers',
      'Drain not completed yet',
      'Some resources are remaining: virtualmachines.kubevirt.io has 1',
    ]);
  });
});
