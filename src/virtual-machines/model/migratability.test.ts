import { describe, expect, it } from 'vitest';
import type { PersistentVolumeClaim } from '../../kubernetes/types/core';
import { migrationReasons } from './migratability';
import { aSpec, aVm, aVmi } from './running-for-tests';
import type { VmSpec } from './vm-spec';

const bridge = aSpec({}, { devices: { interfaces: [{ name: 'nic0', bridge: {} }] } });
const onClaim = (spec: VmSpec = aSpec()): VmSpec => ({
  ...spec,
  volumes: [{ name: 'root', persistentVolumeClaim: { claimName: 'web1-root' } }],
});
const aClaim = (accessMode: string): PersistentVolumeClaim => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'web1-root', namespace: 'demo' },
  spec: { accessModes: [accessMode] },
});
const rwo = {
  volumeStatus: [
    {
      name: 'root',
      target: 'vda',
      persistentVolumeClaimInfo: { claimName: 'web1-root', accessModes: ['ReadWriteOnce'] },
    },
  ],
};
const condition = (reason: string, message = '', type = 'LiveMigratable') => ({
  type,
  status: 'False',
  reason,
  message,
});
const INTERFACE = condition(
  'InterfaceNotLiveMigratable',
  'cannot migrate VMI which does not use masquerade to connect to the pod network',
);

/** Reason and what it is about; the server's own has a star. */
const said = (spec: VmSpec, status = {}, annotations = {}): string[] =>
  migrationReasons(aVm(spec), aVmi(spec, status, annotations), []).map(({ reason, detail, isServers }) =>
    `${isServers ? '*' : ''}${reason} ${detail}`.trim(),
  );

describe('every reason why a machine cannot move (KubeVirt virt-handler; specification, migratability)', () => {
  it.each<[rule: string, spec: VmSpec, status: object, reasons: string[]]>([
    ['masquerade and a container disk pass', aSpec(), {}, []],
    ['a bridge on the pod network', bridge, {}, ['InterfaceNotLiveMigratable nic0']],
    [
      'must show 12: bridge on pod and RWO are two, the server reports the first',
      onClaim(bridge),
      { ...rwo, conditions: [INTERFACE] },
      ['*InterfaceNotLiveMigratable nic0', 'DisksNotLiveMigratable web1-root'],
    ],
    [
      'a bridge elsewhere passes',
      aSpec(
        { networks: [{ name: 'nic0', multus: { networkName: 'demo/vlan' } }] },
        { devices: { interfaces: [{ name: 'nic0', bridge: {} }] } },
      ),
      {},
      [],
    ],
    [
      'a binding plugin decides itself',
      aSpec({}, { devices: { interfaces: [{ name: 'nic0', binding: { name: 'l2bridge' } }] } }),
      {},
      [],
    ],
    [
      'host devices are named',
      aSpec({}, { devices: { hostDevices: [{ name: 'fpga' }] } }),
      {},
      ['HostDeviceNotLiveMigratable fpga'],
    ],
    ['one GPU may be a vGPU', aSpec({}, { devices: { gpus: [{ name: 'gpu0' }] } }), {}, []],
    [
      'two GPUs cannot',
      aSpec({}, { devices: { gpus: [{ name: 'gpu0' }, { name: 'gpu1' }] } }),
      {},
      ['HostDeviceNotLiveMigratable gpu0, gpu1'],
    ],
    ['SEV', aSpec({}, { launchSecurity: { sev: {} } }), {}, ['SEVNotLiveMigratable']],
    ['TDX', aSpec({}, { launchSecurity: { tdx: {} } }), {}, ['TDXNotLiveMigratable']],
    [
      'Secure Execution',
      aSpec({ architecture: 's390x' }, { launchSecurity: {} }),
      {},
      ['SecureExecutionNotLiveMigratable'],
    ],
    [
      'reenlightenment without a clock hint',
      aSpec({}, { features: { hyperv: { reenlightenment: {} } } }),
      {},
      ['NoTSCFrequencyNotLiveMigratable'],
    ],
    [
      'reenlightenment with one',
      aSpec({}, { features: { hyperv: { reenlightenment: {} } } }),
      { topologyHints: { tscFrequency: 2_000_000_000 } },
      [],
    ],
    [
      'Hyper-V passthrough',
      aSpec({}, { features: { hypervPassthrough: { enabled: true } } }),
      {},
      ['HypervPassthroughNotLiveMigratable'],
    ],
    ['a claim of one node is named', onClaim(), rwo, ['DisksNotLiveMigratable web1-root']],
    [
      'a disk that is a file of the node',
      aSpec({ volumes: [{ name: 'file', hostDisk: { path: '/x', type: 'Disk' } }] }),
      {},
      ['DisksNotLiveMigratable file'],
    ],
    [
      'the CPU model is only told by the server',
      aSpec(),
      { conditions: [condition('CPUModeLiveMigratable', 'node has no host-model')] },
      ['*CPUModeLiveMigratable'],
    ],
    [
      'reasons that only StorageLiveMigratable sums up',
      aSpec(),
      {
        conditions: [
          condition('HotplugNotLiveMigratable', 'a volume was plugged in'),
          condition(
            'NotMigratable',
            'HotplugNotLiveMigratable: a volume was plugged in, VirtIOFSNotLiveMigratable: virtiofs',
            'StorageLiveMigratable',
          ),
        ],
      },
      ['*HotplugNotLiveMigratable', 'VirtIOFSNotLiveMigratable'],
    ],
  ])('%s', (_rule, spec, status, reasons) => expect(said(spec, status)).toEqual(reasons));

  it('an annotation lets a bridge on the pod network move', () => {
    expect(said(bridge, {}, { 'kubevirt.io/allow-pod-bridge-network-live-migration': '' })).toEqual([]);
  });

  it('tells of a stopped machine what a start would lead to, by its claims', () => {
    const reasonsOf = (accessMode: string) =>
      migrationReasons(aVm(onClaim()), undefined, [aClaim(accessMode)]).map(({ detail }) => detail);
    expect(reasonsOf('ReadWriteOnce')).toEqual(['web1-root']);
    expect(reasonsOf('ReadWriteMany')).toEqual([]);
  });

  it('who may not read the instance is told what the machine copies of it', () => {
    const vm = aVm(onClaim(bridge), {}, { conditions: [condition('DisksNotLiveMigratable', 'web1-root')] });
    expect(migrationReasons(vm, undefined, []).map(({ reason }) => reason)).toEqual([
      'DisksNotLiveMigratable',
      'InterfaceNotLiveMigratable',
    ]);
  });

  it.each<[string, readonly string[] | undefined, number]>([
    ['gates that may not be read', undefined, 0],
    ['the gate for vGPUs', ['VGPULiveMigration'], 0],
    ['without it', [], 1],
  ])('judges one GPU by %s', (_case, gates, count) => {
    const spec = aSpec({}, { devices: { gpus: [{ name: 'gpu0' }] } });
    expect(migrationReasons(aVm(spec), undefined, [], gates)).toHaveLength(count);
  });
});
