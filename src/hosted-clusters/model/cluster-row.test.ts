import { describe, expect, it } from 'vitest';
import { clusterRows, compareVersions } from './cluster-row';
import { aCluster, aPool, completed, partial } from './made-for-tests';

describe('clusterRows', () => {
  it('gives namesakes of two namespaces their own rows and pools', () => {
    const clusters = [aCluster({}), aCluster({ namespace: 'elsewhere' })];
    const pools = [
      aPool({ name: 'here' }),
      aPool({ name: 'there', namespace: 'elsewhere' }),
      aPool({ name: 'other', clusterName: 'other' }),
    ];
    const rows = clusterRows(clusters, pools);
    expect(rows.map(({ key }) => key)).toEqual(['clusters/demo', 'elsewhere/demo']);
    expect(rows.map((row) => row.pools?.map(({ metadata }) => metadata.name))).toEqual([['here'], ['there']]);
  });

  it('shows the version that runs and the one it moves to', () => {
    const [row] = clusterRows([aCluster({ history: [{ ...partial, version: '4.22.1' }, completed] })], []);
    expect(row).toMatchObject({ version: '4.22.0', movingTo: '4.22.1' });
    const [installing] = clusterRows([aCluster({ history: [partial] })], []);
    expect(installing).toMatchObject({ version: '4.22.0' });
    expect(installing).not.toHaveProperty('movingTo');
  });
});

it('orders versions by their numbers', () => {
  expect(['4.21.10', '4.9.1', '4.21.9'].sort(compareVersions)).toEqual(['4.9.1', '4.21.9', '4.21.10']);
});
