import { describe, expect, it } from 'vitest';
import type { Message } from '../../i18n/message';
import { duration } from './duration';
import { labelKey, labelValue, repeated, taintEffect } from './labels';
import { accessMode, deviceName } from './machine';
import { attachedNetworks, networkName } from './network-name';
import { defaultPoolName, poolName } from './pool-name';
import { parseQuantity, rootVolumeSize, size } from './quantity';
import { autoscaleMax, autoscaleMin, countOrPercent, replicas, rollingRoom } from './scale';

/** The sentence as an English reader sees it. */
const said = (problem: Message | undefined): string | undefined =>
  problem?.key.replace(/\{\{(\w+)\}\}/g, (_all, name: string) =>
    String(problem.values?.[name] ?? `{{${name}}}`),
  );

describe('quantity', () => {
  it.each([
    ['8Gi', 8 * 2 ** 30],
    ['500m', 0.5],
    ['1e3', 1000],
    ['1E3', 1000],
    ['2E', 2e18],
    ['1.5Ki', 1536],
    ['.5k', 500],
    ['-1', -1],
  ])('%s is %d', (text, value) => expect(parseQuantity(text)).toBeCloseTo(value));
  it.each(['', 'Gi', '8GB', '8 Gi', '1e', '1.2.3', '٣Gi'])('%s is none', (text) =>
    expect(parseQuantity(text)).toBeUndefined(),
  );

  it.each([
    ['', /Enter a size/],
    ['8GB', /Write 8Gi/],
    ['8 gb', /Write 8Gi/],
    ['0', /not above zero/],
    ['-8Gi', /not above zero/],
    ['8', /unit, such as 8Gi/],
    ['100m', /unit, such as 100Gi/],
    ['much', /number and a unit/],
  ])('size %j is refused', (text, words) => expect(said(size(text))).toMatch(words));
  it.each(['8Gi', '1Mi', '1e9', '6G'])('size %s is good', (text) => expect(size(text)).toBeUndefined());

  it('a root disk has at least 16Gi', () => {
    expect(said(rootVolumeSize('8Gi'))).toMatch(/at least 16Gi/);
    expect(rootVolumeSize('16Gi')).toBeUndefined();
  });
});

describe('network', () => {
  it.each([
    ['', /namespace\/name/],
    ['net1', /such as default\/net1/],
    ['a/b/c', /Write namespace\/name/],
    ['A/b', /Write namespace\/name/],
    ['a/', /Write namespace\/name/],
  ])('%j is refused', (text, words) => expect(said(networkName(text))).toMatch(words));
  it('ns/name is good', () => expect(networkName('default/vlan-10')).toBeUndefined());
  it('the pod network may be off only beside another one', () => {
    expect(said(attachedNetworks(false, 0))).toMatch(/Add an additional network/);
    expect(attachedNetworks(false, 1)).toBeUndefined();
    expect(attachedNetworks(true, 0)).toBeUndefined();
  });
});

describe('duration', () => {
  it.each([
    ['30', /unit. Write 30s, 30m or 30h/],
    ['1d', /Write 24h/],
    ['2 days', /Write 48h/],
    ['-5m', /negative/],
    ['soon', /such as 1h30m/],
    ['1h 30m', /such as 1h30m/],
    ['9999999h', /too long/],
  ])('%j is refused', (text, words) => expect(said(duration(text))).toMatch(words));
  it.each(['', '0', '0s', '90s', '1h30m', '1.5h', '100ms'])('%j is good', (text) =>
    expect(duration(text)).toBeUndefined(),
  );
});

describe('labels and taints', () => {
  it.each(['', '-a', 'a/b/c', 'UPPER.com/x', 'a b', 'x'.repeat(64), '/a', 'a/'])('key %j is refused', (key) =>
    expect(labelKey(key)).toBeDefined(),
  );
  it.each(['a', 'node-role.kubernetes.io/gpu', 'Rack_1', 'constructor'])('key %s is good', (key) =>
    expect(labelKey(key)).toBeUndefined(),
  );
  it.each(['-', 'a b', 'é', 'x'.repeat(64)])('value %j is refused', (value) =>
    expect(labelValue(value)).toBeDefined(),
  );
  it.each(['', 'a', 'A.b_c-1'])('value %j is good', (value) => expect(labelValue(value)).toBeUndefined());
  it('an effect is one of three', () => {
    expect(said(taintEffect('NoRun'))).toMatch(/NoSchedule, PreferNoSchedule, NoExecute/);
    expect(taintEffect('NoExecute')).toBeUndefined();
  });
  it('repetitions are found at the later place', () =>
    expect(repeated(['a', 'b', 'a', '', ''])).toEqual([2]));
});

describe('pool name', () => {
  it.each([
    ['', /Enter a name/],
    ['a'.repeat(41), /41 characters/],
    ['Big', /Write big/],
    ['a-', /begin and end/],
  ])('%j is refused', (name, words) => expect(said(poolName(name))).toMatch(words));
  it('follows the cluster, cut to 40, and counts on', () => {
    const long = `${'a'.repeat(39)}-bc`;
    expect(defaultPoolName('demo', [])).toBe('demo');
    expect(defaultPoolName('demo', ['demo', 'demo-2'])).toBe('demo-3');
    expect(defaultPoolName(long, [])).toBe('a'.repeat(39));
    expect(poolName(defaultPoolName(long, ['a'.repeat(39)]))).toBeUndefined();
  });
});

describe('scale', () => {
  it.each([[null], [-1], [1.5], [NaN], [2 ** 31]])('replicas %d is refused', (value) =>
    expect(replicas(value)).toBeDefined(),
  );
  it('fixed size may be 0, autoscaling not', () => {
    expect(replicas(0)).toBeUndefined();
    expect(said(autoscaleMin(0))).toMatch(/fixed size for 0/);
    expect(said(autoscaleMax(3, 2))).toMatch(/\(2\).*\(3\)/);
    expect(autoscaleMax(2, 2)).toBeUndefined();
  });
  it.each(['', 'one', '1.5', '-1', '101%', '01', '5 %'])('rolling %j is refused', (text) =>
    expect(countOrPercent(text)).toBeDefined(),
  );
  it('a rollout needs room', () => {
    expect(said(rollingRoom('0', '0%'))).toMatch(/cannot both be 0/);
    expect(rollingRoom('0', '10%')).toBeUndefined();
  });
});

describe('machine', () => {
  it('a claim knows no ReadOnly', () => expect(said(accessMode('ReadOnly'))).toMatch(/ReadWriteMany/));
  it.each(['', 'gpu', 'a/b c'])('device %j is refused', (name) => expect(deviceName(name)).toBeDefined());
  it('vendor/name is good', () => expect(deviceName('nvidia.com/GA102GL_A10')).toBeUndefined());
});
