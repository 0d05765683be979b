import { describe, expect, it } from 'vitest';
import { aPool } from '../../hosted-clusters/model/made-for-tests';
import { repairOf, type RepairState } from './auto-repair';
import type { NodeMachine } from './node-machine';

const sick = (count: number): Pick<NodeMachine, 'health'>[] => [
  { health: 'healthy' },
  ...Array.from({ length: count }, () => ({ health: 'unhealthy' as const })),
];

describe('auto repair (source: operator, MachineHealthCheck: 8 minutes, Agent 16, joining 20, at most 2 unhealthy)', () => {
  const reached = { ReachedIgnitionEndpoint: 'True' } as const;
  it.each<
    [
      when: string,
      isOn: boolean,
      unhealthy: number,
      conditions: Parameters<typeof aPool>[0]['conditions'],
      RepairState,
    ]
  >([
    ['off and all is well', false, 0, reached, 'off'],
    ['off and one is ill', false, 1, reached, 'off-and-needed'],
    ['no machine has reached ignition', true, 1, { ReachedIgnitionEndpoint: 'False' }, 'not-yet'],
    ['on and all is well', true, 0, reached, 'watching'],
    ['two are ill', true, 2, reached, 'repairing'],
    ['three are ill', true, 3, reached, 'held-back'],
    ['the operator holds back', true, 0, { ...reached, Ready: ['False', 'TooManyUnhealthy'] }, 'held-back'],
  ])('%s', (_when, autoRepair, unhealthy, conditions = {}, state) => {
    const pool = aPool({ spec: { management: { upgradeType: 'Replace', autoRepair } }, conditions });
    expect(repairOf(pool, sick(unhealthy)).state).toBe(state);
  });

  it('waits twice as long on bare metal', () => {
    const spec = {
      management: { upgradeType: 'InPlace', autoRepair: true },
      platform: { type: 'Agent' },
    } as const;
    expect(repairOf(aPool({ spec, conditions: reached }), []).words.values).toMatchObject({ minutes: 16 });
  });
});
