import { describe, expect, it } from 'vitest';
import { aCluster, aPool, completed } from '../../hosted-clusters/model/made-for-tests';
import { migrationsByPool } from './live-migration';
import { aDeployment, anInstance } from './made-for-tests';
import { nodesText, poolRows } from './pool-row';
import type { PoolNodes } from './status';

describe('a pool as a row', () => {
  it.each<[PoolNodes, string]>([
    [{ current: 2, desired: 3 }, '2/3'],
    [{ current: 3, desired: 3, range: { min: 1, max: 5 } }, '3 (1–5)'],
    [{ current: 3, desired: undefined, range: { min: 1, max: 5 } }, '3 (1–5)'],
    [{ current: 3, desired: 4, range: { min: 1, max: 5 } }, '3/4 (1–5)'],
  ])('%o reads %s', (nodes, text) => {
    expect(nodesText(nodes)).toBe(text);
  });

  it('finds its own control plane and wish, also among namesakes', () => {
    const cluster = aCluster({ history: [{ ...completed, version: '4.22.0' }] });
    const deployment = aDeployment(4);
    const own = {
      ...deployment,
      metadata: {
        ...deployment.metadata,
        annotations: { 'hypershift.openshift.io/nodePool': 'clusters/demo' },
      },
    };
    const spec = { autoScaling: { min: 1, max: 5 } };
    const [row, namesake] = poolRows(
      [aPool({ spec, version: '4.20.3' }), aPool({ namespace: 'web', spec, version: '4.20.3' })],
      { clusters: [cluster], deployments: [own], sets: [], migrations: undefined },
      0,
    );
    expect(row).toMatchObject({ behind: 2, nodes: { desired: 4 } });
    expect(namesake).toMatchObject({ behind: 0, nodes: { desired: undefined } });
  });

  it('counts the machines of its own that can move, never those of a namesake', () => {
    const disks = (accessModes: string[]) => ({
      conditions: { LiveMigratable: 'True' } as const,
      volumes: [{ claim: 'demo-x-rhcos', accessModes }],
    });
    const labels = { 'hypershift.openshift.io/nodepool-name': 'demo' };
    const of = (namespace: string, accessModes: string[]) => {
      const instance = anInstance(disks(accessModes));
      return { ...instance, metadata: { ...instance.metadata, namespace, labels } };
    };
    const instances = [
      of('clusters-demo', ['ReadWriteOnce']),
      of('clusters-demo', ['ReadWriteMany']),
      of('web-demo', ['ReadWriteMany']),
    ];
    const migrations = migrationsByPool(instances);
    const beside = { clusters: [], deployments: [], sets: [], migrations };
    const rows = poolRows([aPool({}), aPool({ namespace: 'web' }), aPool({ name: 'other' })], beside, 0);
    expect(rows.map(({ migration, stuck, running }) => [migration, stuck, running])).toEqual([
      ['some-not', 1, 2],
      ['all', 0, 1],
      ['none', 0, 0],
    ]);
    expect(poolRows([aPool({})], { ...beside, migrations: undefined }, 0)[0]?.migration).toBe('unknown');
  });
});
