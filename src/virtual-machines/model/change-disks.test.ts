import { describe, expect, it } from 'vitest';
import { withDisk, withoutDisk } from './change-disks';
import { canLetGo, withNic, withoutNic } from './change-nics';
import { plugRefusal, plugWay } from './hot-plug';
import { aSpec, aVm } from './running-for-tests';
import type { Nic } from './vm-spec';

const template = { metadata: { name: 'web1-data' }, spec: { source: { blank: {} } } };
const disk = { name: 'data', disk: { bus: 'virtio' } };
const volume = { name: 'data', dataVolume: { name: 'web1-data' } };

describe('a disk put in and taken out', () => {
  it('keeps what else is there', () => {
    expect(withDisk(aVm(), { disk, volume, template }).spec).toMatchObject({
      dataVolumeTemplates: [template],
      template: {
        spec: {
          volumes: [{ name: 'root' }, volume],
          domain: { devices: { disks: [{ name: 'root' }, disk] } },
        },
      },
    });
  });

  it('takes its template along, which no volume would name any more (virt-api admission, R9)', () => {
    const spec = aSpec(
      { volumes: [{ name: 'root', containerDisk: { image: 'x' } }, volume] },
      { devices: { disks: [{ name: 'root', disk: {} }, disk] } },
    );
    const other = { metadata: { name: 'other' }, spec: {} };
    const vm = aVm(spec, { dataVolumeTemplates: [template, other] });
    expect(withoutDisk(vm, 'data')?.spec).toMatchObject({
      dataVolumeTemplates: [other],
      template: { spec: { volumes: [{ name: 'root' }], domain: { devices: { disks: [{ name: 'root' }] } } } },
    });
    expect(withoutDisk(vm, 'gone')).toBeUndefined();
  });
});

describe('how a disk comes to a machine (KubeVirt feature gates)', () => {
  it.each([
    [false, ['HotplugVolumes'], 'template'],
    [true, ['HotplugVolumes'], 'call'],
    [true, ['HotplugVolumes', 'DeclarativeHotplugVolumes'], 'declarative'],
    [true, [], 'template'],
    [true, undefined, 'call'],
  ] as const)('running %s, gates %s: %s', (isRunning, gates, way) =>
    expect(plugWay(isRunning, gates)).toBe(way),
  );

  it.each([
    [{ type: 'disk', bus: 'scsi', source: 'blank' }, false],
    [{ type: 'disk', bus: 'sata', source: 'blank' }, true],
    [{ type: 'lun', bus: 'virtio', source: 'attach' }, true],
    [{ type: 'disk', bus: 'scsi', source: 'container' }, true],
    [{ type: 'cdrom', bus: 'scsi', source: 'attach' }, true],
  ])('%o waits for a restart: %s (virt-api admission, R6)', (what, waits) =>
    expect(plugRefusal(what, 'call') !== undefined).toBe(waits),
  );
});

describe('a NIC put in and taken out', () => {
  const nic = { name: 'nic1', bridge: {} };
  const network = { name: 'nic1', multus: { networkName: 'demo/vlan' } };
  const spec = (one: Nic, rest: object = {}) =>
    aSpec(
      {
        networks: [
          { name: 'nic0', pod: {} },
          { ...network, multus: { ...network.multus, ...rest } },
        ],
      },
      { devices: { interfaces: [{ name: 'nic0', masquerade: {} }, one] } },
    );

  it('keeps what else is there, and takes its network along (virt-api admission, R10)', () => {
    expect(withNic(aVm(), nic, network).spec.template.spec).toMatchObject({
      networks: [{ name: 'nic0' }, network],
    });
    expect(withoutNic(aVm(spec(nic)), 'nic1')?.spec.template.spec).toEqual({
      networks: [{ name: 'nic0', pod: {} }],
      domain: { devices: { interfaces: [{ name: 'nic0', masquerade: {} }] } },
    });
  });

  it.each<[string, Nic, object, boolean]>([
    ['a bridge', nic, {}, true],
    ['a bridge on the default network', nic, { default: true }, false],
    ['SR-IOV', { name: 'nic1', sriov: {} }, {}, false],
    ['the pod network', { name: 'nic0', masquerade: {} }, {}, false],
  ])('absent is for %s: (virt-api admission, R13)', (_which, one, rest, can) =>
    expect(canLetGo(aVm(spec(one, rest)), one)).toBe(can),
  );
});
