import { describe, expect, it } from 'vitest';
import { decodeProblem } from '../../../form/problem';
import type { KnownAddresses } from '../../model/metallb-range';
import { metalLbAnswers, metalLbDefaults, metalLbSchema, type MetalLbValues } from './values';

const known: KnownAddresses = {
  networks: ['192.168.20.0/24'],
  used: [],
  pools: [{ name: 'hosted-clusters', ranges: ['192.168.20.100-192.168.20.199'] }],
};
const good: MetalLbValues = {
  source: 'new',
  name: 'more',
  ranges: [{ range: '192.168.20.200-192.168.20.209' }, { range: '192.168.20.220/30' }],
};
const problems = (values: MetalLbValues): string[] => {
  const { error } = metalLbSchema(known).safeParse(values);
  return (error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${decodeProblem(issue.message).key}`);
};

describe('the form for MetalLB', () => {
  it('takes a new name and ranges that are free', () => expect(problems(good)).toEqual([]));

  it.each<[string, Partial<MetalLbValues>, string]>([
    ['a taken name', { name: 'hosted-clusters' }, 'name: The address pool {{name}} exists already'],
    ['no name', { name: '' }, 'name: Enter a name'],
    ['a bad name', { name: 'My_Pool' }, 'name: {{value}} is not a name'],
    ['no range', { ranges: [] }, 'ranges: Add a range'],
    ['an empty row', { ranges: [...good.ranges, { range: '' }] }, 'ranges.2.range: Enter a range'],
    [
      'a range twice',
      { ranges: [...good.ranges, { range: '192.168.20.209/32' }] },
      'ranges.2.range: {{range}} overlaps {{other}} above',
    ],
  ])('says what is wrong with %s, at its field', (_what, change, words) => {
    expect(problems({ ...good, ...change })).toEqual([expect.stringContaining(words)]);
  });

  it('asks nothing of a new pool where one is there', () => {
    const values: MetalLbValues = { ...metalLbDefaults(['hosted-clusters'], 'existing'), ranges: [] };
    expect(problems(values)).toEqual([]);
    expect(metalLbAnswers(values)).toEqual({});
  });

  it('offers the first name that is free', () => {
    expect(metalLbDefaults(['hosted-clusters'], 'new').name).toBe('hosted-clusters-2');
    expect(metalLbDefaults([], 'new').name).toBe('hosted-clusters');
  });
});
