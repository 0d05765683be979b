import { describe, expect, it } from 'vitest';
import { channelChoices, channelRule, channelWarning, whyNoUpdates } from './channel';
import { clusterAt, imageOf } from './made-for-tests';

describe('channel', () => {
  it('offers what holds the release, else each stream of its minor (specification: node pools, channel)', () => {
    const desired = { image: imageOf('4.21.3'), version: '4.21.3', channels: ['fast-4.21', 'fast-4.22'] };
    expect(channelChoices(clusterAt('4.21.3', { version: { desired } }))).toEqual(desired.channels);
    expect(channelChoices(clusterAt('4.21.3'))).toEqual([
      'stable-4.21',
      'fast-4.21',
      'candidate-4.21',
      'eus-4.21',
    ]);
  });

  it.each([
    ['', undefined],
    ['stable-4.22', undefined],
    ['stable 4.22', /not a channel/],
    ['x'.repeat(101), /characters/],
  ])('%s', (channel, says) => {
    const key = channelRule(channel)?.key;
    if (says) expect(key).toMatch(says);
    else expect(key).toBeUndefined();
  });

  it('warns of an older minor', () => {
    expect(channelWarning(clusterAt('4.21.3'), 'stable-4.20')?.values?.minor).toBe('4.20');
    expect(channelWarning(clusterAt('4.21.3'), 'stable-4.22')).toBeUndefined();
  });

  it.each([
    ['no channel', clusterAt('4.21.3', { spec: { channel: '' } }), /No channel is set/],
    [
      'ClusterVersionRetrievedUpdates False',
      clusterAt('4.21.3', {
        conditions: { ClusterVersionRetrievedUpdates: ['False', 'RemoteFailed', 'no route'] },
      }),
      /could not be fetched/,
    ],
  ])('says why there are no updates: %s', (_source, cluster, says) => {
    expect(whyNoUpdates(cluster)?.text.key).toMatch(says);
  });

  it('says nothing where they were fetched', () => {
    expect(whyNoUpdates(clusterAt('4.21.3'))).toBeUndefined();
  });
});
