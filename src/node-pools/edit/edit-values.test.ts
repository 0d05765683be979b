import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPool } from '../../hosted-clusters/model/made-for-tests';
import { arbitraryPool } from '../fields/arbitrary-pool';
import { POOL_FIELDS } from '../fields/field-words';
import { mergeJson } from '../fields/leftovers';
import { nodePool } from '../fields/objects';
import { poolDefaults, type PoolValues } from '../fields/values';
import { EDIT_EFFECTS, editEffect } from '../model/edit-effect';
import { editPatch, editSchemaFor, editValues, effectOfId } from './edit-values';

const release = 'quay.io/openshift-release-dev/ocp-release:4.21.3-multi';
const built = (values: Partial<PoolValues>) =>
  nodePool(
    { ...poolDefaults('demo'), ...values },
    {
      clusterName: 'demo',
      release,
      metadata: { name: 'demo', namespace: 'clusters' },
    },
  );
const change = (from: Partial<PoolValues>, to: Partial<PoolValues>) => {
  const over = built(from);
  return editPatch(over, { pool: { ...editValues(over).pool, ...to } });
};

/** Fields that have no place in the form, each with its reason. */
const NOT_IN_FORM = [
  'clusterName', // immutable
  'platform.type', // immutable
  'pausedUntil', // an action of its own
  'platform.kubevirt.rootVolume.cacheStrategy.type', // only when the pool is made
  'platform.kubevirt.rootVolume.diskImage.containerDiskImage', // only for development of the operator
  'platform.kubevirt.rootVolume.type', // has one value
  'platform.agent.agentLabelSelector', // bare metal
  'platform.aws',
  'platform.azure',
  'platform.ibmcloud',
  'platform.powervs',
];

describe('what the form edits', () => {
  it('covers each field of the CRD or says why not', () => {
    const inForm = POOL_FIELDS.flatMap(({ specs }) => specs);
    expect([...inForm, ...NOT_IN_FORM].sort()).toEqual(Object.keys(EDIT_EFFECTS).sort());
  });

  it('knows what each field does', () => {
    for (const { id, specs } of POOL_FIELDS)
      for (const path of specs) expect(effectOfId(id, 'Replace')).toBe(editEffect(path, 'Replace'));
  });
});

describe('the patch of an edit', () => {
  it.each<[what: string, from: Partial<PoolValues>, to: Partial<PoolValues>, patch: unknown]>([
    ['nothing', {}, {}, undefined],
    [
      'memory alone',
      {},
      { memory: '16Gi' },
      { spec: { platform: { kubevirt: { compute: { memory: '16Gi' } } } } },
    ],
    [
      'CRD: replicas xor autoScaling',
      {},
      { sizing: 'autoscale', min: 1, max: 10 },
      { spec: { replicas: null, autoScaling: { min: 1, max: 10 } } },
    ],
    [
      'a limit that goes',
      { drainTimeout: '30m' },
      { drainTimeout: '' },
      { spec: { nodeDrainTimeout: null } },
    ],
    [
      'a label that goes, another that stays',
      {
        nodeLabels: [
          { key: 'a', value: '1' },
          { key: 'b', value: '2' },
        ],
      },
      { nodeLabels: [{ key: 'b', value: '2' }] },
      { spec: { nodeLabels: { a: null } } },
    ],
    [
      'CRD: rollingUpdate only with RollingUpdate',
      {},
      { rollout: 'OnDelete' },
      { spec: { management: { replace: { strategy: 'OnDelete', rollingUpdate: null } } } },
    ],
  ])('%s', (_what, from, to, patch) => {
    expect(change(from, to)).toEqual(patch);
  });

  it('leaves alone what the form does not know', () => {
    const pool = aPool({ spec: { arch: 's390x', pausedUntil: 'true' } });
    expect(editPatch(pool, editValues(pool))).toBeUndefined();
  });

  it('turns any pool into any other', () => {
    fc.assert(
      fc.property(arbitraryPool(fc.constant('demo')), arbitraryPool(fc.constant('demo')), (from, to) => {
        const wanted = { ...to, upgradeType: from.upgradeType, kept: {} };
        const over = built({ ...from, kept: {} });
        const patched = mergeJson(over, editPatch(over, { pool: wanted }) ?? {});
        expect(JSON.parse(JSON.stringify(patched))).toEqual(JSON.parse(JSON.stringify(built(wanted))));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the last nodes of a pool (source: Cluster API, a drain without limit never ends)', () => {
  it.each<[before: number | undefined, values: Partial<PoolValues>, isRefused: boolean]>([
    [3, { replicas: 0 }, true],
    [undefined, { replicas: 0 }, true],
    [3, { replicas: 0, drainTimeout: '0s' }, true],
    [3, { replicas: 0, drainTimeout: '30m' }, false],
    [0, { replicas: 0 }, false],
    [3, { replicas: 1 }, false],
    [3, { replicas: 0, sizing: 'autoscale' }, false],
  ])('from %s to %o', (before, values, isRefused) => {
    const pool = { ...poolDefaults('demo'), ...values };
    const { error } = editSchemaFor(before).safeParse({ pool });
    expect(error?.issues.map(({ path }) => path.join('.')) ?? []).toEqual(
      isRefused ? ['pool.drainTimeout'] : [],
    );
  });
});
