import { describe, expect, it } from 'vitest';
import type { SetSize } from './rollout';
import { machinesIn, onDelete, rolling } from './rollout';

const set = (wanted: number, available = wanted, present = Math.max(wanted, available)): SetSize => ({
  wanted,
  available,
  present,
  deleting: present - Math.max(wanted, available),
});
const none = set(0);
const one = { surge: 1, unavailable: 0 };

// Source: Cluster API, MachineDeployment.
describe('rolling', () => {
  it.each([
    ['a first set is filled at once', 3, none, [], one, 3, []],
    ['one more comes before one goes', 3, none, [set(3)], one, 1, [3]],
    ['an old one stays until the new one is ready', 3, set(1, 0), [set(3)], one, 1, [3]],
    ['then an old one goes', 3, set(1), [set(3)], one, 1, [2]],
    ['the next comes when that is gone, not while it is going', 3, set(1), [set(2, 2, 3)], one, 1, [2]],
    ['the next comes when that is gone', 3, set(1), [set(2)], one, 2, [2]],
    ['the last goes', 3, set(3), [set(1)], one, 3, [0]],
    ['without surge an old one goes first', 3, none, [set(3)], { surge: 0, unavailable: 1 }, 0, [2]],
    ['both zero count as one that may be missing', 3, none, [set(3)], { surge: 0, unavailable: 0 }, 0, [2]],
    ['a broken old one costs nothing', 3, set(1), [set(3, 2)], { surge: 1, unavailable: 1 }, 1, [1]],
    ['a smaller wish takes from the new set', 1, set(3), [], one, 1, []],
    ['a surge of two', 4, none, [set(4)], { surge: 2, unavailable: 0 }, 2, [4]],
  ])('%s', (_words, desired, next, old, limits, expectedNext, expectedOld) => {
    expect(rolling(desired, next, old, limits)).toEqual({ next: expectedNext, old: expectedOld });
  });
});

describe('onDelete', () => {
  it('waits, and makes up for what somebody deletes', () => {
    expect(onDelete(3, [set(3)])).toEqual({ next: 0, old: [3] });
    expect(onDelete(3, [{ wanted: 3, present: 3, available: 2, deleting: 1 }])).toEqual({
      next: 1,
      old: [2],
    });
  });
  it('shrinks old sets first', () => {
    expect(onDelete(2, [set(2)])).toEqual({ next: 0, old: [2] });
    expect(onDelete(1, [set(3)])).toEqual({ next: 0, old: [1] });
  });
});

describe('machinesIn', () => {
  it.each([
    [2, 'up', 2],
    ['25%', 'up', 2],
    ['25%', 'down', 1],
    ['10%', 'down', 0],
    [undefined, 'up', 7],
  ] as const)('%s rounded %s of 5 is %i', (value, round, count) =>
    expect(machinesIn(value, 5, round, 7)).toBe(count),
  );
});
