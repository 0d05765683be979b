import { describe, expect, it } from 'vitest';
import { decodeProblem } from '../../form/problem';
import { poolDefaults, type PoolValues } from '../../node-pools/fields/values';
import { EXAMPLE_PULL_SECRET } from './testing/examples';
import { seedsFrom, madeFor, SEED_BYTES } from './made';
import type { Details } from './steps/details/values';
import { defaults, valuesSchema, type Values } from './values';

const good: Values = {
  ...defaults,
  details: {
    ...defaults.details,
    name: 'demo',
    release: 'quay.io/a/b:4.21.3',
    pullSecret: EXAMPLE_PULL_SECRET,
  },
  pools: [poolDefaults('demo')],
};

/** The fields with a problem, each with its sentence's key. */
const problems = (values: Values): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (valuesSchema.safeParse(values).error?.issues ?? []).map(({ path, message }) => [
      path.join('.'),
      decodeProblem(message).key,
    ]),
  );
const inDetails = (details: Partial<Details>) =>
  Object.keys(problems({ ...good, details: { ...good.details, ...details } }));
const inPool = (pool: Partial<PoolValues>) =>
  Object.keys(problems({ ...good, pools: [{ ...poolDefaults('demo'), ...pool }] }));

describe('the schema', () => {
  it('takes name, release and pull secret alone', () => expect(problems(good)).toEqual({}));
  it('asks for them', () =>
    expect(Object.keys(problems({ ...defaults, pools: [] }))).toEqual([
      'details.name',
      'details.release',
      'details.pullSecret',
    ]));

  it.each<[Partial<Details>, string]>([
    [{ name: 'clusters' }, 'name'],
    [{ name: 'web', namespace: 'web' }, 'name'],
    [{ name: 'a'.repeat(60) }, 'name'],
    [{ namespace: 'Web' }, 'namespace'],
    [{ release: 'x' }, 'release'],
    [{ channel: 'a b' }, 'channel'],
    [{ baseDomainMode: 'own' }, 'baseDomain'],
    [{ baseDomainMode: 'own', baseDomain: 'example.com', prefixMode: 'own' }, 'baseDomainPrefix'],
    [{ pullSecret: '{}' }, 'pullSecret'],
    [{ pullSecret: '{}', pullSecretName: 'mine' }, 'pullSecret'],
    [{ sshKey: 'x' }, 'sshKey'],
    [{ etcdSize: '0' }, 'etcdSize'],
    [{ etcdStorageClass: 'A' }, 'etcdStorageClass'],
    [{ encryption: 'existing' }, 'encryptionSecretName'],
  ])('%j', (details, field) => expect(inDetails(details)).toEqual([`details.${field}`]));

  it('a Secret that exists needs no text', () =>
    expect(inDetails({ pullSecret: '', pullSecretName: 'mine' })).toEqual([]));
  it('hidden fields are not judged', () => {
    expect(inDetails({ baseDomain: '???', encryptionSecretName: '???' })).toEqual([]);
    expect(inPool({ min: -1, max: null })).toEqual([]);
    expect(inPool({ sizing: 'autoscale', replicas: null })).toEqual([]);
    expect(inPool({ rollout: 'OnDelete', maxSurge: '?' })).toEqual([]);
  });

  it.each<[Partial<PoolValues>, string]>([
    [{ name: '' }, 'name'],
    [{ replicas: null }, 'replicas'],
    [{ sizing: 'autoscale', min: 0 }, 'min'],
    [{ sizing: 'autoscale', min: 3, max: 2 }, 'max'],
    [{ cores: 0 }, 'cores'],
    [{ memory: '8GB' }, 'memory'],
    [{ rootVolume: { ...poolDefaults('').rootVolume, size: '8Gi' } }, 'rootVolume.size'],
    [{ additionalNetworks: [{ name: 'net1' }] }, 'additionalNetworks.0.name'],
    [{ additionalNetworks: [{ name: 'a/b' }, { name: 'a/b' }] }, 'additionalNetworks.1.name'],
    [
      { additionalNetworks: Array.from({ length: 21 }, (_one, index) => ({ name: `a/b${index}` })) },
      'additionalNetworks.20.name',
    ],
    [{ attachDefaultNetwork: false }, 'attachDefaultNetwork'],
    [
      {
        nodeSelector: [
          { key: 'a', value: '' },
          { key: 'a', value: 'b' },
        ],
      },
      'nodeSelector.1.key',
    ],
    [{ hostDevices: [{ deviceName: 'gpu', count: 1 }] }, 'hostDevices.0.deviceName'],
    [
      { hostDevices: Array.from({ length: 11 }, () => ({ deviceName: 'a.b/c', count: 1 })) },
      'hostDevices.10.deviceName',
    ],
    [{ maxSurge: '0' }, 'maxUnavailable'],
    [{ drainTimeout: '30' }, 'drainTimeout'],
    [{ taints: [{ key: '', value: '', effect: 'NoSchedule' }] }, 'taints.0.key'],
    [
      { taints: Array.from({ length: 51 }, () => ({ key: 'a', value: '', effect: 'NoSchedule' as const })) },
      'taints.50.key',
    ],
  ])('%j', (pool, field) => expect(inPool(pool)).toEqual([`pools.0.${field}`]));

  it.each<[string, readonly Partial<PoolValues>[], readonly string[]]>([
    ['one node', [{ replicas: 1 }], ['details.infrastructureAvailability']],
    ['no pool', [], ['details.infrastructureAvailability']],
    [
      'autoscaling from one node',
      [{ sizing: 'autoscale', min: 1, max: 5, replicas: 9 }],
      ['details.infrastructureAvailability'],
    ],
    ['one node in each of two pools', [{ replicas: 1 }, { name: 'b', sizing: 'autoscale', min: 1 }], []],
    ['a number not filled in', [{ replicas: null }], ['pools.0.replicas']],
  ])('a highly available infrastructure needs two nodes: %s', (_case, pools, fields) => {
    const details = { ...good.details, infrastructureAvailability: 'HighlyAvailable' as const };
    const all = pools.map((pool) => ({ ...poolDefaults('demo'), ...pool }));
    expect(Object.keys(problems({ ...good, details, pools: all }))).toEqual(fields);
  });

  it('two pools of one name', () => {
    expect(Object.keys(problems({ ...good, pools: [poolDefaults('demo'), poolDefaults('demo')] }))).toEqual([
      'pools.1.name',
    ]);
  });
});

describe('what one creation makes', () => {
  it('comes from the random bytes alone and stays when the name changes', () => {
    const bytes = Uint8Array.from({ length: SEED_BYTES }, (_one, index) => index * 7);
    const seeds = seedsFrom(bytes);
    expect(madeFor('demo', seeds).infraId).toMatch(/^demo-[a-z0-9]{5}$/);
    expect(madeFor('other', seeds).infraId.slice(-5)).toBe(seeds.suffix);
    expect(atob(madeFor('demo', seeds).etcdKey)).toHaveLength(32);
  });
});
