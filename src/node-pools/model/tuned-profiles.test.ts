import { describe, expect, it } from 'vitest';
import { profileClashes } from './tuned-profiles';

const tuned = (...names: readonly string[]) => ({
  value: { kind: 'Tuned', spec: { profile: names.map((name) => ({ name, data: '[main]' })) } },
});
const tuning = (map: string, ...names: readonly string[]) => ({ map, documents: [tuned(...names)] });

describe('profiles of the same name in one cluster', () => {
  it('are named with the ConfigMap that has them, each once', () => {
    expect(
      profileClashes(
        [tuned('calm', 'fast')],
        [tuning('a', 'fast', 'fast'), tuning('b', 'other'), tuning('c', 'calm')],
      ),
    ).toEqual([
      { profile: 'fast', map: 'a' },
      { profile: 'calm', map: 'c' },
    ]);
  });

  it.each([
    ['nothing written', { value: undefined }],
    [
      'a PerformanceProfile',
      { value: { kind: 'PerformanceProfile', spec: { profile: [{ name: 'calm' }] } } },
    ],
    [
      'a profile without a name',
      { value: { kind: 'Tuned', spec: { profile: [{ data: 'calm' }, 'calm', null] } } },
    ],
    ['profiles that are no list', { value: { kind: 'Tuned', spec: { profile: 'calm' } } }],
  ])('are not found in %s', (_what, document) => {
    expect(profileClashes([document], [tuning('a', 'calm')])).toEqual([]);
    expect(profileClashes([tuned('calm')], [{ map: 'a', documents: [document] }])).toEqual([]);
  });
});
