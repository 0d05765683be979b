import fc from 'fast-check';
import { ARCHITECTURES } from '../model/arch';
import { ACCESS_MODES } from '../model/machine';
import { TAINT_EFFECTS } from '../model/labels';
import type { JsonObject } from './leftovers';
import { poolDefaults, type PoolValues } from './values';

/** Mostly good values, seldom bad ones, so that about half of all whole forms are good. Used by tests only. */
const mostly = <T>(good: fc.Arbitrary<T>, ...bad: readonly [T, ...T[]]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 60, arbitrary: good }, { weight: 1, arbitrary: fc.constantFrom(...bad) });

/** As `mostly`, and seldom any text at all. */
export const mostlyText = (
  good: fc.Arbitrary<string>,
  ...bad: readonly [string, ...string[]]
): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 60, arbitrary: mostly(good, ...bad) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.stringMatching(/^[-a-zA-Z0-9_./:=@ ]{0,12}$/) },
  );

/** A DNS label of at most so many characters. */
export const label = (most: number): fc.Arbitrary<string> =>
  fc
    .stringMatching(new RegExp(`^[a-z]([-a-z0-9]{0,${most - 2}}[a-z0-9])?$`))
    .filter((text) => text.length <= most);

const count = (least: number): fc.Arbitrary<number> =>
  mostly(fc.integer({ min: least, max: 40 }), least - 1, 1.5, 2 ** 33);

const bytes = mostlyText(
  fc.constantFrom('4Gi', '8Gi', '16384Mi', '6G', '1.5Gi', '12e9'),
  '',
  '8GB',
  '8 Gi',
  '0',
  '-1Gi',
  '8',
  'much',
);

const disk = mostlyText(
  fc.constantFrom('16Gi', '32Gi', '120Gi', '40G', '0.5Ti'),
  '8Gi',
  '15.9Gi',
  '32',
  '32gb',
);

const duration = mostlyText(fc.constantFrom('', '', '30m', '1h30m', '0s', '90s'), '30', '1d', '-5m', 'soon');

const key = mostlyText(
  fc.oneof(
    label(20),
    fc.constantFrom('topology.kubernetes.io/zone', 'example.com/Rack_1', 'node-role.kubernetes.io/gpu'),
  ),
  '-bad',
  'a/b/c',
  'with space',
);

const value = mostlyText(
  fc.oneof(label(20), fc.constantFrom('', 'A.b_c', '1', 'true', '0x1f')),
  'with space',
  '-',
  'é',
);

/** Rows of labels, some of them wrong, no key twice. */
export const arbitraryPairs = fc.uniqueArray(fc.record({ key, value }), {
  maxLength: 3,
  selector: (pair) => pair.key,
});

const networks = fc.oneof(
  { weight: 3, arbitrary: fc.constant<{ name: string }[]>([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(
      fc.record({
        name: mostlyText(
          fc.constantFrom('default/vlan10', 'net/a', 'web-team/storage'),
          'net1',
          'A/b',
          'a/b/c',
        ),
      }),
      {
        maxLength: 3,
        selector: ({ name }) => name,
      },
    ),
  },
);

const configMaps = fc.oneof(
  { weight: 4, arbitrary: fc.constant<{ name: string }[]>([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(fc.record({ name: mostlyText(label(20), 'No Map') }), {
      maxLength: 2,
      selector: ({ name }) => name,
    }),
  },
);

/** Any pool that the form can hold, of a given name. */
export const arbitraryPool = (name: fc.Arbitrary<string>): fc.Arbitrary<PoolValues> =>
  fc
    .record({
      name,
      sizing: fc.constantFrom('fixed' as const, 'autoscale' as const),
      replicas: fc.oneof({ weight: 60, arbitrary: count(0) }, { weight: 1, arbitrary: fc.constant(null) }),
      min: count(1),
      more: fc.integer({ min: 0, max: 5 }),
      cores: count(1),
      memory: bytes,
      qosClass: fc.constantFrom('Burstable' as const, 'Guaranteed' as const),
      arch: fc.constantFrom(...ARCHITECTURES),
      rootVolume: fc.record({
        size: disk,
        storageClass: mostlyText(fc.constantFrom('', 'ceph-rbd', 'lvms.vg1'), 'No_Class'),
        accessModes: fc.uniqueArray(fc.constantFrom(...ACCESS_MODES), { maxLength: 2 }),
        volumeMode: fc.constantFrom('' as const, 'Filesystem' as const, 'Block' as const),
      }),
      additionalNetworks: networks,
      multiqueue: fc.boolean(),
      nodeSelector: arbitraryPairs,
      hostDevices: fc.oneof(
        { weight: 4, arbitrary: fc.constant<{ deviceName: string; count: number }[]>([]) },
        {
          weight: 1,
          arbitrary: fc.array(
            fc.record({
              deviceName: mostlyText(fc.constantFrom('nvidia.com/GA102GL_A10', 'intel.com/qat'), '', 'gpu'),
              count: count(1),
            }),
            { maxLength: 2 },
          ),
        },
      ),
      rolling: mostly<readonly [string, string]>(
        fc.constantFrom<readonly [string, string]>(['1', '0'], ['2', '1'], ['25%', '0'], ['0', '10%']),
        ['0', '0'],
        ['one', '0'],
        ['101%', '1'],
      ),
      upgradeType: fc.constantFrom('Replace' as const, 'Replace' as const, 'InPlace' as const),
      rollout: fc.constantFrom('RollingUpdate' as const, 'RollingUpdate' as const, 'OnDelete' as const),
      autoRepair: fc.boolean(),
      drainTimeout: duration,
      detachTimeout: duration,
      nodeLabels: arbitraryPairs,
      config: configMaps,
      tuning: configMaps,
      taints: fc.array(fc.record({ key, value, effect: fc.constantFrom(...TAINT_EFFECTS) }), {
        maxLength: 2,
      }),
      onlyDefaultOff: mostly(fc.constant(false), true),
      kept: fc.constantFrom<JsonObject>(
        {},
        {},
        {},
        { spec: { pausedUntil: 'true' } },
        { metadata: { annotations: { note: 'kept' } } },
      ),
    })
    .map(({ more, rolling, onlyDefaultOff, ...pool }) => ({
      ...poolDefaults(''),
      ...pool,
      max: pool.min + more,
      maxSurge: rolling[0],
      maxUnavailable: rolling[1],
      attachDefaultNetwork: !onlyDefaultOff,
    }));
