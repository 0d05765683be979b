import { describe, expect, it } from 'vitest';
import type { ClusterVersion } from '../../../kubernetes/types/generated/cluster-version';
import type { Infrastructure } from '../../../kubernetes/types/generated/infrastructure';
import type { Facts } from './facts';
import { an, facts, FORBIDDEN, inShort, MISSING, NOT_SERVED, read } from './made-for-tests';
import { platform } from './platform';

type Case = readonly [when: string, now: Partial<Facts>, verdict: string, said: RegExp];

const version = (...history: [state: string, version: string][]): ClusterVersion =>
  an<ClusterVersion>(
    'ClusterVersion',
    { name: 'version' },
    {
      spec: { clusterID: 'x' },
      status: {
        availableUpdates: null,
        desired: { image: '', version: '' },
        observedGeneration: 1,
        versionHash: '',
        history: history.map(([state, text]) => ({
          state,
          version: text,
          image: '',
          startedTime: '',
          completionTime: null,
          verified: true,
        })),
      },
    },
  );

const infrastructure = (type?: 'BareMetal' | 'None' | 'AWS' | 'VSphere'): Infrastructure =>
  an<Infrastructure>(
    'Infrastructure',
    { name: 'cluster' },
    { spec: {}, status: type ? { platformStatus: { type } } : {} },
  );

describe('this cluster (source: ClusterVersion history ≥ 4.14, Infrastructure platform)', () => {
  const good = {
    clusterVersion: read(version(['Completed', '4.22.1'])),
    infrastructure: read(infrastructure('BareMetal')),
  };
  it.each<Case>([
    ['bare metal', good, 'good', /4\.22\.1/],
    ['no platform at all', { ...good, infrastructure: read(infrastructure('None')) }, 'good', /None/],
    [
      'the oldest that will do',
      { ...good, clusterVersion: read(version(['Completed', '4.14.0'])) },
      'good',
      /4\.14\.0/,
    ],
    [
      'five is newer than four',
      { ...good, clusterVersion: read(version(['Completed', '5.0.1'])) },
      'good',
      /5\.0\.1/,
    ],
    ['too old', { ...good, clusterVersion: read(version(['Completed', '4.13.40'])) }, 'block', /4\.13\.40/],
    [
      'an update that has not come does not count',
      { ...good, clusterVersion: read(version(['Partial', '4.14.1'], ['Completed', '4.13.40'])) },
      'block',
      /4\.13\.40/,
    ],
    [
      'no release completed',
      { ...good, clusterVersion: read(version(['Partial', '4.22.1'])) },
      'cannot-check',
      /no completed release/,
    ],
    ['a cloud', { ...good, infrastructure: read(infrastructure('AWS')) }, 'warn', /AWS/],
    [
      'a platform that is not said',
      { ...good, infrastructure: read(infrastructure()) },
      'cannot-check',
      /platform/,
    ],
    [
      'may not be read',
      { clusterVersion: FORBIDDEN, infrastructure: FORBIDDEN },
      'cannot-check',
      /may not list/,
    ],
    [
      'no OpenShift',
      { clusterVersion: NOT_SERVED, infrastructure: NOT_SERVED },
      'cannot-check',
      /Not served/,
    ],
    ['not there', { ...good, clusterVersion: MISSING }, 'cannot-check', /no ClusterVersion/],
  ])('%s', (_when, now, verdict, said) => {
    const row = inShort(platform(facts(now)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });
});
