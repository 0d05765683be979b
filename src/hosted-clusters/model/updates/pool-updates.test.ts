import { describe, expect, it } from 'vitest';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { aPool } from '../made-for-tests';
import { clusterAt, imageOf } from './made-for-tests';
import { poolsBehind, poolTarget, poolUpdates } from './pool-updates';

describe('pools after their control plane', () => {
  const pool = (name: string, version: string, image = version) =>
    aPool({ name, version, spec: { release: { image: imageOf(image) } } });
  const states = (cluster: HostedCluster, ...all: ReturnType<typeof pool>[]) =>
    poolUpdates(cluster, all).map(({ name, state }) => `${name} ${state}`);

  it('follow the newest completed release, with its image', () => {
    expect(poolTarget(clusterAt('4.21.3', { to: '4.21.9' }))).toEqual({
      image: imageOf('4.21.3'),
      version: '4.21.3',
    });
  });

  it('are behind, on their way, there, or newer', () => {
    const all = [
      pool('a', '4.20.14'),
      pool('b', '4.20.14', '4.21.3'),
      pool('c', '4.21.3'),
      pool('d', '4.21.4'),
    ];
    expect(states(clusterAt('4.21.3'), ...all)).toEqual(['a behind', 'b updating', 'c current', 'd newer']);
    expect(poolsBehind(poolUpdates(clusterAt('4.21.3'), all)).map(({ name }) => name)).toEqual(['a']);
  });

  it('wait while the control plane runs (operator: refuses a newer minor)', () => {
    const updates = poolUpdates(clusterAt('4.20.14', { to: '4.21.9' }), [pool('a', '4.20.14')]);
    expect(updates[0]).toMatchObject({ state: 'waits', reason: { values: { version: '4.21.9' } } });
    expect(poolsBehind(updates)).toEqual([]);
  });

  it('say what the operator refused', () => {
    const refused = aPool({
      name: 'a',
      version: '4.20.14',
      spec: { release: { image: imageOf('4.21.3') } },
      conditions: { ValidReleaseImage: ['False', 'ValidationFailed', 'cannot pull'] },
    });
    expect(poolUpdates(clusterAt('4.21.3'), [refused])[0]).toMatchObject({
      state: 'refused',
      words: 'cannot pull',
    });
  });

  it('that are paused or go are not asked', () => {
    const going = aPool({
      name: 'a',
      version: '4.20.1',
      deletionTimestamp: 'x',
      spec: { release: { image: imageOf('4.20.1') } },
    });
    expect(poolsBehind(poolUpdates(clusterAt('4.21.3'), [going]))).toEqual([]);
  });

  it('count minors to a 5.0 control plane (version policy: 5.0 is 4.23)', () => {
    const [old, older] = poolUpdates(clusterAt('5.0.1'), [pool('a', '4.20.1'), pool('b', '4.19.1')]);
    expect([old?.behind, old?.skew, older?.skew]).toEqual([3, 'fits', 'too-old']);
  });
});
