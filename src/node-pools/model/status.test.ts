import { describe, expect, it } from 'vitest';
import { aPool, CREATED } from '../../hosted-clusters/model/made-for-tests';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { poolNodes, poolsOfCluster, poolStatus, type PoolStatusId } from './status';

const NOW = Date.parse(CREATED) + 10 * 60_000;
const LATE = Date.parse(CREATED) + 31 * 60_000;
const version = '4.22.0';
const status = (pool: NodePool, now = NOW) => poolStatus(pool, poolNodes(pool), now);

/** Rule by rule of the pool table. */
const table: readonly [string, NodePool, PoolStatusId, string][] = [
  [
    'deletionTimestamp',
    aPool({ deletionTimestamp: 'x', conditions: { ReconciliationActive: 'False' } }),
    'deleting',
    'custom',
  ],
  [
    'ReconciliationActive False',
    aPool({ conditions: { ReconciliationActive: 'False', ValidReleaseImage: 'False' } }),
    'paused',
    'custom',
  ],
  [
    'Valid… False',
    aPool({ version, conditions: { ValidReleaseImage: ['False', 'InvalidRelease'] } }),
    'error',
    'danger',
  ],
  [
    'NotFound while creating is normal',
    aPool({ conditions: { ValidGeneratedPayload: ['False', 'NotFound'] } }),
    'creating',
    'info',
  ],
  [
    'NotFound later is not',
    aPool({ version, conditions: { ValidGeneratedPayload: ['False', 'NotFound'] } }),
    'error',
    'danger',
  ],
  [
    'UpdateManagementEnabled False',
    aPool({ version, conditions: { UpdateManagementEnabled: 'False' } }),
    'error',
    'danger',
  ],
  [
    'a failed update in place',
    aPool({ version, conditions: { UpdatingVersion: ['False', 'InplaceUpgradeFailed'] } }),
    'error',
    'danger',
  ],
  [
    'UpdatingVersion False is not an error',
    aPool({ version, conditions: { UpdatingVersion: 'False', Ready: 'True' } }),
    'ready',
    'success',
  ],
  ['UpdatingConfig True', aPool({ version, conditions: { UpdatingConfig: 'True' } }), 'updating', 'info'],
  [
    'UpdatingVersion before the first version',
    aPool({ conditions: { UpdatingVersion: 'True' } }),
    'creating',
    'info',
  ],
  ['no version yet', aPool({}), 'creating', 'info'],
  ['fewer than asked for', aPool({ version, current: 1, conditions: { Ready: 'False' } }), 'scaling', 'info'],
  [
    'one broken, not one to come',
    aPool({ version, current: 1, conditions: { AllNodesHealthy: ['False', 'NodeConditionsFailed'] } }),
    'degraded',
    'warning',
  ],
  [
    'desired 0',
    aPool({ version, current: 0, spec: { replicas: 0 }, conditions: { AllMachinesReady: 'False' } }),
    'no-nodes',
    'custom',
  ],
  ['desired 0 from the beginning', aPool({ current: 0, spec: { replicas: 0 } }), 'no-nodes', 'custom'],
  [
    'AllNodesHealthy False',
    aPool({ version, conditions: { AllNodesHealthy: 'False', Ready: 'True' } }),
    'degraded',
    'warning',
  ],
  [
    'SupportedVersionSkew False',
    aPool({ version, conditions: { SupportedVersionSkew: 'False', Ready: 'True' } }),
    'degraded',
    'warning',
  ],
  [
    'ClusterNetworkCIDRConflict True',
    aPool({ version, conditions: { ClusterNetworkCIDRConflict: 'True', Ready: 'True' } }),
    'degraded',
    'warning',
  ],
  ['Ready', aPool({ version, conditions: { Ready: 'True' } }), 'ready', 'success'],
];

describe('poolStatus', () => {
  it.each(table)('%s', (_rule, pool, id, level) => {
    expect(status(pool)).toMatchObject({ id, level });
  });

  it('takes a payload with the empty status for failing', () => {
    const pool = aPool({ version });
    pool.status = {
      ...pool.status,
      conditions: [{ type: 'ValidGeneratedPayload', status: '', lastTransitionTime: CREATED }],
    };
    expect(status(pool).id).toBe('error');
  });

  it('turns orange when an update makes no step for 30 minutes', () => {
    const pool = aPool({ version, conditions: { UpdatingVersion: 'True' } });
    expect(status(pool, LATE)).toMatchObject({ id: 'update-stuck', level: 'warning' });
  });

  it.each([10, 25 * 60])('is not stuck where its controller’s clock is %i minutes ahead', (minutes) => {
    const pool = aPool({ version, conditions: { UpdatingVersion: 'True' } });
    expect(status(pool, Date.parse(CREATED) - minutes * 60_000)).toMatchObject({ id: 'updating' });
  });

  it('names the condition that decided', () => {
    expect(
      status(aPool({ version, conditions: { ValidMachineConfig: ['False', 'Failed', 'bad key'] } })).because
        ?.message,
    ).toBe('bad key');
  });
});

describe('poolNodes', () => {
  it('reads the wish of an autoscaled pool from the object that scales it', () => {
    const pool = aPool({ spec: { autoScaling: { min: 1, max: 5 } }, current: 3 });
    expect(poolNodes(pool)).toEqual({ current: 3, desired: undefined, range: { min: 1, max: 5 } });
    expect(poolNodes(pool, 4).desired).toBe(4);
  });
  it('takes absent replicas for none (CRD)', () => {
    const pool = aPool({});
    delete pool.spec.replicas;
    expect(poolNodes(pool).desired).toBe(0);
  });
});

describe('poolsOfCluster', () => {
  it('joins by name and namespace', () => {
    const pools = [
      aPool({ name: 'a' }),
      aPool({ name: 'b', namespace: 'other' }),
      aPool({ name: 'c', clusterName: 'other' }),
    ];
    expect(
      poolsOfCluster(pools, { metadata: { name: 'demo', namespace: 'clusters' } }).map(
        ({ metadata }) => metadata.name,
      ),
    ).toEqual(['a']);
  });
});
