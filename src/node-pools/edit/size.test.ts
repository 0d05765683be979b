import { describe, expect, it } from 'vitest';
import { aPool } from '../../hosted-clusters/model/made-for-tests';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { plainSize, sizeChange, sizeDefaults, sizeSchema, type SizeValues } from './size';

const fixed = (replicas: number | null, drainTimeout = ''): SizeValues => ({
  size: { sizing: 'fixed', replicas, min: null, max: null },
  drainTimeout,
});
const auto = (min: number | null, max: number | null): SizeValues => ({
  size: { sizing: 'autoscale', replicas: null, min, max },
  drainTimeout: '',
});
const scaled = aPool({ spec: { autoScaling: { min: 1, max: 5 } } });

describe('how a change of size is sent', () => {
  it.each<[source: string, pool: NodePool, wanted: SizeValues, change: unknown]>([
    ['API server: scale subresource', aPool({}), fixed(4), { via: 'scale', replicas: 4 }],
    ['nothing changes', aPool({}), fixed(2), undefined],
    [
      'CRD: replicas xor autoScaling, in one patch',
      aPool({}),
      auto(1, 10),
      { via: 'patch', patch: { spec: { replicas: null, autoScaling: { min: 1, max: 10 } } } },
    ],
    ['its mirror', scaled, fixed(3), { via: 'patch', patch: { spec: { replicas: 3, autoScaling: null } } }],
    ['only what changes', scaled, auto(1, 6), { via: 'patch', patch: { spec: { autoScaling: { max: 6 } } } }],
    ['nothing changes', scaled, auto(1, 5), undefined],
    [
      'chapter: timeout with 0 nodes',
      aPool({}),
      fixed(0, '30m'),
      { via: 'patch', patch: { spec: { replicas: 0, nodeDrainTimeout: '30m' } } },
    ],
    [
      'the pool has the limit already',
      aPool({ spec: { nodeDrainTimeout: '30m' } }),
      fixed(0, '30m'),
      { via: 'scale', replicas: 0 },
    ],
  ])('%s', (_source, pool, wanted, change) => {
    expect(sizeChange(pool, wanted)).toEqual(change);
  });
});

const pathsOf = (values: SizeValues): readonly string[] =>
  (sizeSchema.safeParse(values).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('what a size must be', () => {
  it.each<[source: string, values: SizeValues, bad: readonly string[]]>([
    ['CRD accepts −1, no pool can have it', fixed(-1), ['size.replicas']],
    ['nothing entered', fixed(null), ['size.replicas']],
    ['CRD: min 0 only on AWS and Azure', auto(0, 3), ['size.min']],
    ['CRD: max ≥ min', auto(5, 3), ['size.max']],
    ['Cluster API: an endless drain of the last node', fixed(0), ['drainTimeout']],
    ['Cluster API: 0s is endless', fixed(0, '0s'), ['drainTimeout']],
    ['metav1.Duration: a unit is missing', fixed(0, '30'), ['drainTimeout']],
    ['0 nodes with a limit', fixed(0, '30m'), []],
    ['autoscale 1–10', auto(1, 10), []],
    ['3 nodes', fixed(3), []],
  ])('%s', (_source, values, bad) => {
    expect(pathsOf(values)).toEqual(bad);
  });

  it('begins with likely numbers on the side that is not used', () => {
    expect(sizeDefaults(aPool({}), 2).size).toEqual({ sizing: 'fixed', replicas: 2, min: 2, max: 3 });
    expect(plainSize(sizeDefaults(scaled, 3)).size).toEqual({
      sizing: 'autoscale',
      replicas: null,
      min: 1,
      max: 5,
    });
  });
});
