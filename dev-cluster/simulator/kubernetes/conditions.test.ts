import { describe, expect, it } from 'vitest';
import { withConditions } from './conditions';
import { isAlready } from './difference';

const ready = { type: 'Ready', status: 'True', reason: 'A', message: '', lastTransitionTime: 'then' };

describe('withConditions', () => {
  it('keeps place and time of a condition whose status stays', () => {
    const next = withConditions(
      [ready],
      [
        { type: 'New', status: 'False' },
        { ...ready, reason: 'B' },
      ],
      'now',
    );
    expect(next.map(({ type, reason, lastTransitionTime }) => [type, reason, lastTransitionTime])).toEqual([
      ['Ready', 'B', 'then'],
      ['New', undefined, 'now'],
    ]);
  });

  it('moves the time when the status changes', () => {
    expect(withConditions([ready], [{ type: 'Ready', status: 'False' }], 'now')[0]?.lastTransitionTime).toBe(
      'now',
    );
  });
});

describe('isAlready', () => {
  it('sees through what the server added, not through what differs', () => {
    expect(isAlready({ a: 1, added: true }, { a: 1 })).toBe(true);
    expect(isAlready({ list: [{ a: 1 }] }, { list: [{ a: 2 }] })).toBe(false);
    expect(isAlready({ a: 1 }, { a: null })).toBe(false);
    expect(isAlready({}, { a: null, b: undefined })).toBe(true);
  });
});
