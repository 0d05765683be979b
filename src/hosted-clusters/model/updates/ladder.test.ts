import { describe, expect, it } from 'vitest';
import { aPool } from '../made-for-tests';
import { ladder } from './ladder';
import { clusterAt, imageOf } from './made-for-tests';
import { poolUpdates } from './pool-updates';

const pool = (name: string, version: string) =>
  aPool({ name, version, spec: { release: { image: imageOf(version) } } });
const rungs = (cluster: ReturnType<typeof clusterAt>, ...pools: ReturnType<typeof pool>[]) =>
  ladder(cluster, poolUpdates(cluster, pools)).map(
    ({ minor, controlPlane, pools: own, isAllowed }) =>
      `${minor} ${[controlPlane?.version, ...own.map(({ name }) => name)].filter(Boolean).join('+')} ${isAllowed ? 'may' : 'not'}`,
  );

describe('the ladder of versions', () => {
  it.each([
    [
      'version policy: four minors are allowed',
      clusterAt('4.21.3'),
      [pool('a', '4.20.1')],
      ['4.21 4.21.3 may', '4.20 a may', '4.19  may', '4.18  may'],
    ],
    [
      'version policy: 5.0 stands above 4.22',
      clusterAt('5.0.1'),
      [pool('old', '4.20.1'), pool('older', '4.19.9')],
      ['5.0 5.0.1 may', '4.22  may', '4.21  may', '4.20 old may', '4.19 older not'],
    ],
    [
      'while it goes to the next minor, pools are held to the one that runs',
      clusterAt('4.21.3', { to: '4.22.1' }),
      [],
      ['4.22 4.22.1 not', '4.21 4.21.3 may', '4.20  may', '4.19  may', '4.18  may'],
    ],
  ] as const)('%s', (_source, cluster, pools, expected) => {
    expect(rungs(cluster, ...pools)).toEqual(expected);
  });

  it('is empty before the first version, and never longer than a screen', () => {
    expect(rungs(clusterAt('4.21.3', { version: { history: [] } }))).toEqual([]);
    expect(rungs(clusterAt('4.21.3'), pool('ancient', '4.1.0'))).toHaveLength(8);
  });
});
