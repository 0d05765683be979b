import { expect, it } from 'vitest';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import { targetsOf } from './migration-target';
import { keptVolumes, otherUsers, volumesByKey, volumeUsers } from './vm-volumes';
import { someVm, someVmi } from './vms-for-tests';

const withVolumes = (name: string, volumes: object[], templates: string[] = []) =>
  someVm({
    metadata: { name },
    spec: {
      dataVolumeTemplates: templates.map((one) => ({ metadata: { name: one }, spec: {} })),
      template: { spec: { domain: { devices: {} }, volumes: volumes as { name: string }[] } },
    },
  });

const dataVolume = (name: string, owner?: string, namespace = 'demo'): DataVolume => ({
  apiVersion: 'cdi.kubevirt.io/v1beta1',
  kind: 'DataVolume',
  metadata: {
    name,
    namespace,
    ...(owner
      ? {
          ownerReferences: [
            { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', name: owner, uid: 'uid-web1' },
          ],
        }
      : {}),
  },
  spec: {},
});

it('tells the volumes that go with a machine from those that were attached', () => {
  const vm = withVolumes(
    'web1',
    [
      { name: 'root', dataVolume: { name: 'root' } },
      { name: 'late', dataVolume: { name: 'late' } },
      { name: 'shared', dataVolume: { name: 'shared' } },
      { name: 'claim', persistentVolumeClaim: { claimName: 'claim' } },
      { name: 'by-claim', persistentVolumeClaim: { claimName: 'late' } },
      { name: 'ci', cloudInitNoCloud: {} },
    ],
    ['root'],
  );
  const read = [
    dataVolume('late', 'web1'),
    dataVolume('shared', 'web2'),
    dataVolume('claim', 'web1', 'other'),
  ];
  expect(keptVolumes(vm, volumesByKey(read))).toEqual([
    { kind: 'DataVolume', name: 'root', isOwned: true },
    { kind: 'DataVolume', name: 'late', isOwned: true },
    { kind: 'DataVolume', name: 'shared', isOwned: false },
    { kind: 'PersistentVolumeClaim', name: 'claim', isOwned: false },
  ]);
});

it('finds who else uses a volume', () => {
  const shared = [{ name: 'shared', persistentVolumeClaim: { claimName: 'shared' } }];
  const web1 = withVolumes('web1', shared);
  const elsewhere = withVolumes('web4', shared);
  elsewhere.metadata.namespace = 'else';
  const users = volumeUsers([web1, withVolumes('web2', shared), withVolumes('web3', []), elsewhere]);
  expect(otherUsers(web1, 'shared', users)).toEqual(['web2']);
  expect(otherUsers(elsewhere, 'shared', users)).toEqual([]);
});

it('says of each node why it cannot take a machine', () => {
  const vmi = someVmi({
    spec: { nodeSelector: { disk: 'fast' }, tolerations: [{ key: 'gpu', operator: 'Exists' }] },
  });
  const node = (name: string, parts: { labels?: object; spec?: object; ready?: string } = {}) => ({
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: { 'kubevirt.io/schedulable': 'true', disk: 'fast', ...parts.labels } },
    spec: { ...parts.spec },
    status: { conditions: [{ type: 'Ready', status: parts.ready ?? 'True' }] },
  });
  const taint = (key: string, effect = 'NoSchedule') => ({ spec: { taints: [{ key, effect }] } });
  const nodes = [
    node('worker-1'),
    node('a-down', { ready: 'Unknown' }),
    node('b-cordoned', { spec: { unschedulable: true } }),
    node('c-plain', { labels: { 'kubevirt.io/schedulable': 'false' } }),
    node('d-slow', { labels: { disk: 'slow' } }),
    node('e-tainted', taint('infra')),
    node('f-gpu', taint('gpu')),
    node('g-rather-not', taint('infra', 'PreferNoSchedule')),
  ];
  expect(targetsOf(vmi, nodes).map(({ name, refusal }) => [name, refusal?.key])).toEqual([
    ['f-gpu', undefined],
    ['g-rather-not', undefined],
    ['a-down', 'The node is not ready.'],
    ['b-cordoned', 'The node is cordoned.'],
    ['c-plain', 'The node runs no virtual machines.'],
    ['d-slow', 'The node lacks the labels {{labels}}.'],
    ['e-tainted', 'The node has the taint {{taint}}.'],
    ['worker-1', 'It runs there now.'],
  ]);
  const [named] = targetsOf(vmi, [node('f', { labels: { 'kubernetes.io/hostname': 'f.example.com' } })]);
  expect(named?.hostname).toBe('f.example.com');
  expect(targetsOf(vmi, [node('f-plain')])[0]?.hostname).toBe('f-plain');
});
