import { describe, expect, it } from 'vitest';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import {
  blockingCondition,
  clusterStatus,
  clusterVersion,
  HAS_BEEN_AVAILABLE,
  type StatusId,
} from './status';
import { aCluster, aPool, completed, partial } from './made-for-tests';

const available = { Available: 'True' } as const;

/** Rule by rule of the status table: what the cluster says, the word, and the level. */
const table: readonly [string, HostedCluster, StatusId, string][] = [
  [
    'deletionTimestamp',
    aCluster({ deletionTimestamp: '2026-11-01T10:00:00Z', conditions: available }),
    'deleting',
    'custom',
  ],
  [
    'deletion wins over pause',
    aCluster({ deletionTimestamp: 'x', conditions: { ReconciliationActive: 'False' } }),
    'deleting',
    'custom',
  ],
  [
    'ReconciliationActive False',
    aCluster({ conditions: { ReconciliationActive: 'False', ...available } }),
    'paused',
    'custom',
  ],
  [
    'ValidConfiguration False',
    aCluster({ conditions: { ValidConfiguration: 'False' } }),
    'invalid',
    'danger',
  ],
  [
    'ValidReleaseImage False',
    aCluster({ conditions: { ValidReleaseImage: 'False', ...available } }),
    'invalid',
    'danger',
  ],
  [
    'SupportedHostedCluster False',
    aCluster({ conditions: { SupportedHostedCluster: 'False' } }),
    'invalid',
    'danger',
  ],
  [
    'PlatformCredentialsFound False',
    aCluster({ conditions: { PlatformCredentialsFound: 'False' } }),
    'invalid',
    'danger',
  ],
  [
    'Progressing Blocked',
    aCluster({ conditions: { ...available, Progressing: ['True', 'Blocked'] } }),
    'invalid',
    'danger',
  ],
  [
    'ValidConfiguration Unknown is not invalid',
    aCluster({ conditions: { ValidConfiguration: 'Unknown' } }),
    'creating',
    'info',
  ],
  ['no status at all', aCluster({}), 'creating', 'info'],
  ['Available False, never before', aCluster({ conditions: { Available: 'False' } }), 'creating', 'info'],
  [
    'Available False, but was',
    aCluster({ conditions: { Available: 'False' }, annotations: { [HAS_BEEN_AVAILABLE]: 'true' } }),
    'unavailable',
    'danger',
  ],
  [
    'Partial with own domain and a ready pool',
    aCluster({
      conditions: { ...available, ClusterVersionFailing: 'True' },
      history: [partial],
      kubevirt: { baseDomainPassthrough: false },
    }),
    'waiting-for-ingress',
    'warning',
  ],
  [
    'Partial in passthrough mode',
    aCluster({ conditions: available, history: [partial] }),
    'installing',
    'info',
  ],
  [
    'Degraded True',
    aCluster({ conditions: { ...available, Degraded: 'True' }, history: [completed] }),
    'degraded',
    'warning',
  ],
  [
    'ClusterVersionFailing True',
    aCluster({ conditions: { ...available, ClusterVersionFailing: 'True' }, history: [completed] }),
    'degraded',
    'warning',
  ],
  [
    'Partial after Completed',
    aCluster({ conditions: available, history: [{ ...partial, version: '4.22.1' }, completed] }),
    'updating',
    'info',
  ],
  ['available without any history', aCluster({ conditions: available }), 'installing', 'info'],
  ['Completed', aCluster({ conditions: available, history: [completed] }), 'ready', 'success'],
];

describe('clusterStatus', () => {
  it.each(table)('%s', (_rule, cluster, id, level) => {
    expect(clusterStatus(cluster, [aPool({ conditions: { Ready: 'True' } })])).toMatchObject({ id, level });
  });

  it('waits for ingress only once a worker could serve it', () => {
    const cluster = aCluster({
      conditions: available,
      history: [partial],
      kubevirt: { baseDomainPassthrough: false },
    });
    expect(clusterStatus(cluster, [aPool({ conditions: { Ready: 'False' } })]).id).toBe('installing');
  });

  it('warns of a good cluster whose machines cannot move', () => {
    const cluster = aCluster({
      conditions: {
        ...available,
        KubeVirtNodesLiveMigratable: 'False',
        ValidKubeVirtInfraNetworkMTU: 'False',
      },
      history: [completed],
    });
    expect(clusterStatus(cluster, []).warnings).toHaveLength(2);
  });
});

describe('blockingCondition', () => {
  it('gives the refused condition before the blocked update', () => {
    const cluster = aCluster({
      conditions: { Progressing: ['True', 'Blocked'], ValidReleaseImage: 'False' },
    });
    expect(blockingCondition(cluster)?.type).toBe('ValidReleaseImage');
  });
});

describe('clusterVersion', () => {
  it('names the completed version and the one it is moving to', () => {
    expect(clusterVersion(aCluster({ history: [{ ...partial, version: '4.22.1' }, completed] }))).toEqual({
      current: '4.22.0',
      target: '4.22.1',
    });
    expect(clusterVersion(aCluster({ history: [completed] }))).toEqual({ current: '4.22.0' });
    expect(clusterVersion(aCluster({ history: [partial] }))).toEqual({ target: '4.22.0' });
    expect(clusterVersion(aCluster({}))).toEqual({});
  });
});
