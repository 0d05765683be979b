import { describe, expect, it } from 'vitest';
import { limitIn } from './duration';
import { aimOf } from './strikes';

describe('aimOf', () => {
  it.each([
    ['', { count: 1 }],
    ['2', { count: 2 }],
    ['all', { count: Infinity }],
    ['pool=demo', { pool: 'demo', count: 1 }],
    ['pool=demo count=3', { pool: 'demo', count: 3 }],
    ['pool=demo all', { pool: 'demo', count: Infinity }],
  ])('"%s" is %j', (value, aim) => expect(aimOf(value)).toEqual(aim));
});

// Source: Cluster API: no limit and a limit of zero both wait for ever.
describe('limitIn', () => {
  it.each([
    ['1h30m', 5400],
    ['10m', 600],
    ['1.5s', 1.5],
    ['0s', undefined],
    ['', undefined],
    [undefined, undefined],
    ['30', undefined],
  ])('%s is %s seconds', (text, seconds) => expect(limitIn(text)).toBe(seconds));
});
