import { describe, expect, it } from 'vitest';
import { aPool } from '../../hosted-clusters/model/made-for-tests';
import { poolDefaults, type PoolValues } from '../fields/values';
import type { EditEffect } from '../model/edit-effect';
import { rollingWay } from '../model/effect-words';
import { GIB } from '../model/quantity';
import { comingWith, shapeOfValues } from './coming';

const pool = (values: Partial<PoolValues> = {}) => ({ ...poolDefaults('demo'), ...values });
const replace = rollingWay(aPool({}), 3);
const surging = (maxSurge: number | string) =>
  rollingWay(
    aPool({
      spec: {
        management: {
          upgradeType: 'Replace',
          replace: { strategy: 'RollingUpdate', rollingUpdate: { maxSurge, maxUnavailable: 1 } },
        },
      },
    }),
    3,
  );
const onDelete = rollingWay(
  aPool({ spec: { management: { upgradeType: 'Replace', replace: { strategy: 'OnDelete' } } } }),
  3,
);
const inPlace = rollingWay(aPool({ spec: { management: { upgradeType: 'InPlace' } } }), 3);

describe('machines that come with an edit (source: Cluster API, a surge rounds up and comes beside the rest)', () => {
  it.each<[string, EditEffect[], Partial<PoolValues>, typeof replace, number]>([
    ['a label', ['new-nodes'], {}, replace, 0],
    ['a rollout, one at a time', ['roll'], {}, replace, 1],
    ['a rollout with half as many again', ['roll'], {}, surging('50%'), 2],
    ['a rollout where one goes first', ['roll'], {}, surging(0), 0],
    ['a rollout that waits for deletion', ['roll'], {}, onDelete, 0],
    ['nodes that stay', ['roll'], {}, inPlace, 0],
    ['two nodes more', ['scale'], { replicas: 5 }, replace, 2],
    ['fewer', ['scale'], { replicas: 1 }, replace, 0],
    ['at least five', ['scale'], { sizing: 'autoscale', min: 5, max: 8 }, replace, 2],
    ['both', ['roll', 'scale'], { replicas: 5 }, replace, 3],
  ])('%s', (_what, effects, values, way, count) => {
    expect(comingWith(effects, pool(values), way)).toBe(count);
  });

  it('reads the size of the form, once it is one', () => {
    expect(shapeOfValues(pool({ memory: '16Gi' }))?.memory).toBe(16 * GIB);
    expect(shapeOfValues(pool({ memory: '8GB' }))).toBeUndefined();
    expect(shapeOfValues(pool({ cores: null }))).toBeUndefined();
  });
});
