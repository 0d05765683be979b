import { describe, expect, it } from 'vitest';
import { isJsonObject, mergeJson, type JsonObject } from '../../node-pools/fields/leftovers';
import { at } from '../../node-pools/fields/read-object';
import { poolDefaults } from '../../node-pools/fields/values';
import { EXAMPLE_MADE, EXAMPLE_PULL_SECRET, EXAMPLE_SSH_KEY } from './testing/examples';
import { cli } from './cli';
import { objects } from './objects';
import { encodeText } from '../../kubernetes/secret-data';
import { hcp, IMAGE, SAFE } from './testing/hcp-objects';
import type { HcpRow } from './testing/hcp-row';
import { infrastructureRows } from './testing/hcp-rows-infrastructure';
import { networkingRows } from './testing/hcp-rows-networking';
import { onServer } from './testing/on-server';
import { defaults, type Values } from './values';

const kubevirt = (fields: JsonObject): JsonObject => ({ platform: { kubevirt: fields } });
const disk = (persistent: JsonObject): JsonObject => kubevirt({ rootVolume: { persistent } });

const rows: readonly HcpRow[] = [
  { flag: '(the defaults)' },
  {
    flag: '--ssh-key FILE',
    details: { sshKey: EXAMPLE_SSH_KEY },
    HostedCluster: { sshKey: { name: 'example-ssh-key' } },
    secret: {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'example-ssh-key', namespace: 'clusters', labels: SAFE },
      data: { 'id_rsa.pub': encodeText(EXAMPLE_SSH_KEY) },
    },
  },
  {
    flag: '--base-domain example.com',
    details: { baseDomainMode: 'own', baseDomain: 'example.com' },
    HostedCluster: {
      dns: { baseDomain: 'example.com' },
      platform: { kubevirt: { baseDomainPassthrough: null } },
    },
  },
  { flag: '--fips', details: { fips: true }, HostedCluster: { fips: true } },
  {
    flag: '--control-plane-availability-policy SingleReplica',
    details: { controllerAvailability: 'SingleReplica' },
    HostedCluster: { controllerAvailabilityPolicy: 'SingleReplica' },
  },
  {
    flag: '--infra-availability-policy HighlyAvailable',
    details: { infrastructureAvailability: 'HighlyAvailable' },
    HostedCluster: { infrastructureAvailabilityPolicy: 'HighlyAvailable' },
  },
  {
    flag: '--etcd-storage-class lvms-vg1',
    details: { etcdStorageClass: 'lvms-vg1' },
    HostedCluster: { etcd: { managed: { storage: { persistentVolume: { storageClassName: 'lvms-vg1' } } } } },
  },
  {
    flag: '--etcd-storage-size 16Gi',
    details: { etcdSize: '16Gi' },
    HostedCluster: { etcd: { managed: { storage: { persistentVolume: { size: '16Gi' } } } } },
  },
  ...networkingRows,
  ...infrastructureRows,
  { flag: '--node-pool-replicas 5', pool: { replicas: 5 }, NodePool: { replicas: 5 } },
  { flag: '--node-pool-replicas 0', pool: { replicas: 0 }, NodePool: { replicas: 0 } },
  { flag: '--auto-repair', pool: { autoRepair: true }, NodePool: { management: { autoRepair: true } } },
  { flag: '--node-drain-timeout 30m', pool: { drainTimeout: '30m' }, NodePool: { nodeDrainTimeout: '30m' } },
  {
    flag: '--node-volume-detach-timeout 1h',
    pool: { detachTimeout: '1h' },
    NodePool: { nodeVolumeDetachTimeout: '1h' },
  },
  { flag: '--cores 4', pool: { cores: 4 }, NodePool: kubevirt({ compute: { cores: 4 } }) },
  { flag: '--memory 16Gi', pool: { memory: '16Gi' }, NodePool: kubevirt({ compute: { memory: '16Gi' } }) },
  {
    flag: '--qos-class Guaranteed',
    pool: { qosClass: 'Guaranteed' },
    NodePool: kubevirt({ compute: { qosClass: 'Guaranteed' } }),
  },
  {
    flag: '--root-volume-size 64',
    pool: { rootVolume: { ...poolDefaults('').rootVolume, size: '64Gi' } },
    NodePool: disk({ size: '64Gi' }),
  },
  {
    flag: '--root-volume-storage-class ceph-rbd',
    pool: { rootVolume: { ...poolDefaults('').rootVolume, storageClass: 'ceph-rbd' } },
    NodePool: disk({ storageClass: 'ceph-rbd' }),
  },
  {
    flag: '--root-volume-access-modes ReadWriteMany',
    pool: { rootVolume: { ...poolDefaults('').rootVolume, accessModes: ['ReadWriteMany'] } },
    NodePool: disk({ accessModes: ['ReadWriteMany'] }),
  },
  {
    flag: '--root-volume-volume-mode Block',
    pool: { rootVolume: { ...poolDefaults('').rootVolume, volumeMode: 'Block' } },
    NodePool: disk({ volumeMode: 'Block' }),
  },
  {
    flag: '--additional-network name:default/vlan10 --attach-default-network=false',
    pool: { additionalNetworks: [{ name: 'default/vlan10' }], attachDefaultNetwork: false },
    NodePool: kubevirt({ additionalNetworks: [{ name: 'default/vlan10' }], attachDefaultNetwork: false }),
  },
  {
    flag: '--vm-node-selector rack=b',
    pool: { nodeSelector: [{ key: 'rack', value: 'b' }] },
    NodePool: kubevirt({ nodeSelector: { rack: 'b' } }),
  },
  {
    flag: '--host-device-name nvidia.com/A10,count:2',
    pool: { hostDevices: [{ deviceName: 'nvidia.com/A10', count: 2 }] },
    NodePool: kubevirt({ hostDevices: [{ deviceName: 'nvidia.com/A10', count: 2 }] }),
  },
];

const patched = (object: JsonObject, row: HcpRow): unknown => {
  const patch =
    object.kind === 'HostedCluster'
      ? row.HostedCluster
      : object.kind === 'NodePool'
        ? row.NodePool
        : undefined;
  return patch ? mergeJson(object, { spec: patch }) : object;
};

const valuesOf = (row: HcpRow): Values => ({
  ...defaults,
  details: {
    ...defaults.details,
    name: 'example',
    release: IMAGE,
    pullSecret: EXAMPLE_PULL_SECRET,
    ...row.details,
  },
  networking: { ...defaults.networking, ...row.networking },
  infrastructure: { ...defaults.infrastructure, ...row.infrastructure },
  pools: [{ ...poolDefaults('example'), ...row.pool }],
});

describe('the form writes what hcp writes once the API defaults are applied', () => {
  it.each(rows)('$flag', (row) => {
    const expected = hcp.flatMap((object) => {
      const [changed] = [patched(object, row)];
      // The order of hcp's Secrets: SSH key and credentials follow the pull secret, the key of etcd is last.
      return row.secret && at(object, ['metadata', 'name']) === 'example-pull-secret'
        ? [changed, row.secret]
        : row.configMap && object.kind === 'Namespace'
          ? [changed, row.configMap]
          : [changed];
    });
    const ours = objects(valuesOf(row), EXAMPLE_MADE, { namespaceExists: false });
    expect(ours.map(onServer)).toEqual(
      expected.map((object) => (isJsonObject(object) ? onServer(object) : object)),
    );
  });

  it('--node-pool-replicas -1 writes no NodePool', () => {
    const ours = objects({ ...defaults, pools: [] }, EXAMPLE_MADE, { namespaceExists: false });
    expect(ours.map(({ kind }) => kind)).toEqual(['Namespace', 'Secret', 'Secret', 'HostedCluster']);
  });

  it('a namespace that exists is not written', () => {
    const [first] = objects(defaults, EXAMPLE_MADE, { namespaceExists: true });
    expect(first?.kind).toBe('Secret');
  });
});

/** The flags of a row, one by one; a word in brackets is no flag. */
const flagsOf = ({ flag }: HcpRow): readonly string[] => (flag.startsWith('--') ? flag.split(/ (?=--)/) : []);

/** What the command assumes by itself is not written into it. */
const ASSUMED = ['--network-type OVNKubernetes', '--node-pool-replicas 0'];

/** Flags of the reference's list that have no row, and why. */
const WITHOUT_ROW: Readonly<Record<string, string>> = {
  name: 'in every row',
  namespace: 'in every row',
  'infra-id': 'in every row',
  'release-image': 'in every row',
  'pull-secret': 'in every row',
  'default-dual': 'taken for bare metal only; two ranges say the same',
  'external-dns-domain': 'writes a Route without a host name, so it is never shown',
  'node-upgrade-type': 'Replace on this platform',
  'network-multiqueue': 'Disable is not written by the command, so it is only as YAML',
  'olm-catalog-placement': 'only as YAML',
  'olm-disable-default-sources': 'only as YAML',
  'feature-set': 'only as YAML',
  'enable-cluster-capabilities': 'only as YAML',
  'disable-cluster-capabilities': 'only as YAML',
  annotations: 'only as YAML',
  labels: 'only as YAML',
  pausedUntil: 'only as YAML',
  'root-volume-cache-strategy': 'only as YAML',
};

/** `hcp create cluster kubevirt --help`. */
const FLAGS = `name namespace infra-id release-image pull-secret ssh-key control-plane-availability-policy
  infra-availability-policy etcd-storage-class etcd-storage-size network-type cluster-cidr service-cidr machine-cidr
  default-dual ovn-kubernetes-mtu base-domain external-dns-domain kas-dns-name node-selector pods-labels toleration
  node-pool-replicas auto-repair node-upgrade-type node-drain-timeout node-volume-detach-timeout image-content-sources
  additional-trust-bundle olm-catalog-placement olm-disable-default-sources fips feature-set enable-cluster-capabilities
  disable-cluster-capabilities annotations labels pausedUntil memory cores root-volume-size root-volume-storage-class
  root-volume-access-modes root-volume-volume-mode root-volume-cache-strategy network-multiqueue qos-class
  additional-network attach-default-network vm-node-selector host-device-name infra-kubeconfig-file infra-namespace
  infra-storage-class-mapping infra-volumesnapshot-class-mapping`.split(/\s+/);

describe('the command shown for the same answers', () => {
  it.each(rows.filter((row) => flagsOf(row).length > 0))('has $flag', (row) => {
    const { commands, yamlOnly } = cli(valuesOf(row), EXAMPLE_MADE);
    const lines = commands[0]?.lines ?? [];
    // A shell needs quotes around some values; which file is read is the reader's choice.
    const plain = lines.map((line) => line.replaceAll("'", ''));
    const isShown = (flag: string): boolean =>
      flag.endsWith(' FILE')
        ? plain.some((line) => line.startsWith(flag.slice(0, -'FILE'.length)))
        : plain.includes(flag);
    expect(flagsOf(row).filter((flag) => !isShown(flag) && !ASSUMED.includes(flag))).toEqual([]);
    expect(yamlOnly).toEqual([]);
  });

  it('is compared for every flag that the form can express', () => {
    const compared = rows.flatMap(flagsOf).map((flag) => /^--([^ =]+)/.exec(flag)?.[1]);
    const missing = FLAGS.filter((flag) => !compared.includes(flag) && WITHOUT_ROW[flag] === undefined);
    expect(missing).toEqual([]);
  });
});
