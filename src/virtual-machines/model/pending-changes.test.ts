import { describe, expect, it } from 'vitest';
import { pendingChanges } from './pending-changes';
import { aSpec, aVm, aVmi } from './running-for-tests';
import type { VmSpec } from './vm-spec';

const LIVE = { isLiveUpdate: true, isMigratable: true };
const pool = { name: 'nic0', pod: {} };
const withDisk = (hotpluggable: boolean): VmSpec =>
  aSpec(
    { volumes: [...(aSpec().volumes ?? []), { name: 'data', dataVolume: { name: 'data', hotpluggable } }] },
    {
      devices: {
        disks: [
          { name: 'root', disk: { bus: 'virtio' } },
          { name: 'data', disk: { bus: 'scsi' } },
        ],
      },
    },
  );
const withNic = (nic: object, network = 'demo/vlan'): VmSpec =>
  aSpec(
    { networks: [pool, { name: 'nic1', multus: { networkName: network } }] },
    {
      devices: {
        interfaces: [
          { name: 'nic0', masquerade: {} },
          { name: 'nic1', ...nic },
        ],
      },
    },
  );

/** Differences as `id when`. */
const differences = (
  wanted: VmSpec,
  has: VmSpec = aSpec(),
  rollout: typeof LIVE = LIVE,
  status = {},
): string[] => pendingChanges(aVm(wanted), aVmi(has, status), rollout).map(({ id, when }) => `${id} ${when}`);

describe('when a change takes effect (KubeVirt LiveUpdate; specification, pending changes)', () => {
  it.each<[rule: string, wanted: VmSpec, has: VmSpec | undefined, expected: string[]]>([
    ['nothing changed', aSpec(), undefined, []],
    [
      'must show 16: more memory is live',
      aSpec({}, { memory: { guest: '8Gi' } }),
      undefined,
      ['memory live'],
    ],
    [
      'must show 16: less than it booted with needs a restart',
      aSpec({}, { memory: { guest: '2Gi' } }),
      undefined,
      ['memory after-restart'],
    ],
    ['the same memory in another unit', aSpec({}, { memory: { guest: '4096Mi' } }), undefined, []],
    ['four times what it booted with', aSpec({}, { memory: { guest: '16Gi' } }), undefined, ['memory live']],
    [
      'more than that needs a restart',
      aSpec({}, { memory: { guest: '17Gi' } }),
      undefined,
      ['memory after-restart'],
    ],
    [
      'more than maxGuest needs a restart',
      aSpec({}, { memory: { guest: '8Gi' } }),
      aSpec({}, { memory: { guest: '4Gi', maxGuest: '6Gi' } }),
      ['memory after-restart'],
    ],
    ['more sockets are live', aSpec({}, { cpu: { sockets: 4 } }), undefined, ['cpu live']],
    [
      'more sockets than maxSockets need a restart',
      aSpec({}, { cpu: { sockets: 4 } }),
      aSpec({}, { cpu: { sockets: 2, maxSockets: 3 } }),
      ['cpu after-restart'],
    ],
    ['fewer sockets need a restart', aSpec({}, { cpu: { sockets: 1 } }), undefined, ['cpu after-restart']],
    [
      'more cores need a restart',
      aSpec({}, { cpu: { sockets: 2, cores: 2 } }),
      undefined,
      ['cpu after-restart'],
    ],
    ['a node selector is live', aSpec({ nodeSelector: { zone: 'a' } }), undefined, ['node-selector live']],
    [
      'a node selector taken away is live too',
      aSpec(),
      aSpec({ nodeSelector: { zone: 'a' } }),
      ['node-selector live'],
    ],
    [
      'tolerations are live',
      aSpec({ tolerations: [{ key: 'gpu', operator: 'Exists' }] }),
      undefined,
      ['tolerations live'],
    ],
    ['affinity is live', aSpec({ affinity: { nodeAffinity: {} } }), undefined, ['affinity live']],
    [
      'the eviction strategy needs a restart',
      aSpec({ evictionStrategy: 'None' }),
      undefined,
      ['eviction after-restart'],
    ],
    ['the hostname needs a restart', aSpec({ hostname: 'shop' }), undefined, ['hostname after-restart']],
    ['a disk to plug in is live', withDisk(true), undefined, ['disk-data live']],
    ['another disk needs a restart', withDisk(false), undefined, ['disk-data after-restart']],
    ['a disk to pull out is live', aSpec(), withDisk(true), ['disk-data live']],
    ['a bridge NIC comes by migration', withNic({ bridge: {} }), undefined, ['nic-nic1 by-migration']],
    ['an SR-IOV NIC too', withNic({ sriov: {} }), undefined, ['nic-nic1 by-migration']],
    ['its link is live', withNic({ bridge: {}, state: 'down' }), withNic({ bridge: {} }), ['nic-nic1 live']],
    [
      'so is letting go of it',
      withNic({ bridge: {}, state: 'absent' }),
      withNic({ bridge: {} }),
      ['nic-nic1 live'],
    ],
    ['an absent NIC that is gone is no difference', withNic({ bridge: {}, state: 'absent' }), undefined, []],
    ['deleting its entry needs a restart', aSpec(), withNic({ bridge: {} }), ['nic-nic1 after-restart']],
    [
      'another network comes by migration',
      withNic({ bridge: {} }, 'demo/other'),
      withNic({ bridge: {} }),
      ['nic-nic1 by-migration'],
    ],
    [
      'another bus of a disk needs a restart',
      aSpec({}, { devices: { disks: [{ name: 'root', disk: { bus: 'sata' } }] } }),
      undefined,
      ['disk-root after-restart'],
    ],
    [
      'another boot order is one line, and needs a restart',
      withNic({ bridge: {}, bootOrder: 1 }),
      withNic({ bridge: {} }),
      ['boot-order after-restart'],
    ],
    [
      'another spread over the nodes needs a restart',
      aSpec({
        topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }],
      }),
      undefined,
      ['topology-spread after-restart'],
    ],
    [
      'what KubeVirt adds itself is no difference',
      aSpec(),
      aSpec({ terminationGracePeriodSeconds: 30 }, { firmware: { uuid: 'x' }, machine: { type: 'q35' } }),
      [],
    ],
  ])('%s', (_rule, wanted, has, expected) => expect(differences(wanted, has)).toEqual(expected));

  const bigger = aSpec({ nodeSelector: { zone: 'a' } }, { memory: { guest: '8Gi' }, cpu: { sockets: 4 } });

  it('nothing is live with the rollout strategy Stage', () => {
    expect(differences(bigger, aSpec(), { isLiveUpdate: false, isMigratable: true })).toEqual([
      'cpu after-restart',
      'memory after-restart',
      'node-selector after-restart',
    ]);
  });

  it('a machine that cannot move gets no CPU and no memory while it runs', () => {
    expect(differences(bigger, aSpec(), { isLiveUpdate: true, isMigratable: false })).toEqual([
      'cpu after-restart',
      'memory after-restart',
      'node-selector live',
    ]);
  });

  it('a size by instance type is compared with what runs', () => {
    const vm = aVm(aSpec({}, {}), { instancetype: { name: 'u1.large' } });
    const type = { metadata: { name: 'u1.large' }, spec: { cpu: { guest: 2 }, memory: { guest: '8Gi' } } };
    expect(pendingChanges(vm, aVmi(), { ...LIVE, type })).toMatchObject([
      { id: 'memory', from: '4 GiB', to: '8 GiB', when: 'live' },
    ]);
    expect(pendingChanges(vm, aVmi(), LIVE)).toEqual([]);
  });

  it('a difference that only the server knows of is not hidden', () => {
    const vm = aVm(aSpec(), {}, { conditions: [{ type: 'RestartRequired', status: 'True' }] });
    expect(pendingChanges(vm, aVmi(), LIVE)).toMatchObject([{ id: 'other', when: 'after-restart' }]);
  });

  it('a stopped machine has nothing pending', () => {
    expect(pendingChanges(aVm(bigger), undefined, LIVE)).toEqual([]);
    expect(pendingChanges(aVm(bigger), aVmi(aSpec(), { phase: 'Succeeded' }), LIVE)).toEqual([]);
  });
});
