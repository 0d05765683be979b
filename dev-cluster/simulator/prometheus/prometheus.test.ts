import { describe, expect, it } from 'vitest';
import type { VirtualMachineInstance } from '../resources';
import type { Sources } from './evaluate';
import { evaluate } from './evaluate';
import { seriesOf } from './metrics';
import { parse } from './parse';
import { linesOf, questionOf } from './range';

const start = Date.parse('2026-03-01T10:00:00Z') / 1000;

const instance = (name: string, status: object = {}): VirtualMachineInstance => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstance',
  metadata: { name, namespace: 'shop', uid: name },
  spec: { domain: { devices: {}, memory: { guest: '2Gi' } }, networks: [{ name: 'default', pod: {} }] },
  status: {
    phase: 'Running',
    nodeName: 'worker-1',
    currentCPUTopology: { cores: 2, sockets: 1, threads: 1 },
    phaseTransitionTimestamps: [{ phase: 'Running', phaseTransitionTimestamp: '2026-03-01T10:00:00Z' }],
    volumeStatus: [{ name: 'root', target: 'vda' }],
    ...status,
  },
}); // the fields that metrics are made of

const of =
  (...instances: VirtualMachineInstance[]): Sources =>
  (metric) =>
    seriesOf(metric, instances);

const value = (query: string, at: number, sources: Sources): number | undefined =>
  evaluate(parse(query), sources, at)[0]?.value;

describe('a query', () => {
  const sources: Sources = (metric) =>
    metric === 'm'
      ? [
          { labels: { __name__: 'm', name: 'a', node: 'x' }, at: (at) => at * 2 },
          { labels: { __name__: 'm', name: 'b', node: 'x' }, at: (at) => at * 3 },
        ]
      : [];

  it.each([
    ['sum(m)', 500],
    ['sum(m{name="a"})', 200],
    ['sum(m{name=~"a|b",name!="a"})', 300],
    ['sum(rate(m[2m]))', 5],
    ['sum by (node) (increase(m[1m]))', 300],
    ['topk(1, m)', 300],
    ['sum(rate(m{name="b"}[2m])) / sum(rate(m{name="a"}[2m]))', 1.5],
    ['n{} or sum(m)', 500],
    ['2 * (sum(m) - 100) + 1', 801],
  ])('%s', (query, expected) => {
    expect(value(query, 100, sources)).toBeCloseTo(expected);
  });

  it.each([
    ['sum(m', 'unexpected end of input'],
    ['sum(rate(m))', 'expected type range vector in call to function "rate", got instant vector'],
    ['faster(m)', 'unknown function with name "faster"'],
    ['m{name="a"', 'unexpected end of input'],
    ['m ? 1', "unexpected character: '?'"],
    ['', 'unexpected end of input'],
  ])('refuses "%s"', (query, problem) => {
    expect(() => parse(query)).toThrow(problem);
  });
});

describe('the metrics of a virtual machine', () => {
  const cpu = 'sum(rate(kubevirt_vmi_cpu_usage_seconds_total{name="till",namespace="shop"}[2m]))';

  it('begin with it, stay the same whoever asks, and stay below what it has', () => {
    const sources = of(instance('till'));
    expect(value(cpu, start - 60, sources)).toBeUndefined();
    for (let at = start + 120; at < start + 7_200; at += 300) {
      const cores = value(cpu, at, sources) ?? NaN;
      expect(cores).toBeGreaterThan(0);
      expect(cores).toBeLessThan(2);
      expect(cores).toBe(value(cpu, at, of(instance('till'))));
      const memory = value('sum(kubevirt_vmi_memory_used_bytes{name="till"})', at, sources) ?? NaN;
      expect(memory).toBeLessThan(2 * 2 ** 30);
    }
  });

  it('stand still while it is paused, and are none of one that does not run', () => {
    const lastTransitionTime = '2026-03-01T11:00:00Z';
    const paused = instance('till', { conditions: [{ type: 'Paused', status: 'True', lastTransitionTime }] });
    expect(value(cpu, start + 3_500, of(paused))).toBeGreaterThan(0);
    expect(value(cpu, start + 4_000, of(paused))).toBe(0);
    expect(value(cpu, start + 300, of(instance('till', { phase: 'Scheduled' })))).toBeUndefined();
  });

  it('tell of a migration while it goes on only', () => {
    const migrationState = { startTimestamp: '2026-03-01T10:10:00Z', endTimestamp: '2026-03-01T10:12:00Z' };
    const left = 'sum(kubevirt_vmi_migration_data_remaining_bytes{name="till"})';
    const moved = of(instance('till', { migrationState }));
    expect(value(left, start + 500, moved)).toBeUndefined();
    expect(value(left, start + 610, moved)).toBeGreaterThan(value(left, start + 700, moved) ?? NaN);
    expect(value(left, start + 730, moved)).toBeUndefined();
  });
});

describe('a range', () => {
  const asked = (more: Record<string, string>) =>
    questionOf(new URLSearchParams({ query: 'sum(m)', start: '0', end: '60', step: '15', ...more }));

  it('has a point for each step', () => {
    const [line] = linesOf(asked({}), () => [{ labels: {}, at: (at) => at }]);
    expect(line?.values).toEqual([0, 15, 30, 45, 60].map((at) => [at, String(at)]));
  });

  it.each([
    [{ end: '-1' }, 'end timestamp must not be before start time'],
    [{ step: '0' }, 'zero or negative'],
    [{ start: 'soon' }, 'cannot parse "soon" to a valid timestamp'],
    [{ end: '1000000', step: '1' }, 'exceeded maximum resolution'],
  ])('refuses %j', (more, problem) => {
    expect(() => asked(more)).toThrow(problem);
  });
});
