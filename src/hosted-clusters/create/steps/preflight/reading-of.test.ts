import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../../kubernetes/errors';
import { NodeModel, PodModel } from '../../../../kubernetes/models';
import { AT_FIRST, keepRead, NOT_ASKED, readingOf } from './reading-of';

const failed = (kind: 'forbidden' | 'not-served' | 'server') => ({
  phase: 'failed' as const,
  error: new ApiError({ kind, serverMessage: 'no' }),
});

describe('what came of a read', () => {
  it('tells a missing kind from a missing right, and names what it is about', () => {
    expect(readingOf(NodeModel, undefined, failed('not-served'))).toMatchObject({ state: 'not-served' });
    expect(readingOf(PodModel, undefined, failed('forbidden'), 'web')).toMatchObject({
      state: 'unreadable',
      why: { values: { resource: 'pods', namespace: 'web' } },
    });
    expect(readingOf(NodeModel, undefined, failed('server'))).toMatchObject({ state: 'unreadable' });
  });
  it('tells what may be old', () => {
    expect(readingOf(NodeModel, [], { phase: 'ready', live: false })).toEqual({
      state: 'read',
      value: [],
      isPaused: true,
    });
  });
  it.each(['loading', 'missing'] as const)('knows %s', (phase) => {
    const state = phase === 'loading' ? { phase } : { phase, wasSeen: false };
    expect(readingOf(NodeModel, undefined, state)).toEqual({ state: phase });
  });
});

describe('what was read before', () => {
  const loading = { state: 'loading' } as const;
  const read = { state: 'read', value: {} } as const;
  const gone = { state: 'unreadable', why: { key: 'no' } } as const;
  it('stays while it is read again, and after its step was left', () => {
    const before = keepRead(AT_FIRST, { requested: read });
    expect(keepRead(before, { requested: loading }).requested).toBe(read);
    expect(keepRead(before, { requested: NOT_ASKED }).requested).toBe(read);
  });
  it('goes when it may no longer be read', () => {
    expect(keepRead(keepRead(AT_FIRST, { requested: read }), { requested: gone }).requested).toBe(gone);
  });
  it('does not wait for what is not asked any more', () => {
    const waiting = keepRead(AT_FIRST, { requested: loading });
    expect(waiting.requested).toBe(loading);
    expect(keepRead(waiting, { requested: NOT_ASKED }).requested).toBe(NOT_ASKED);
  });
});
