import fc from 'fast-check';
import { arbitraryPairs, label, mostlyText } from '../../node-pools/fields/arbitrary-pool';
import { DISK_CACHES, DISK_IO, DISK_SOURCES, DISK_TYPES, busesOf } from '../model/disk-rules';
import { EVICTIONS, FIRMWARES, RUN_STRATEGIES, TPMS, WATCHDOGS } from '../model/firmware';
import { NIC_MODELS, usualBinding } from '../model/nic-rules';
import { advancedDefaults, type Advanced } from './steps/advanced/values';
import { basicDefaults, ROOT_SOURCES, SOURCES, type Basic, WORKLOADS } from './steps/basic/values';
import { arbitraryPlacement } from './steps/advanced/placement/arbitrary-placement';
import { freshNic, type NicValues } from './steps/networking/values';
import { freshDisk, ROOT_DISK, type DiskValues } from './steps/storage/values';
import { defaults, hasRoot, type Values } from './values';

/** What tests put where an image, a claim or a machine of the cluster is chosen. */
export const ARBITRARY_NAMESPACE = 'demo';

const seldom = <T>(good: T, ...bad: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 30, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: fc.constantFrom(...bad) });

const size = mostlyText(fc.constantFrom('1Gi', '30Gi', '512Mi', '10G'), '', '8GB', '0', 'much');

const basic: fc.Arbitrary<Basic> = fc.record({
  name: mostlyText(label(30), '', 'Web_1', 'a'.repeat(64)),
  namespace: fc.constant(ARBITRARY_NAMESPACE),
  description: fc.constantFrom('', '', 'A web server', 'ü: "quoted"'),
  source: fc.constantFrom(...SOURCES.filter((source) => source !== 'vm')),
  vm: fc.constant(''),
  preference: fc.constantFrom('', 'fedora', 'own/mine'),
  sizing: fc.constantFrom('instancetype', 'custom', 'inferred'),
  instancetype: seldom('u1.medium', '', 'own/small'),
  sockets: fc.constantFrom(1, 2, 4),
  cores: seldom<number | null>(2, null, 0),
  threads: fc.constantFrom(1, 2),
  memory: size,
  workload: fc.constantFrom(...WORKLOADS),
  runStrategy: fc.constantFrom(...RUN_STRATEGIES),
});

const disk = (
  sources: readonly DiskValues['source'][],
  name: fc.Arbitrary<string>,
): fc.Arbitrary<DiskValues> =>
  fc
    .record({
      name,
      source: fc.constantFrom(...sources),
      type: seldom<DiskValues['type']>('disk', ...DISK_TYPES),
      bus: fc.nat(3),
      isBusOfAny: seldom(false, true),
      size,
      storageClass: fc.constantFrom('', '', 'standard'),
      accessMode: fc.constantFrom('' as const, 'ReadWriteMany' as const, 'ReadWriteOnce' as const),
      volumeMode: fc.constantFrom('' as const, 'Block' as const),
      serial: mostlyText(fc.constantFrom('', 'A_1.+-'), 'no spaces'),
      cache: fc.constantFrom(...DISK_CACHES),
      io: fc.constantFrom('' as const, ...DISK_IO),
      shareable: fc.boolean(),
      volumeName: fc.constantFrom('', '', 'given-volume'),
      kept: fc.constantFrom({}, {}, { dedicatedIOThread: true }),
    })
    .map(({ bus, isBusOfAny, type, kept, ...rest }) => {
      const filled = sourceValues(rest.source);
      const fits = busesOf(type);
      const written = freshDisk(rest.name);
      return {
        ...written,
        ...rest,
        ...filled,
        type,
        bus: isBusOfAny ? 'virtio' : (fits[bus % fits.length] ?? fits[0]),
        kept: { ...written.kept, disk: kept },
      };
    });

const sourceValues = (source: DiskValues['source']): Partial<DiskValues> => {
  switch (source) {
    case 'image':
      return { dataSource: 'images/fedora' };
    case 'http':
    case 's3':
      return { url: 'https://example.com/a.qcow2', secret: 'creds', certConfigMap: 'ca' };
    case 'gcs':
      return { url: 'gs://bucket/a.qcow2', secret: 'creds' };
    case 'registry':
      return { url: 'docker://example.com/a:1' };
    case 'container':
      return { image: 'example.com/images/fedora:42' };
    case 'clone':
      return { claim: 'golden', claimNamespace: ARBITRARY_NAMESPACE };
    case 'attach':
    case 'ephemeral':
      return { claim: 'data' };
    default:
      return {};
  }
};

const nic = (index: number): fc.Arbitrary<NicValues> =>
  fc
    .record({
      network: fc.constantFrom(
        ...(index === 0 ? ['', '', `${ARBITRARY_NAMESPACE}/vlan`] : [`${ARBITRARY_NAMESPACE}/vlan`]),
      ),
      isPod: seldom(false, true),
      model: fc.constantFrom(...NIC_MODELS),
      mac: mostlyText(fc.constantFrom('', '02:00:00:12:34:56'), '02:00', '01:00:00:00:00:00'),
      ports: fc.constantFrom<NicValues['ports']>(
        [],
        [],
        [{ name: 'ssh', port: 22, protocol: 'TCP' }],
        [{ name: '', port: 0, protocol: 'UDP' }],
      ),
      kept: fc.constantFrom({}, {}, { acpiIndex: index + 1 }),
    })
    .map(({ isPod, kept, ...rest }) => {
      const fresh = freshNic(`nic${index}`);
      const network = isPod ? '' : rest.network;
      return {
        ...fresh,
        ...rest,
        network,
        binding: usualBinding(network),
        kept: { ...fresh.kept, interface: kept },
      };
    });

const text = '#cloud-config\nuser: fedora\n# kept\nruncmd: [echo]\n';

const advanced: fc.Arbitrary<Advanced> = fc
  .record({
    cloudInit: fc.constantFrom('none' as const, 'noCloud' as const, 'configDrive' as const),
    userData: fc.constantFrom(text, text, '', `${text}password: secret\n`, `${text}# ${'x'.repeat(2100)}\n`),
    networkData: fc.constantFrom('', '', 'version: 2\n'),
    cloudInitStore: fc.constantFrom('vm' as const, 'vm' as const, 'secret' as const, 'existing' as const),
    sshKeys: fc.constantFrom('none' as const, 'none' as const, 'existing' as const),
    sshKeyUsers: fc.constantFrom('', 'fedora', 'fedora, root'),
    sysprep: fc.constantFrom('none' as const, 'none' as const, 'configMap' as const),
    hostname: mostlyText(fc.constantFrom('', 'host'), 'Bad_Host'),
    request: seldom('', '256Mi'),
    overcommitOverhead: fc.boolean(),
    eviction: fc.constantFrom(...EVICTIONS),
    gracePeriod: fc.constantFrom(null, 0, 180),
    labels: fc.constantFrom<Advanced['labels']>([], [{ key: 'app', value: 'web' }]),
    nodeSelector: arbitraryPairs,
    placement: fc.oneof(
      fc.constant<Advanced['placement']>([]),
      fc.array(arbitraryPlacement, { maxLength: 2 }),
    ),
    firmware: fc.constantFrom(...FIRMWARES),
    isSecure: fc.boolean(),
    isEfiPersistent: fc.boolean(),
    tpm: fc.constantFrom(...TPMS),
    watchdog: fc.constantFrom(...WATCHDOGS),
    hostDevices: fc.constantFrom<Advanced['hostDevices']>(
      [],
      [],
      [{ name: 'card', device: 'example.com/card', kept: {} }],
    ),
  })
  .map((some) => ({
    ...advancedDefaults,
    ...some,
    ...(some.cloudInit !== 'none' && some.cloudInitStore === 'existing'
      ? { cloudInitSecret: 'given-data' }
      : {}),
    ...(some.sshKeys === 'existing' ? { sshKeySecret: 'given-keys' } : {}),
    ...(some.sysprep === 'none' ? {} : { sysprepName: 'answers' }),
    ...(some.firmware === 'efi'
      ? {}
      : { isEfiPersistent: false, isSecure: some.firmware === '' && some.isSecure }),
  }));

/** Places as the form gives them: NIC first for PXE, the root first otherwise. */
const placed = (values: Values): Values =>
  values.basic.source === 'network'
    ? {
        ...values,
        nics: values.nics.map((one, index) =>
          index === values.nics.length - 1 ? { ...one, bootOrder: 1 } : one,
        ),
        disks: values.disks.map((one, index) => ({ ...one, bootOrder: index === 0 ? 2 : null })),
      }
    : { ...values, root: { ...values.root, bootOrder: 1 } };

/** Any form that a person could leave behind: mostly good, often with a mistake or two. Used by tests only. */
export const arbitraryValues: fc.Arbitrary<Values> = basic.chain((chosen) =>
  fc
    .record({
      basic: fc.constant(chosen),
      root: hasRoot(chosen)
        ? disk(ROOT_SOURCES[chosen.source], fc.constantFrom(ROOT_DISK, 'system'))
        : fc.constant(defaults.root),
      nics: fc
        .nat(2)
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_none, index) => nic(index)))),
      disks: fc
        .nat(2)
        .chain((count) =>
          fc.tuple(
            ...Array.from({ length: count }, (_none, index) =>
              disk(DISK_SOURCES, fc.constant(`disk-${index}`)),
            ),
          ),
        ),
      advanced,
      kept: fc.constantFrom<Values['kept']>(
        { patches: {}, others: [] },
        {
          patches: { VirtualMachine: { spec: { template: { spec: { schedulerName: 'mine' } } } } },
          others: [],
        },
        {
          patches: {},
          others: [
            {
              apiVersion: 'v1',
              kind: 'ConfigMap',
              metadata: { name: 'notes', namespace: ARBITRARY_NAMESPACE },
              data: { note: 'x' },
            },
          ],
        },
      ),
    })
    .map((values) => placed({ ...values, nics: [...values.nics], disks: [...values.disks] })),
);

/** The form as first shown, with a name. Used by tests only. */
export const exampleValues: Values = {
  ...defaults,
  basic: { ...basicDefaults, name: 'web1', namespace: ARBITRARY_NAMESPACE, preference: 'rhel.9' },
  root: { ...defaults.root, dataSource: 'images/rhel9', size: '30Gi' },
};
