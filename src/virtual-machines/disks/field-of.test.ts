import { describe, expect, it } from 'vitest';
import { nicFieldOf } from '../nics/nic-field-of';
import { diskFieldOf } from './disk-field-of';

const T = 'spec.template.spec';

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
  ])('of a disk: %s', (path, field) => expect(diskFieldOf(path)).toBe(field));

  it.each([
    [`${T}.domain.devices.interfaces[1].name`, 'nic.name'],
    [`${T}.domain.devices.interfaces[1].macAddress`, 'nic.mac'],
    [`${T}.domain.devices.interfaces[1].model`, 'nic.model'],
    [`${T}.domain.devices.interfaces[1].ports[2]`, 'nic.ports.2.port'],
    [`${T}.domain.devices.interfaces[1].ports[2].name`, 'nic.ports.2.name'],
    [`${T}.domain.devices.interfaces[1].bridge`, 'nic.binding'],
    [`${T}.networks[1].multus.networkName`, 'nic.network'],
    [`${T}.networks`, 'nic.network'],
    ['spec.runStrategy', undefined],
  ])('of a NIC: %s', (path, field) => expect(nicFieldOf(path)).toBe(field));
});
