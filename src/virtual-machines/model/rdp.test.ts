import { expect, it } from 'vitest';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { isWindows, nicAddresses, nicsWithoutAddress, rdpFile } from './rdp';

const vmi: VirtualMachineInstance = {
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstance',
  metadata: { name: 'win' },
  spec: {
    domain: { devices: {} },
    networks: [
      { name: 'nic0', pod: {} },
      { name: 'lan', multus: { networkName: 'demo/lan' } },
    ],
  },
  status: { interfaces: [{ name: 'nic0', ipAddresses: ['10.128.0.7', 'fe80::1'] }] },
};

const vm = (preference?: string): VirtualMachine => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name: 'win' },
  spec: {
    ...(preference && { preference: { name: preference } }),
    template: { spec: { domain: { devices: {} } } },
  },
});

it('offers addresses that can be reached, and names NICs without one', () => {
  expect(nicAddresses(vmi)).toEqual([{ nic: 'nic0', address: '10.128.0.7' }]);
  expect(nicsWithoutAddress(vmi)).toEqual(['lan']);
});

it('writes the address with its port, an IPv6 one in brackets', () => {
  expect(rdpFile('10.128.0.7')).toContain('full address:s:10.128.0.7:3389\r\n');
  expect(rdpFile('fd00::7')).toContain('full address:s:[fd00::7]:3389');
});

it('knows Windows by the agent, else by the preference', () => {
  expect(isWindows(vm('windows.11'), undefined)).toBe(true);
  expect(isWindows(vm('fedora'), undefined)).toBe(false);
  const told = (id: string): VirtualMachineInstance => ({ ...vmi, status: { guestOSInfo: { id } } });
  expect(isWindows(vm(), told('mswindows'))).toBe(true);
  expect(isWindows(vm('windows.11'), told('fedora'))).toBe(false);
});
