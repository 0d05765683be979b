import { describe, expect, it } from 'vitest';
import { aPool } from '../../hosted-clusters/model/made-for-tests';
import { blockerOf, firstBlocker, type BlockerId } from './blocker';
import { aKubevirtMachine, aMachine, anInstance, SINCE } from './made-for-tests';
import { nodeMachines } from './node-machine';
import type { PoolMachine } from './pool-machines';

const minutes = (count: number): number => Date.parse(SINCE) + count * 60_000;
const draining = { DrainingSucceeded: ['False', 'Draining', 'Draining the node'] } as const;

describe('what keeps a machine from coming or going', () => {
  const base: PoolMachine = { name: 'demo-x', pool: 'demo' };
  const running: PoolMachine = { ...base, vmStatus: 'Running' };
  it.each<
    [
      source: string,
      machine: ReturnType<typeof aMachine> | undefined,
      joined: PoolMachine,
      at: number,
      found: [BlockerId, isStuck: boolean] | undefined,
    ]
  >([
    ['a running node', aMachine(), running, 5, undefined],
    ['Cluster API: Failed', aMachine({ status: { phase: 'Failed' } }), running, 1, ['failed', true]],
    [
      'KubeVirt: no room',
      aMachine(),
      { ...base, vmStatus: 'ErrorUnschedulable' },
      1,
      ['unschedulable', true],
    ],
    ['KubeVirt: binding', aMachine(), { ...base, vmStatus: 'WaitingForVolumeBinding' }, 1, ['volume', false]],
    ['CDI: broken import', undefined, { ...base, vmStatus: 'DataVolumeError' }, 1, ['volume', true]],
    ['Cluster API: drain begins', aMachine({ conditions: draining }), running, 5, ['drain', false]],
    ['chapter: 15 min endless drain', aMachine({ conditions: draining }), running, 16, ['drain', true]],
    [
      'Cluster API: a drain with a limit ends by itself',
      aMachine({ conditions: draining, drainTimeout: '1h' }),
      running,
      16,
      ['drain', false],
    ],
    [
      'CRD: 0s is no limit',
      aMachine({ conditions: draining, drainTimeout: '0s' }),
      running,
      16,
      ['drain', true],
    ],
    [
      'Cluster API: volumes',
      aMachine({ conditions: { DrainingSucceeded: 'True', VolumeDetachSucceeded: 'False' } }),
      running,
      1,
      ['detach', false],
    ],
    ['operator: ignition', aMachine({ isJoined: false }), running, 5, ['ignition', false]],
    ['operator: not joined in 20 min', aMachine({ isJoined: false }), running, 21, ['ignition', true]],
    ['its VM is not there yet', aMachine({ isJoined: false }), base, 21, undefined],
  ])('%s', (_source, machine, joined, at, found) => {
    const blocker = blockerOf(machine, joined, minutes(at));
    expect(blocker && [blocker.id, blocker.isStuck]).toEqual(found);
  });

  it('shows what is stuck first, then in the order of the specification', () => {
    const of = (machine: ReturnType<typeof aMachine>, joined: PoolMachine) =>
      blockerOf(machine, joined, minutes(5));
    const drain = of(aMachine({ conditions: draining }), running);
    const ignition = of(aMachine({ isJoined: false }), running);
    const room = of(aMachine(), { ...base, vmStatus: 'ErrorUnschedulable' });
    expect(firstBlocker([ignition, drain])?.id).toBe('drain');
    expect(firstBlocker([ignition, drain, room])?.id).toBe('unschedulable');
    expect(firstBlocker([undefined])).toBeUndefined();
  });
});

describe('machine → virtual machine → node', () => {
  const pool = aPool({ name: 'demo', version: '4.21.3' });
  const around = {
    machines: [
      aMachine({
        conditions: { NodeHealthy: ['False', 'NodeConditionsFailed', 'kubelet stopped'] },
        annotations: { 'hypershift.openshift.io/release-version': '4.20.1' },
      }),
    ],
    virtualMachines: [],
    instances: [anInstance({ conditions: { LiveMigratable: 'True' }, node: 'worker-7' })],
    volumes: [],
    kubevirtMachines: [],
  };

  it('joins all by name', () => {
    expect(nodeMachines(pool, around, minutes(1))[0]).toMatchObject({
      name: 'demo-x',
      node: 'demo-x',
      version: '4.20.1',
      health: 'unhealthy',
      healthWords: 'NodeConditionsFailed: kubelet stopped',
      infraNode: 'worker-7',
      migration: { state: 'migratable' },
    });
  });

  it('says nothing of machines of other pools', () => {
    expect(nodeMachines(aPool({ name: 'other' }), around, minutes(1))).toEqual([]);
  });

  it('falls back on the machine provider where instances may not be read', () => {
    const kubevirtMachines = [aKubevirtMachine({ VMLiveMigratable: ['False', 'DisksNotLiveMigratable'] })];
    const [machine] = nodeMachines(pool, { ...around, instances: [], kubevirtMachines }, minutes(1));
    expect(machine?.migration.state).toBe('not-migratable');
  });
});
