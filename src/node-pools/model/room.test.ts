import { describe, expect, it } from 'vitest';
import type { FreeNode } from '../../hosted-clusters/model/preflight/placing';
import { aPool } from '../../hosted-clusters/model/made-for-tests';
import { GIB } from './quantity';
import { type MachineShape, roomFor, shapeOf } from './room';

const node = (
  name: string,
  cpu: number,
  memoryGi: number,
  labels: Record<string, string> = {},
): FreeNode => ({
  name,
  labels,
  cpu,
  memory: memoryGi * GIB,
});
const shape: MachineShape = { cores: 4, memory: 16 * GIB, isGuaranteed: false, nodeSelector: {} };
const two = [node('a', 8, 40), node('b', 8, 20, { gpu: 'true' })];

describe('room for more machines (source: scheduler counts requests; KubeVirt a tenth of a vCPU unless guaranteed)', () => {
  it.each<
    [when: string, shape: Partial<MachineShape>, count: number, free: FreeNode[], short: string | undefined]
  >([
    ['one fits', {}, 1, two, undefined],
    ['three fit, two on the larger node', {}, 3, two, undefined],
    ['a fourth lacks memory', {}, 4, two, 'memory'],
    ['the overhead counts: 20 GiB do not fit into 20', { memory: 20 * GIB }, 1, [node('b', 8, 20)], 'memory'],
    ['16 cores that share', { cores: 16 }, 1, two, undefined],
    ['16 cores that are guaranteed', { cores: 16, isGuaranteed: true }, 1, two, 'cpu'],
    ['neither', { cores: 16, memory: 99 * GIB, isGuaranteed: true }, 1, two, 'both'],
    ['placed where the label is', { nodeSelector: { gpu: 'true' } }, 1, two, undefined],
    ['only one node has the label', { nodeSelector: { gpu: 'true' } }, 2, two, 'memory'],
    ['no node has the label', { nodeSelector: { gpu: 'no' } }, 1, two, 'labels'],
    ['no node takes pods', {}, 1, [], 'labels'],
  ])('%s', (_when, parts, count, free, short) => {
    const room = roomFor({ ...shape, ...parts }, count, free);
    expect(room.fits ? undefined : room.short).toBe(short);
  });

  it('says how many find none, what each requests, and where most is free', () => {
    const room = roomFor(shape, 5, two);
    expect(room.words.map(({ values }) => values)).toEqual([
      { count: 2 },
      { cpu: 0.4, memory: 16.3 },
      { node: 'a', cpu: 8, memory: 40 },
    ]);
  });

  it('reads the machines of a pool with the defaults of the CRD', () => {
    const pool = aPool({ spec: { platform: { type: 'KubeVirt' } } });
    expect(shapeOf(pool)).toEqual({ cores: 2, memory: 8 * GIB, isGuaranteed: false, nodeSelector: {} });
    expect(shapeOf(aPool({ spec: { platform: { type: 'Agent' } } }))).toBeUndefined();
  });
});
