import { describe, expect, it } from 'vitest';
import { poolNameOfCopy } from './pools';

describe('the name of a pool of the copy', () => {
  it.each([
    ['demo', [], 'web'],
    ['demo', ['web'], 'web-2'],
    ['demo-2', [], 'web'],
    ['demo-gpu', ['web'], 'web-gpu'],
    ['workers', ['web'], 'web-workers'],
    ['demolition', [], 'web-demolition'],
  ])('%s beside %j: %s', (pool, taken, name) =>
    expect(poolNameOfCopy(pool, ['demo', 'web'], taken)).toBe(name),
  );
});
