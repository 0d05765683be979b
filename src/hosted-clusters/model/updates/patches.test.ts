import { describe, expect, it } from 'vitest';
import { ACCEPTED_RISKS, acceptedRisks } from './accepted-risks';
import { clusterAt, imageOf } from './made-for-tests';
import { channelPatch, FORCE, forcePatch, leftoverForce, revertPatch, startPatch } from './patches';
import { updateState } from './update-state';

const NOW = '2026-11-21T12:00:00Z';
const target = { image: imageOf('4.22.1'), version: '4.22.1' };
const at = clusterAt('4.21.3');
const forcedTo = (image: string) => clusterAt('4.21.3', { annotations: { [FORCE]: image } });
const plain = { isForced: false, accepted: [], now: NOW };

describe('the one patch that starts an update (specification: node pools, objects written)', () => {
  it('writes only the image where there is no more to say', () => {
    expect(startPatch(at, target, plain)).toEqual({ spec: { release: { image: target.image } } });
  });

  it('puts the force annotation into the same patch, with the target as its value', () => {
    expect(startPatch(at, target, { ...plain, isForced: true })).toEqual({
      metadata: { annotations: { [FORCE]: target.image } },
      spec: { release: { image: target.image } },
    });
  });

  it('removes an annotation that forces another release: it blocks patch updates too', () => {
    expect(startPatch(forcedTo(imageOf('4.20.1')), target, plain)).toMatchObject({
      metadata: { annotations: { [FORCE]: null } },
    });
    expect(startPatch(forcedTo(target.image), target, plain)).not.toHaveProperty('metadata');
  });

  it('keeps which risks were accepted, the newest first and not for ever', () => {
    const record = (known: Parameters<typeof startPatch>[0]) => {
      const patch = startPatch(known, target, { ...plain, accepted: ['SlowDisks'] });
      return (patch.metadata as { annotations: Record<string, string> }).annotations;
    };
    let cluster = at;
    for (let i = 0; i < 15; i += 1) cluster = clusterAt('4.21.3', { annotations: record(cluster) });
    expect(acceptedRisks(cluster)).toHaveLength(10);
    expect(acceptedRisks(cluster)[0]).toEqual({
      image: target.image,
      version: '4.22.1',
      risks: ['SlowDisks'],
      at: NOW,
    });
  });

  it('reads past what somebody else wrote into the record', () => {
    for (const text of ['no json', '{"a":1}', '[{"image":1}]'])
      expect(acceptedRisks(clusterAt('4.21.3', { annotations: { [ACCEPTED_RISKS]: text } }))).toEqual([]);
  });
});

describe('a blocked update', () => {
  const blocked = clusterAt('4.21.3', {
    annotations: { [FORCE]: imageOf('4.20.9') },
    spec: { release: { image: target.image } },
    version: { desired: { image: imageOf('4.21.3'), version: '4.21.3' } },
    conditions: { Progressing: ['False', 'Blocked', 'cluster version is not upgradeable'] },
  });

  it('goes back to what the cluster works towards, without the force annotation', () => {
    expect(revertPatch(blocked, updateState(blocked))).toEqual({
      metadata: { annotations: { [FORCE]: null } },
      spec: { release: { image: imageOf('4.21.3') } },
    });
    expect(revertPatch(at, updateState(at))).toBeUndefined();
  });

  it('is forced by the annotation alone, and says that another one is left over', () => {
    expect(forcePatch(blocked)).toEqual({ metadata: { annotations: { [FORCE]: target.image } } });
    expect(leftoverForce(blocked)).toBe(imageOf('4.20.9'));
    expect(leftoverForce(forcedTo(imageOf('4.21.3')))).toBeUndefined();
  });
});

it('removes a channel by null, as the CRD allows no empty one', () => {
  expect(channelPatch('')).toEqual({ spec: { channel: null } });
  expect(channelPatch('fast-4.22')).toEqual({ spec: { channel: 'fast-4.22' } });
});
