import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolDefaults, type PoolValues } from '../../node-pools/fields/values';
import { arbitraryValues } from './arbitrary-values';
import { EXAMPLE_MADE, EXAMPLE_PULL_SECRET, EXAMPLE_SSH_KEY } from './testing/examples';
import { commandText } from '../../form/review/command';
import { cli } from './cli';
import type { Details } from './steps/details/values';
import { defaults, type Values } from './values';

const values = (details: Partial<Details>, ...pools: readonly Partial<PoolValues>[]): Values => ({
  ...defaults,
  details: {
    ...defaults.details,
    name: 'demo',
    release: 'quay.io/a/b:4.21.3',
    pullSecret: EXAMPLE_PULL_SECRET,
    ...details,
  },
  pools: pools.map((pool) => ({ ...poolDefaults('demo'), ...pool })),
});
const create = (of: Values): readonly string[] => cli(of, EXAMPLE_MADE).commands[0]?.lines ?? [];
const yamlOnly = (of: Values): readonly string[] => cli(of, EXAMPLE_MADE).yamlOnly.map(({ key }) => key);

describe('the command', () => {
  it('has the flags that differ from what hcp assumes', () => {
    expect(create(values({}, {}))).toEqual([
      'hcp create cluster kubevirt',
      '--name demo',
      '--namespace clusters',
      '--infra-id example-x7k2p',
      '--release-image quay.io/a/b:4.21.3',
      '--pull-secret demo-pull-secret.json',
      '--infra-availability-policy SingleReplica',
      '--node-pool-replicas 2',
      '--memory 8Gi',
    ]);
  });

  it.each<[Partial<Details>, string]>([
    [{ sshKey: EXAMPLE_SSH_KEY }, '--ssh-key demo-ssh-key.pub'],
    [{ baseDomainMode: 'own', baseDomain: 'example.com' }, '--base-domain example.com'],
    [{ fips: true }, '--fips'],
    [{ controllerAvailability: 'SingleReplica' }, '--control-plane-availability-policy SingleReplica'],
    [{ etcdStorageClass: 'lvms' }, '--etcd-storage-class lvms'],
    [{ etcdSize: '16Gi' }, '--etcd-storage-size 16Gi'],
  ])('%j', (details, flag) => expect(create(values(details, {}))).toContain(flag));

  it.each<[Partial<PoolValues>, string]>([
    [{ cores: 4 }, '--cores 4'],
    [{ qosClass: 'Guaranteed' }, '--qos-class Guaranteed'],
    [
      {
        rootVolume: {
          size: '1Ti',
          storageClass: 'rbd',
          accessModes: ['ReadWriteMany', 'ReadWriteOnce'],
          volumeMode: 'Block',
        },
      },
      '--root-volume-size 1024',
    ],
    [
      {
        rootVolume: {
          size: '32Gi',
          storageClass: 'rbd',
          accessModes: ['ReadWriteMany', 'ReadWriteOnce'],
          volumeMode: '',
        },
      },
      '--root-volume-access-modes ReadWriteMany,ReadWriteOnce',
    ],
    [{ additionalNetworks: [{ name: 'default/a' }] }, '--additional-network name:default/a'],
    [{ attachDefaultNetwork: false }, '--attach-default-network=false'],
    [{ nodeSelector: [{ key: 'rack', value: 'b' }] }, '--vm-node-selector rack=b'],
    [
      { hostDevices: [{ deviceName: 'nvidia.com/A10', count: 1 }] },
      '--host-device-name nvidia.com/A10,count:1',
    ],
    [{ autoRepair: true }, '--auto-repair'],
    [{ drainTimeout: '30m' }, '--node-drain-timeout 30m'],
    [{ detachTimeout: '1h' }, '--node-volume-detach-timeout 1h'],
    [{ sizing: 'autoscale', min: 3 }, '--node-pool-replicas 3'],
  ])('%j', (pool, flag) => expect(create(values({}, pool))).toContain(flag));

  it('a pool of another name, or a second one, has a command of its own', () => {
    const { commands } = cli(values({}, { name: 'other' }, { name: 'demo-2', memory: '16Gi' }), EXAMPLE_MADE);
    expect(commands[0]?.lines).toContain('--node-pool-replicas -1');
    expect(commands[1]?.lines).toEqual([
      'hcp create nodepool kubevirt',
      '--cluster-name demo',
      '--namespace clusters',
      '--name other',
      '--replicas 2',
      '--cores 2',
      '--memory 8Gi',
      '--root-volume-size 32',
    ]);
    expect(commands[2]?.lines).toContain('--memory 16Gi');
    expect(commands.slice(3).map(({ lines }) => lines[0])).toEqual([
      'hcp create kubeconfig',
      'hcp destroy cluster kubevirt',
    ]);
  });

  it('is quoted for a shell', () => {
    const text = commandText({ title: { key: '' }, lines: create(values({ name: "a'; rm -rf ~" }, {})) });
    expect(text).toContain(`--name 'a'\\''; rm -rf ~' \\\n  --namespace clusters`);
  });

  it('holds no secret', () => {
    fc.assert(
      fc.property(arbitraryValues, (any) => {
        const text = JSON.stringify(cli(any, EXAMPLE_MADE));
        for (const secret of ['auths', 'ssh-ed25519', EXAMPLE_MADE.etcdKey])
          expect(text).not.toContain(secret);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what only YAML can say', () => {
  it('nothing at the defaults', () => expect(yamlOnly(values({}, {}))).toEqual([]));
  it.each<[Partial<Details>, RegExp]>([
    [{ channel: 'stable-4.21' }, /Channel/],
    [{ baseDomainMode: 'own', baseDomain: 'example.com', prefixMode: 'none' }, /prefix/],
    [{ encryption: 'existing', encryptionSecretName: 'k' }, /encryption key/],
    [{ pullSecretName: 'shared' }, /pull secret/],
    [{ sshKeyName: 'shared' }, /SSH key/],
  ])('%j', (details, words) => expect(yamlOnly(values(details, {})).join()).toMatch(words));

  it.each<[Partial<PoolValues>, RegExp]>([
    [{ sizing: 'autoscale' }, /Autoscaling/],
    [{ multiqueue: false }, /Multiqueue/],
    [{ rootVolume: { size: '40G', storageClass: '', accessModes: [], volumeMode: '' } }, /whole GiB/],
    [{ rollout: 'OnDelete' }, /rolls out/],
    [{ maxSurge: '2' }, /rolls out/],
    [{ nodeLabels: [{ key: 'a', value: 'b' }] }, /Node labels/],
    [{ taints: [{ key: 'a', value: '', effect: 'NoSchedule' }] }, /Taints/],
    [{ kept: { spec: { pausedUntil: 'true' } } }, /set in YAML/],
  ])('%j', (pool, words) => expect(yamlOnly(values({}, pool)).join()).toMatch(words));

  it('timeouts and auto repair of a further pool, which only the first command knows', () => {
    const further = { name: 'demo-2', drainTimeout: '30m', autoRepair: true };
    expect(yamlOnly(values({}, {}, further))).toEqual([
      'Timeouts of node pool {{pool}}',
      'Auto repair of node pool {{pool}}',
    ]);
    expect(yamlOnly(values({}, { ...further, name: 'demo' }))).toEqual([]);
  });

  it('what was kept', () => {
    const kept = {
      patches: { HostedCluster: { spec: { issuerURL: 'x' } } },
      others: [{ kind: 'ConfigMap' }],
    };
    const { yamlOnly: all } = cli({ ...values({}), kept }, EXAMPLE_MADE);
    expect(all.map((one) => one.values)).toEqual([
      { object: 'HostedCluster', fields: 'spec.issuerURL' },
      { kind: 'ConfigMap' },
    ]);
  });
});
