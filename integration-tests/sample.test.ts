import { afterEach, describe, expect, it, vi } from 'vitest';
import { oneOf, sampled } from './sample';

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

describe('one row of each table', () => {
  const drawnOf = (seed: number, table: number) => {
    vi.stubEnv('TEST_ALL', '');
    vi.stubEnv('TEST_SEED', String(seed));
    return oneOf(rows, table);
  };

  it('is the same for the same seed, and not the same of every table', () => {
    expect(drawnOf(5, 0)).toEqual(drawnOf(5, 0));
    expect(drawnOf(5, 0)).toHaveLength(1);
    expect(new Set(rows.flatMap((table) => drawnOf(5, table))).size).toBeGreaterThan(10);
  });

  it('is each row with some seed', () => {
    expect(new Set(Array.from({ length: 400 }, (_, seed) => drawnOf(seed, 3)).flat()).size).toBe(rows.length);
  });
});
