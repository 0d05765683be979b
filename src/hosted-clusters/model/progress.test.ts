import { describe, expect, it } from 'vitest';
import { aCluster, aPool, completed, CREATED, partial } from './made-for-tests';
import { progress } from './progress';
import { behindStage, type StageId } from './stage';

const at = (minutes: number): string => new Date(Date.parse(CREATED) + minutes * 60_000).toISOString();
const ms = (minutes: number): number => Date.parse(at(minutes));
const current = (value: ReturnType<typeof progress>): StageId | undefined =>
  value.stages.find(({ state }) => state === 'current')?.id;

const controlPlane = {
  InfrastructureReady: ['True', 'AsExpected', '', at(1)],
  EtcdAvailable: ['True', 'AsExpected', '', at(3)],
  KubeAPIServerAvailable: ['True', 'AsExpected', '', at(5)],
  IgnitionEndpointAvailable: ['True', 'AsExpected', '', at(6)],
  Available: ['True', 'AsExpected', '', at(6)],
} as const;
const readyPool = aPool({ conditions: { Ready: ['True', 'AsExpected', '', at(11)] }, version: '4.22.0' });

describe('progress', () => {
  it('begins with the addresses and says what the operator says', () => {
    const cluster = aCluster({
      conditions: { InfrastructureReady: ['False', 'WaitingForLB', 'load balancer is not ready'] },
    });
    const [first, second] = progress(cluster, [], ms(2)).stages;
    expect(first).toMatchObject({ state: 'current', detail: 'load balancer is not ready' });
    expect(first).not.toHaveProperty('hint');
    expect(second?.state).toBe('waiting');
  });

  it('tells how long each stage took, never less than nothing', () => {
    const { stages } = progress(aCluster({ conditions: controlPlane }), [readyPool], ms(12));
    expect(stages.map(({ tookMs }) => tookMs)).toEqual([
      60_000,
      120_000,
      120_000,
      60_000,
      0,
      300_000,
      undefined,
      undefined,
    ]);
  });

  it.each([10, 25 * 60])(
    'hints at nothing while the clock of its controller is %i minutes ahead',
    (ahead) => {
      const { stages } = progress(aCluster({ conditions: controlPlane }), [], ms(6 - ahead));
      expect(stages.filter((stage) => stage.hint !== undefined)).toEqual([]);
      expect(stages.filter(({ tookMs = 0 }) => tookMs < 0)).toEqual([]);
    },
  );

  it('stays at the first unfinished stage when a later one is already done', () => {
    const cluster = aCluster({ conditions: { ...controlPlane, EtcdAvailable: 'False' } });
    const value = progress(cluster, [], ms(6));
    expect(current(value)).toBe('EtcdAvailable');
    expect(value.stages[2]?.state).toBe('done');
  });

  it.each([
    ['no pool', [], 'pools'],
    ['a pool that is not ready', [aPool({ conditions: { Ready: 'False' } })], 'pools'],
    ['a pool with a node missing', [aPool({ conditions: { Ready: 'True' }, current: 1 })], 'pools'],
    ['all pools ready', [readyPool], 'ClusterVersionSucceeding'],
  ] as const)('with %s the stage is %s', (_what, pools, stage) => {
    expect(current(progress(aCluster({ conditions: controlPlane }), pools, ms(12)))).toBe(stage);
  });

  it('gives a hint after 15 minutes in one stage, not before', () => {
    const cluster = aCluster({ conditions: { ...controlPlane, EtcdAvailable: 'False' } });
    const hint = (minutes: number) => progress(cluster, [], ms(minutes)).stages[1]?.hint;
    expect(hint(16)).toBeUndefined();
    expect(hint(17)?.key).toMatch(/volume claim of etcd/);
  });

  it('hints at the own domain or at wildcard routes, as the cluster needs', () => {
    const conditions = { ...controlPlane, ClusterVersionSucceeding: 'False' } as const;
    const hint = (kubevirt: object) =>
      progress(aCluster({ conditions, history: [partial], kubevirt }), [readyPool], ms(40)).stages[6]?.hint
        ?.key;
    expect(hint({ baseDomainPassthrough: true })).toMatch(/wildcard routes/);
    expect(hint({})).toMatch(/DNS record/);
  });

  it('is done with the first completed version, and stays so while an update runs', () => {
    const conditions = { ...controlPlane, ClusterVersionSucceeding: 'True' } as const;
    expect(progress(aCluster({ conditions, history: [completed] }), [readyPool], ms(20))).toMatchObject({
      state: 'done',
      completedAt: '2026-11-01T08:14:00Z',
    });
    expect(
      progress(
        aCluster({ conditions, history: [{ ...partial, version: '4.22.1' }, completed] }),
        [readyPool],
        ms(20),
      ).state,
    ).toBe('done');
    expect(progress(aCluster({ conditions, history: [partial] }), [readyPool], ms(20)).state).toBe('running');
  });
});

describe('behindStage', () => {
  const pods = ['etcd-0', 'kube-apiserver-7d', 'virt-launcher-demo-1', 'ignition-server-1'].map((name) => ({
    name,
  }));
  it.each([
    ['EtcdAvailable', ['etcd-0']],
    ['pools', ['virt-launcher-demo-1']],
    ['Available', ['etcd-0', 'kube-apiserver-7d', 'virt-launcher-demo-1', 'ignition-server-1']],
  ] as const)('%s', (stage, names) => {
    expect(behindStage(stage, pods).map(({ name }) => name)).toEqual(names);
  });
});
