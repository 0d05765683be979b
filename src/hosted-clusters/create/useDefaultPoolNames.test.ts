import { expect, it } from 'vitest';
import { followingPoolName } from './useDefaultPoolNames';

it.each([
  ['', ['', 'web'], [], 'web'],
  ['demo', ['demo', 'web'], [], 'web'],
  ['demo-2', ['demo', 'web'], ['web'], 'web-2'],
  ['demo-gpu', ['demo', 'web'], ['web'], 'web-gpu'],
  ['workers', ['demo', 'web'], ['web'], 'workers'],
  ['demolition', ['demo', 'web'], ['web'], 'demolition'],
  ['-gpu', ['', 'web'], [], '-gpu'],
] as const)('pool %s of %j beside %j becomes %s', (pool, names, taken, next) =>
  expect(followingPoolName(pool, names, taken)).toBe(next),
);
