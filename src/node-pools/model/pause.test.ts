import { describe, expect, it } from 'vitest';
import { aPool } from '../../hosted-clusters/model/made-for-tests';
import { isPaused, pausedUntil, pauseEnd, pauseTime } from './pause';

const NOW = Date.parse('2026-11-01T08:00:00Z');

describe('pausing a pool (source: CRD, spec.pausedUntil is an RFC 3339 time or true)', () => {
  it.each<[text: string, key: RegExp | undefined]>([
    ['2026-11-01T09:00:00Z', undefined],
    ['2026-11-01T09:30:00+01:00', undefined],
    ['2026-11-01T08:30:00+01:00', /is over/],
    ['2026-11-01T07:00:00Z', /is over/],
    ['tomorrow', /not a time/],
    ['2026-11-01', /not a time/],
    ['2026-13-01T09:00:00Z', /not a time/],
    ['', /not a time/],
  ])('%s', (text, key) => {
    const problem = pauseTime(text, NOW)?.key;
    if (key) expect(problem).toMatch(key);
    else expect(problem).toBeUndefined();
  });

  it('writes what was chosen', () => {
    expect(pausedUntil('resumed', '', NOW)).toBe('true');
    expect(pausedUntil('4', '', NOW)).toBe('2026-11-01T12:00:00Z');
    expect(pausedUntil('time', '2026-12-01T00:00:00Z', NOW)).toBe('2026-12-01T00:00:00Z');
  });

  it.each<[until: string | undefined, active: 'True' | 'False', isPausedNow: boolean]>([
    [undefined, 'True', false],
    ['true', 'False', true],
    ['true', 'True', true],
    ['false', 'True', false],
    ['2026-11-01T09:00:00Z', 'False', true],
    ['2026-11-01T07:00:00Z', 'True', false],
  ])('until %s with ReconciliationActive %s', (until, active, paused) => {
    const pool = aPool({
      spec: until === undefined ? {} : { pausedUntil: until },
      conditions: { ReconciliationActive: active },
    });
    expect(isPaused(pool)).toBe(paused);
  });

  it('knows when it ends', () => {
    expect(pauseEnd(aPool({ spec: { pausedUntil: '2026-11-01T09:00:00Z' } }))).toBe('2026-11-01T09:00:00Z');
    expect(pauseEnd(aPool({ spec: { pausedUntil: 'true' } }))).toBeUndefined();
  });
});
