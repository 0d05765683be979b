import { describe, expect, it } from 'vitest';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../../kubernetes/types/generated/node-pool';
import { aPool } from '../made-for-tests';
import { judgeUpdate, type UpdateFacts } from './gate';
import { clusterAt, imageOf, risky } from './made-for-tests';

const MINORS = ['5.0', '4.22', '4.21', '4.20', '4.19'];
const pool = (version: string, current = 2): NodePool =>
  aPool({ name: `at-${version}`, version, current, spec: { release: { image: imageOf(version) } } });

const judge = (cluster: HostedCluster, to: string, facts: Partial<UpdateFacts> = {}) =>
  judgeUpdate({ image: imageOf(to) }, { cluster, pools: [pool('4.21.3')], minors: MINORS, ...facts });

const keysOf = (gate: ReturnType<typeof judge>) => gate.refusals.map(({ key }) => key);

const at = clusterAt('4.21.3');

describe('what keeps an update from starting', () => {
  it.each<[source: string, cluster: HostedCluster, to: string, facts: Partial<UpdateFacts>, says: RegExp]>([
    ['operator: a deleted cluster', clusterAt('4.21.3', { deletionTimestamp: 'x' }), '4.21.9', {}, /deleted/],
    [
      'operator: a paused cluster',
      clusterAt('4.21.3', { conditions: { ReconciliationActive: 'False' } }),
      '4.21.9',
      {},
      /paused/,
    ],
    ['specification: none running', clusterAt('4.21.3', { to: '4.21.5' }), '4.21.9', {}, /is running/],
    [
      'operator: asked for, not begun',
      clusterAt('4.21.3', { spec: { release: { image: imageOf('4.21.5') } } }),
      '4.21.9',
      {},
      /is running/,
    ],
    [
      'operator: Progressing Blocked',
      clusterAt('4.21.3', {
        spec: { release: { image: imageOf('4.22.1') } },
        conditions: { Progressing: ['False', 'Blocked'] },
      }),
      '4.21.9',
      {},
      /is blocked/,
    ],
    ['operator: nothing to do', at, '4.21.3', {}, /runs this release already/],
    ['operator: no minor downgrade', at, '4.20.14', {}, /cannot go back/],
    ['cluster version operator: no patch downgrade', at, '4.21.2', {}, /cannot go back/],
    [
      'ConfigMap supported-versions: newer minor',
      at,
      '4.22.1',
      { minors: ['4.21', '4.20'] },
      /Update multicluster engine/,
    ],
    ['ConfigMap supported-versions: dropped minor', at, '4.21.9', { minors: ['4.22'] }, /not supported/],
    [
      'version policy: a pool three minors below the target at most',
      at,
      '4.22.1',
      { pools: [pool('4.18.9')] },
      /more than three minors behind/,
    ],
    [
      'version policy: 5.0 counts as 4.23, so 4.19 is too old',
      clusterAt('4.22.1'),
      '5.0.0',
      { pools: [pool('4.19.22')] },
      /more than three minors behind/,
    ],
    [
      'cluster version operator: a ready node',
      at,
      '4.21.9',
      { pools: [pool('4.21.3', 0)] },
      /No node is ready/,
    ],
    ['cluster version operator: no pool at all', at, '4.21.9', { pools: [] }, /No node is ready/],
    [
      'OpenShift: TechPreviewNoUpgrade keeps the minor',
      clusterAt('4.21.3', {
        spec: { configuration: { featureGate: { featureSet: 'TechPreviewNoUpgrade' } } },
      }),
      '4.22.1',
      {},
      /feature set/,
    ],
  ])('%s', (_source, cluster, to, facts, says) => {
    const keys = keysOf(judge(cluster, to, facts));
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatch(says);
  });

  it.each<[source: string, cluster: HostedCluster, to: string, facts: Partial<UpdateFacts>]>([
    ['a newer patch', at, '4.21.9', {}],
    ['the next minor', at, '4.22.1', {}],
    ['version policy: three minors below', clusterAt('4.21.3'), '4.22.1', { pools: [pool('4.19.22')] }],
    ['version policy: 4.20 under 5.0', clusterAt('4.22.1'), '5.0.0', { pools: [pool('4.20.14')] }],
    [
      'OpenShift: a feature set allows patches',
      clusterAt('4.21.3', {
        spec: { configuration: { featureGate: { featureSet: 'TechPreviewNoUpgrade' } } },
      }),
      '4.21.9',
      {},
    ],
    [
      'another release after one that was refused',
      clusterAt('4.21.3', {
        spec: { release: { image: imageOf('4.21.5') } },
        conditions: { ValidReleaseImage: 'False' },
      }),
      '4.21.9',
      {},
    ],
    ['what could not be read is not held against it', at, '4.22.1', { pools: undefined, minors: undefined }],
    [
      'operator: a condition about an earlier generation',
      {
        ...clusterAt('4.21.3', { conditions: { Progressing: ['False', 'Blocked'] } }),
        metadata: { ...at.metadata, generation: 4 },
        status: {
          ...at.status,
          conditions: [
            {
              type: 'Progressing',
              status: 'False',
              reason: 'Blocked',
              message: '',
              lastTransitionTime: 'x',
              observedGeneration: 3,
            },
          ],
        },
      },
      '4.21.9',
      {},
    ],
  ])('%s may start', (_source, cluster, to, facts) => {
    expect(keysOf(judge(cluster, to, facts))).toEqual([]);
  });

  it('says what could not be checked', () => {
    const { notes } = judge(at, '4.21.9', { pools: undefined, minors: undefined });
    expect(notes).toHaveLength(2);
  });

  it('names each pool that would be left behind, and the oldest that would not', () => {
    const [refusal] = judge(at, '4.22.1', { pools: [pool('4.18.9'), pool('4.21.3')] }).refusals;
    expect(refusal?.values).toMatchObject({ pools: 'at-4.18.9 (4.18.9)', oldest: '4.19' });
  });
});

describe('force (operator: ClusterVersionUpgradeable)', () => {
  const held = (status: 'False' | 'Unknown', version = '4.21.3') =>
    clusterAt(version, {
      conditions: { ClusterVersionUpgradeable: [status, 'AdminAck', 'Ack the removal of an API.'] },
    });

  it.each([
    ['a minor while not upgradeable', held('False'), '4.22.1', 'Ack the removal of an API.'],
    ['a minor while nobody knows', held('Unknown'), '4.22.1', 'Ack the removal of an API.'],
    ['a patch goes all the same', held('False'), '4.21.9', undefined],
    ['absent means upgradeable', at, '4.22.1', undefined],
    ['5.0 over 4.22 is a minor', held('False', '4.22.1'), '5.0.0', 'Ack the removal of an API.'],
  ])('%s', (_source, cluster, to, words) => {
    const gate = judge(cluster, to);
    expect(gate.force?.words).toBe(words);
    expect(gate.refusals).toEqual([]);
  });
});

describe('what must be ticked (cluster version operator: conditionalUpdates)', () => {
  const withRisks = (recommended?: 'True' | 'False' | 'Unknown') =>
    clusterAt('4.21.3', { version: { conditionalUpdates: [risky('4.21.9', recommended)] } });
  const ids = (gate: ReturnType<typeof judge>) => gate.ticks.map(({ id }) => id);

  it.each([
    ['False: a risk applies', 'False', ['SlowDisks', 'OldFirmware']],
    ['Unknown: not evaluated', 'Unknown', ['SlowDisks', 'OldFirmware']],
    ['no condition yet', undefined, ['SlowDisks', 'OldFirmware']],
    ['True: none applies', 'True', []],
  ] as const)('Recommended %s', (_source, recommended, expected) => {
    expect(ids(judge(withRisks(recommended), '4.21.9'))).toEqual(expected);
  });

  it('asks again for what a digest hides and for skipped minors', () => {
    const digest = { image: `quay.io/ocp/release@sha256:${'a'.repeat(64)}` };
    const facts = { cluster: at, pools: [pool('4.21.3')], minors: MINORS };
    expect(ids(judgeUpdate(digest, facts))).toEqual(['version-unknown']);
    expect(ids(judge(clusterAt('4.20.1'), '4.22.1'))).toEqual(['skips-minors']);
  });

  it('knows the version of a digest that the cluster itself lists', () => {
    const image = `quay.io/ocp/release@sha256:${'b'.repeat(64)}`;
    const cluster = clusterAt('4.21.3', { version: { availableUpdates: [{ image, version: '4.22.1' }] } });
    const gate = judgeUpdate({ image }, { cluster, pools: [pool('4.18.1')], minors: MINORS });
    expect(gate.ticks).toEqual([]);
    expect(keysOf(gate)[0]).toMatch(/three minors behind/);
  });
});
