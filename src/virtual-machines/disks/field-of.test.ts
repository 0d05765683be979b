import { describe, expect, it } from 'vitest';
import { someVm } from '../model/vms-for-tests';
import { specOf } from '../model/vm-spec';
import { nicFieldOf, nicPlace } from '../nics/nic-field-of';
import { diskFieldOf, diskPlace } from './disk-field-of';

const T = 'spec.template.spec';

/** One disk with its volume; two NICs, whose networks are listed the other way round. */
const spec = specOf(
  someVm({
    spec: {
      template: {
        spec: {
          domain: {
            devices: { disks: [{ name: 'root' }], interfaces: [{ name: 'nic0' }, { name: 'nic1' }] },
          },
          volumes: [{ name: 'root', emptyDisk: { capacity: '1Gi' } }],
          networks: [
            { name: 'nic1', multus: { networkName: 'demo/vlan' } },
            { name: 'nic0', pod: {} },
          ],
        },
      },
    },
  }),
);

describe('the field that a refusal of virt-api or CDI belongs to', () => {
  it.each([
    [`${T}.domain.devices.disks[1].name`, 'disk.name'],
    [`${T}.domain.devices.disks[1]`, 'disk.name'],
    [`${T}.domain.devices.disks[1].disk.bus`, 'disk.bus'],
    [`${T}.domain.devices.disks[1].cdrom.bus`, 'disk.bus'],
    [`${T}.domain.devices.disks[1].bootOrder`, undefined],
    [`${T}.domain.devices.disks[1].serial`, 'disk.serial'],
    [`${T}.volumes[1].name`, 'disk.name'],
    [`${T}.volumes[1].persistentVolumeClaim.claimName`, 'disk.claim'],
    ['spec.dataVolumeTemplates[1].spec.storage.resources.requests.storage', 'disk.size'],
    ['spec.source.http.url', 'disk.url'],
    ['metadata.name', 'disk.volumeName'],
    ['spec.runStrategy', undefined],
  ])('of a disk: %s', (path, field) => expect(diskFieldOf(diskPlace(spec))(path)).toBe(field));

  it.each([
    [`${T}.domain.devices.interfaces[2].name`, 'nic.name'],
    [`${T}.domain.devices.interfaces[2].macAddress`, 'nic.mac'],
    [`${T}.domain.devices.interfaces[2].model`, 'nic.model'],
    [`${T}.domain.devices.interfaces[2].ports[2]`, 'nic.ports.2.port'],
    [`${T}.domain.devices.interfaces[2].ports[2].name`, 'nic.ports.2.name'],
    [`${T}.domain.devices.interfaces[2].bridge`, 'nic.binding'],
    [`${T}.networks[2].multus.networkName`, 'nic.network'],
    [`${T}.networks`, 'nic.network'],
    [`${T}.domain.devices.interfaces`, 'nic.network'],
    ['spec.runStrategy', undefined],
  ])('of a NIC: %s', (path, field) => expect(nicFieldOf(nicPlace(spec))(path)).toBe(field));

  it('is none of the form where another disk or NIC is refused', () => {
    const added = [diskFieldOf(diskPlace(spec)), nicFieldOf(nicPlace(spec))];
    for (const path of ['domain.devices.disks[0].disk.bus', 'domain.devices.interfaces[0].macAddress'])
      for (const fieldOf of added) expect(fieldOf(`${T}.${path}`)).toBeUndefined();
  });

  it('is found by the place in each list where one is changed', () => {
    const fieldOf = nicFieldOf(nicPlace(spec, 'nic1'));
    expect(fieldOf(`${T}.domain.devices.interfaces[1].model`)).toBe('nic.model');
    expect(fieldOf(`${T}.networks[0].multus.networkName`)).toBe('nic.network');
    expect(fieldOf(`${T}.networks[1]`)).toBeUndefined();
  });
});
