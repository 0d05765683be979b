import { describe, expect, it } from 'vitest';
import { imageOf } from '../seed/releases';
import { channelsOf, offersFor } from './offers';

const offers = (version: string, channel?: string) =>
  offersFor({ version, image: imageOf(version) }, channel, '2026-06-01T12:00:00Z');

const versions = (version: string, channel: string) =>
  offers(version, channel).availableUpdates?.map((update) => update.version);

describe('channelsOf', () => {
  it('holds a release in the channels of its minor and the next, eus for even minors only', () => {
    expect(channelsOf('4.21.9')).toEqual([
      'candidate-4.21',
      'candidate-4.22',
      'eus-4.22',
      'fast-4.21',
      'fast-4.22',
      'stable-4.21',
      'stable-4.22',
    ]);
  });
  it('does not promote further than the service did', () => {
    expect(channelsOf('4.20.17')).not.toContain('stable-4.20');
  });
});

describe('offersFor', () => {
  it('offers the next minor in its channel only', () => {
    expect(versions('4.21.9', 'stable-4.21')).toEqual([]);
    expect(versions('4.21.9', 'stable-4.22')).toEqual(['4.22.3']);
    expect(versions('4.21.5', 'fast-4.22')).toEqual(['4.21.9']);
  });
  it('says of each risk whether it applies: certain ones do, queries cannot be asked', () => {
    const conditional = offers('4.21.9', 'stable-4.22').conditionalUpdates ?? [];
    expect(
      conditional.map(({ release, conditions, risks }) => [
        release.version,
        conditions?.[0]?.status,
        risks.length,
      ]),
    ).toEqual([
      ['4.22.1', 'Unknown', 2],
      ['4.21.12', 'False', 1],
    ]);
  });
  it('keeps the registry and architecture of the current image', () => {
    const image = 'registry.example.com:5000/mirror/ocp-release:4.22.1-x86_64';
    const [update] = offersFor({ version: '4.22.1', image }, 'stable-4.22', '').availableUpdates ?? [];
    expect(update?.image).toBe('registry.example.com:5000/mirror/ocp-release:4.22.3-x86_64');
  });
  it('has no answer without a channel, or in one that does not hold the release', () => {
    expect(offers('4.22.1').problem?.reason).toBe('NoChannel');
    expect(offers('4.22.1', 'stable-4.20').problem?.reason).toBe('VersionNotFound');
    expect(offers('4.22.1', 'stable-4.20').availableUpdates).toBeNull();
  });
});
