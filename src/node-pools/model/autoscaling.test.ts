import { describe, expect, it } from 'vitest';
import { aPool } from '../../hosted-clusters/model/made-for-tests';
import { autoscalingOf, type AutoscalingPlace } from './autoscaling';
import { poolNodes } from './status';

describe('autoscaling', () => {
  it.each<[source: string, min: number, max: number, wish: number | undefined, place: AutoscalingPlace]>([
    ['autoscaler: at its least', 1, 10, 1, 'least'],
    ['autoscaler: between', 1, 10, 4, 'between'],
    ['autoscaler: at its most', 1, 10, 10, 'most'],
    ['CRD: max ≥ min', 3, 3, 3, 'fixed-by-bounds'],
    ['the MachineDeployment may not be read', 1, 10, undefined, 'unknown'],
  ])('%s: %i–%i, %s wanted → %s', (_source, min, max, wish, place) => {
    const pool = aPool({ spec: { autoScaling: { min, max } } });
    expect(autoscalingOf(pool, poolNodes(pool, wish))?.place).toBe(place);
  });

  it('is nothing for a fixed size', () => {
    const pool = aPool({});
    expect(autoscalingOf(pool, poolNodes(pool))).toBeUndefined();
  });

  it('operator: says why it is not on', () => {
    const pool = aPool({
      spec: { autoScaling: { min: 1, max: 3 } },
      conditions: { AutoscalingEnabled: ['False', 'AsExpected', 'autoscaler is not ready'] },
    });
    expect(autoscalingOf(pool, poolNodes(pool, 1))?.problem).toBe('autoscaler is not ready');
  });
});
