import { describe, expect, it } from 'vitest';
import type { Spec } from './expand';
import { instanceSpec } from './instance-spec';
import { liveUpdate } from './live-update';

/** Source: virt-controller, rollout strategy LiveUpdate. */

const facts = { uid: 'machine', name: 'demo/web1' };

const template: Spec = {
  domain: {
    cpu: { sockets: 2, cores: 1, threads: 1 },
    memory: { guest: '2Gi' },
    devices: {
      disks: [{ name: 'root', disk: { bus: 'virtio' } }],
      interfaces: [{ name: 'nic0', masquerade: {} }],
    },
  },
  networks: [{ name: 'nic0', pod: {} }],
  volumes: [{ name: 'root', containerDisk: { image: 'fedora' } }],
};

const have = instanceSpec(template, facts);

const after = (change: (spec: Spec) => Spec, isMigratable = true) => {
  const wanted = instanceSpec(change(structuredClone(template)), facts, have);
  return liveUpdate(wanted, { spec: have, guestAtBoot: '2Gi', isMigratable });
};

const inDomain =
  (domain: Partial<Spec['domain']>) =>
  (spec: Spec): Spec => ({ ...spec, domain: { ...spec.domain, ...domain } });

const plugged =
  (hotpluggable: boolean) =>
  (spec: Spec): Spec => ({
    ...spec,
    volumes: [...(spec.volumes ?? []), { name: 'data', dataVolume: { name: 'data', hotpluggable } }],
    domain: {
      ...spec.domain,
      devices: {
        ...spec.domain.devices,
        disks: [...(spec.domain.devices.disks ?? []), { name: 'data', disk: { bus: 'scsi' } }],
      },
    },
  });

const withNic =
  (nic: object) =>
  (spec: Spec): Spec => ({
    ...spec,
    networks: [...(spec.networks ?? []), { name: 'nic1', multus: { networkName: 'vlan' } }],
    domain: {
      ...spec.domain,
      devices: {
        ...spec.domain.devices,
        interfaces: [...(spec.domain.devices.interfaces ?? []), { name: 'nic1', ...nic }],
      },
    },
  });

describe('a change of a VM that runs', () => {
  it.each<[string, (spec: Spec) => Spec, boolean, string]>([
    ['nothing', (spec) => spec, false, ''],
    ['more sockets', inDomain({ cpu: { sockets: 4, cores: 1, threads: 1 } }), false, 'HotVCPUChange'],
    ['fewer sockets', inDomain({ cpu: { sockets: 1, cores: 1, threads: 1 } }), true, ''],
    ['more sockets than may be', inDomain({ cpu: { sockets: 9, cores: 1, threads: 1 } }), true, ''],
    ['other cores', inDomain({ cpu: { sockets: 2, cores: 2, threads: 1 } }), true, ''],
    ['more memory', inDomain({ memory: { guest: '4Gi' } }), false, 'HotMemoryChange'],
    ['less memory than at the start', inDomain({ memory: { guest: '1Gi' } }), true, ''],
    ['more memory than may be', inDomain({ memory: { guest: '16Gi' } }), true, ''],
    ['a node selector', (spec) => ({ ...spec, nodeSelector: { zone: 'a' } }), false, ''],
    ['a toleration', (spec) => ({ ...spec, tolerations: [{ operator: 'Exists' }] }), false, ''],
    ['a hot-plugged disk', plugged(true), false, ''],
    ['another disk', plugged(false), true, ''],
    ['a bridge NIC', withNic({ bridge: {} }), false, 'MigrationRequired'],
    ['a masquerade NIC', withNic({ masquerade: {} }), true, ''],
    ['an eviction strategy', (spec) => ({ ...spec, evictionStrategy: 'None' }), true, ''],
    ['a hostname', (spec) => ({ ...spec, hostname: 'other' }), true, ''],
    ['a grace period', (spec) => ({ ...spec, terminationGracePeriodSeconds: 1 }), false, ''],
  ])('%s', (_name, change, needsRestart, cause) => {
    const update = after(change);
    expect([update.needsRestart, update.causes.join()]).toEqual([needsRestart, cause]);
  });
  it('plugs no CPU and no memory into a guest that cannot be migrated', () => {
    expect(after(inDomain({ memory: { guest: '4Gi' } }), false)).toMatchObject({
      needsRestart: true,
      causes: [],
    });
  });
  it('sets the state of a NIC at once', () => {
    const down = after((spec) => ({
      ...spec,
      domain: {
        ...spec.domain,
        devices: { ...spec.domain.devices, interfaces: [{ name: 'nic0', masquerade: {}, state: 'down' }] },
      },
    }));
    expect(down.needsRestart).toBe(false);
    expect(down.spec.domain.devices.interfaces?.[0]?.state).toBe('down');
  });
});
