import { describe, expect, it } from 'vitest';
import type { Interface, Network } from './facts';
import { sampleFacts, sampleVm, withNics, wrong } from './sample-vm';

const T = 'spec.template.spec';
const D = `${T}.domain`;

describe('R10 to R14: networks', () => {
  const nic = `${D}.devices.interfaces[0]`;
  const pod: Network = { name: 'a', pod: {} };
  const nad: Network = { name: 'a', multus: { networkName: 'demo/vlan100' } };
  it.each<[string, Interface[], Network[], string[]]>([
    ['none', [], [], []],
    ['masquerade on the pod network', [{ name: 'a', masquerade: {} }], [pod], []],
    ['bridge on a NAD', [{ name: 'a', bridge: {} }], [nad], []],
    ['bridge on the pod network', [{ name: 'a', bridge: {} }], [pod], []],
    ['masquerade on a NAD', [{ name: 'a', masquerade: {} }], [nad], [`${nic}.name`]],
    ['an interface without network', [{ name: 'a', bridge: {} }], [], [`${nic}.name`]],
    ['a network without interface', [], [nad], [`${T}.networks[0].name`]],
    ['a dot in the name', [{ name: 'a.b', bridge: {} }], [{ ...nad, name: 'a.b' }], [`${nic}.name`]],
    [
      'an interface twice',
      [
        { name: 'a', bridge: {} },
        { name: 'a', bridge: {} },
      ],
      [nad],
      [`${D}.devices.interfaces[1].name`],
    ],
    ['a network twice', [{ name: 'a', bridge: {} }], [nad, nad], [`${T}.networks[1].name`]],
    ['igb', [{ name: 'a', bridge: {}, model: 'igb' }], [nad], []],
    ['an unknown model', [{ name: 'a', bridge: {}, model: 'vmxnet3' }], [nad], [`${nic}.model`]],
    ['a MAC address', [{ name: 'a', bridge: {}, macAddress: '02:00:00:00:00:01' }], [nad], []],
    ['half a MAC address', [{ name: 'a', bridge: {}, macAddress: '02:00' }], [nad], [`${nic}.macAddress`]],
    ['no binding', [{ name: 'a' }], [nad], [nic]],
    ['two bindings', [{ name: 'a', bridge: {}, sriov: {} }], [nad], [nic]],
    ['slirp', [{ name: 'a', slirp: {} }], [pod], [`${nic}.slirp`]],
    [
      'two pod networks',
      [
        { name: 'a', masquerade: {} },
        { name: 'b', masquerade: {} },
      ],
      [pod, { name: 'b', pod: {} }],
      [`${D}.devices.interfaces`],
    ],
    [
      'a default of Multus beside the pod network',
      [
        { name: 'a', masquerade: {} },
        { name: 'b', bridge: {} },
      ],
      [pod, { name: 'b', multus: { networkName: 'x', default: true } }],
      [`${T}.networks`],
    ],
    ['two types', [{ name: 'a', bridge: {} }], [{ ...nad, pod: {} }], [`${T}.networks[0]`]],
    ['no type', [{ name: 'a', bridge: {} }], [{ name: 'a' }], [`${T}.networks[0]`]],
    ['absent', [{ name: 'a', bridge: {}, state: 'absent' }], [nad], []],
    ['absent on the pod network', [{ name: 'a', bridge: {}, state: 'absent' }], [pod], [`${nic}.state`]],
    ['absent of SR-IOV', [{ name: 'a', sriov: {}, state: 'absent' }], [nad], [`${nic}.state`]],
    ['down of SR-IOV', [{ name: 'a', sriov: {}, state: 'down' }], [nad], [`${nic}.state`]],
    ['an unknown state', [{ name: 'a', bridge: {}, state: 'gone' }], [nad], [`${nic}.state`]],
    ['port 65535', [{ name: 'a', masquerade: {}, ports: [{ port: 65535 }] }], [pod], []],
    ['port 65536', [{ name: 'a', masquerade: {}, ports: [{ port: 65536 }] }], [pod], [`${nic}.ports[0]`]],
    ['port 0', [{ name: 'a', masquerade: {}, ports: [{ port: 0 }] }], [pod], [`${nic}.ports[0]`]],
    [
      'SCTP',
      [{ name: 'a', masquerade: {}, ports: [{ port: 1, protocol: 'SCTP' }] }],
      [pod],
      [`${nic}.ports[0].protocol`],
    ],
    [
      'a port name twice',
      [
        {
          name: 'a',
          masquerade: {},
          ports: [
            { port: 1, name: 'web' },
            { port: 2, name: 'web' },
          ],
        },
      ],
      [pod],
      [`${nic}.ports[1].name`],
    ],
  ])('%s', (_what, interfaces, networks, fields) =>
    expect(wrong(withNics(interfaces, networks))).toEqual(fields),
  );

  it('refuses bridge on the pod network where the cluster does', () => {
    const configuration = { network: { permitBridgeInterfaceOnPodNetwork: false } };
    const vm = withNics([{ name: 'a', bridge: {} }], [pod]);
    expect(wrong(vm, { ...sampleFacts, configuration })).toEqual([`${nic}.name`]);
  });

  it.each([
    ['web-1', 'sub.domain', []],
    ['Web_1', '', [`${T}.hostname`]],
    ['a.b', '', [`${T}.hostname`]],
    ['', 'Sub', [`${T}.subdomain`]],
  ])('host name %j in %j', (hostname, subdomain, fields) =>
    expect(wrong(sampleVm({ instance: { ...sampleVm().spec.template.spec, hostname, subdomain } }))).toEqual(
      fields,
    ),
  );
});
