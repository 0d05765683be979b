import { expect, it } from 'vitest';
import { metricCharts } from './metric-queries';

const charts = metricCharts({ namespace: 'demo', name: 'we"b\\1' });

it('asks of one machine only, with its name escaped', () => {
  for (const { lines } of charts)
    for (const { query } of lines) expect(query).toContain('{name="we\\"b\\\\1",namespace="demo"}');
});

it('asks for each chart of the chapter', () => {
  expect(charts.map(({ id }) => id)).toEqual([
    'cpu',
    'memory',
    'swap',
    'storage',
    'iops',
    'latency',
    'network',
    'filesystems',
    'migration',
    'migration-speed',
  ]);
  expect(charts.find(({ id }) => id === 'memory')?.lines[0]?.query).toMatch(
    /^vmi:kubevirt_vmi_memory_used_bytes:sum/,
  );
});
