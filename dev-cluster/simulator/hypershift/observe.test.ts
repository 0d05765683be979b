import { expect, it } from 'vitest';
import { Clock } from '../clock';
import type { Context } from '../controller';
import type { Facts } from './facts';
import { rolloutWait } from './observe';
import { pauseOf } from './pause';
import { sampleCluster } from './sample-cluster';

/** A rollout looked at as not done yet, and how long to wait after `seconds` have passed. */
const waitAfter = (seconds: number, isHeld: boolean): number | undefined => {
  let now = 0;
  const clock = new Clock(1, () => now);
  const hostedCluster = sampleCluster();
  const facts: Facts = {
    hostedCluster,
    pause: pauseOf(undefined, 0),
    release: { image: 'x', version: '4.21.3', arch: 'Multi' },
    rollout: { state: 'working', share: 0.9, isHeld },
  };
  clock.elapsed('u-1', 'rollout x');
  now = seconds * 1_000;
  // Of the context only the clock is asked.
  return rolloutWait({ clock } as Context, facts);
};

it('looks again at once when a rollout was done while its status was written, unless a fault holds it', () => {
  expect(waitAfter(1, false)).toBeGreaterThan(1_000);
  expect(waitAfter(600, false)).toBe(1);
  expect(waitAfter(600, true)).toBeUndefined();
});
