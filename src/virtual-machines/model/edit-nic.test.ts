import { describe, expect, it } from 'vitest';
import { editNicRefusal, pluggedNicOf, whenPlugged, withPluggedNic } from './edit-nic';
import { aSpec, aVm } from './running-for-tests';

const vm = aVm(
  aSpec(
    {
      networks: [
        { name: 'nic0', pod: {} },
        { name: 'nic1', multus: { networkName: 'demo/vlan' } },
      ],
    },
    {
      devices: {
        interfaces: [
          { name: 'nic0', masquerade: {} },
          { name: 'nic1', bridge: {}, model: 'e1000e', ports: [{ port: 22 }], bootOrder: 1 },
        ],
      },
    },
  ),
);
const before = pluggedNicOf(vm, 'nic1');

describe('a NIC that is changed', () => {
  it('is read as a form holds it', () =>
    expect(before).toEqual({
      network: 'demo/vlan',
      binding: 'bridge',
      model: 'e1000e',
      mac: '',
      ports: [{ name: '', port: 22, protocol: 'TCP' }],
    }));

  it('has its ports changed, and none once all are gone', () => {
    const portsAfter = (ports: typeof before.ports) =>
      withPluggedNic(vm, 'nic1', { ...before, ports })?.spec.template.spec.domain.devices.interfaces[1]
        ?.ports;
    expect(portsAfter([{ name: 'dns', port: 53, protocol: 'UDP' }])).toEqual([
      { name: 'dns', port: 53, protocol: 'UDP' },
    ]);
    expect(portsAfter([])).toBeUndefined();
  });

  it('is plugged in anew; ports, place and the other NIC stay', () => {
    const patch = withPluggedNic(vm, 'nic1', {
      network: 'demo/fast',
      binding: 'sriov',
      model: '',
      mac: '02:00:00:00:00:09',
      ports: before.ports,
    });
    const spec = patch?.spec.template.spec;
    expect(spec?.domain.devices.interfaces).toEqual([
      { name: 'nic0', masquerade: {} },
      { name: 'nic1', sriov: {}, macAddress: '02:00:00:00:00:09', ports: [{ port: 22 }], bootOrder: 1 },
    ]);
    expect(spec?.networks).toEqual([
      { name: 'nic0', pod: {} },
      { name: 'nic1', multus: { networkName: 'demo/fast' } },
    ]);
  });

  it.each([
    ['nothing', {}, undefined],
    ['another network', { network: 'demo/other' }, 'by-migration'],
    ['the pod network', { network: '', binding: 'masquerade' as const }, 'after-restart'],
    ['another network and another model', { network: 'demo/other', model: '' as const }, 'after-restart'],
    ['a port', { ports: [] }, 'after-restart'],
    ['a MAC address', { mac: '02:00:00:00:00:09' }, 'after-restart'],
  ])('%s is seen by the guest when KubeVirt says', (_what, change, when) =>
    expect(whenPlugged(before, { ...before, ...change })).toBe(when),
  );

  it('is left to the YAML where a form would lose something', () => {
    expect(editNicRefusal({ name: 'x', passtBinding: {} })?.key).toContain('Change it in the YAML');
    expect(editNicRefusal({ name: 'x', bridge: {}, model: 'ne2k_isa' })?.key).toContain('YAML');
    expect(editNicRefusal({ name: 'x', bridge: {}, state: 'absent' })?.key).toContain('no template');
    expect(editNicRefusal({ name: 'x', bridge: {} })).toBeUndefined();
  });
});
