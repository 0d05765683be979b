import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampled } from './sample';

const rows = Array.from({ length: 40 }, (_, index) => index);
const drawn = (seed: number) => {
  vi.stubEnv('TEST_SEED', String(seed));
  return sampled(rows, 0.2);
};

afterEach(() => vi.unstubAllEnvs());

describe('a share of rows', () => {
  it('is the same for the same seed, in order, and another for another seed', () => {
    vi.stubEnv('TEST_ALL', '');
    expect(drawn(5)).toEqual(drawn(5));
    expect(drawn(5)).toHaveLength(8);
    expect(drawn(5)).toEqual([...drawn(5)].sort((one, other) => one - other));
    expect(drawn(5)).not.toEqual(drawn(6));
  });

  it('reaches every row within some seeds', () => {
    vi.stubEnv('TEST_ALL', '');
    const reached = new Set(Array.from({ length: 60 }, (_, seed) => drawn(seed)).flat());
    expect(reached.size).toBe(rows.length);
  });

  it('is one row of few, and all rows when everything is asked for', () => {
    vi.stubEnv('TEST_ALL', '');
    expect(sampled([1, 2, 3], 0.01)).toHaveLength(1);
    vi.stubEnv('TEST_ALL', '1');
    expect(sampled(rows, 0.2)).toEqual(rows);
  });
});
