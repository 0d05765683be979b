import { describe, expect, it } from 'vitest';
import type { PersistentVolumeClaim, VirtualMachineInstance } from '../resources';
import { migratability, storageMigratability } from './migratability';
import { sampleInstance } from './sample';

/** Source: virt-handler, calculateLiveMigrationCondition: the first reason of its order is reported. */

const claim = (name: string, mode: string): PersistentVolumeClaim => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name },
  spec: { accessModes: [mode] },
});

const nic = (binding: object, annotations?: Record<string, string>): VirtualMachineInstance =>
  sampleInstance('Running', {
    ...(annotations ? { annotations } : {}),
    spec: {
      domain: { devices: { interfaces: [{ name: 'nic0', ...binding }] } },
      networks: [{ name: 'nic0', pod: {} }],
    },
  });

const withDomain = (domain: Partial<VirtualMachineInstance['spec']['domain']>): VirtualMachineInstance =>
  sampleInstance('Running', { spec: { domain: { devices: {}, ...domain } } });

const withDisk = sampleInstance('Running', {
  spec: { domain: { devices: {} }, volumes: [{ name: 'root', dataVolume: { name: 'root' } }] },
});

describe('LiveMigratable', () => {
  it.each<[string, VirtualMachineInstance, readonly PersistentVolumeClaim[]]>([
    ['', nic({ masquerade: {} }), []],
    ['InterfaceNotLiveMigratable', nic({ bridge: {} }), []],
    ['', nic({ bridge: {} }, { 'kubevirt.io/allow-pod-bridge-network-live-migration': '' }), []],
    [
      'HostDeviceNotLiveMigratable',
      withDomain({ devices: { gpus: [{ name: 'gpu', deviceName: 'nvidia.com/x' }] } }),
      [],
    ],
    ['SEVNotLiveMigratable', withDomain({ launchSecurity: { sev: {} } }), []],
    ['TDXNotLiveMigratable', withDomain({ launchSecurity: { tdx: {} } }), []],
    [
      'HypervPassthroughNotLiveMigratable',
      withDomain({ features: { hypervPassthrough: { enabled: true } } }),
      [],
    ],
    [
      'NoTSCFrequencyNotLiveMigratable',
      withDomain({ features: { hyperv: { reenlightenment: { enabled: true } } } }),
      [],
    ],
    ['DisksNotLiveMigratable', withDisk, [claim('root', 'ReadWriteOnce')]],
    ['', withDisk, [claim('root', 'ReadWriteMany')]],
  ])('%s', (reason, instance, claims) => {
    expect(migratability(instance, claims, false).reason).toBe(reason);
  });
  it('reports the NIC before the disk', () => {
    const both = { ...nic({ bridge: {} }) };
    both.spec = { ...both.spec, volumes: [{ name: 'root', dataVolume: { name: 'root' } }] };
    expect(migratability(both, [claim('root', 'ReadWriteOnce')], false).reason).toBe(
      'InterfaceNotLiveMigratable',
    );
  });
  it('leaves the disks out of whether volumes can move', () => {
    expect(storageMigratability(withDisk).status).toBe('True');
    expect(storageMigratability(nic({ bridge: {} })).reason).toBe('NotMigratable');
  });
});
