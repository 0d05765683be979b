import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';

/** The port of the Remote Desktop Protocol. */
const RDP_PORT = 3389;

/** An address of a NIC as a viewer may reach it. */
export interface NicAddress {
  nic: string;
  address: string;
}

/** The addresses that the instance reports, without those of one link only. L2 NICs report theirs through the guest agent. */
export const nicAddresses = (vmi: VirtualMachineInstance): readonly NicAddress[] =>
  (vmi.status?.interfaces ?? []).flatMap(({ name = '', ipAddress, ipAddresses }) =>
    (ipAddresses ?? (ipAddress === undefined ? [] : [ipAddress]))
      .filter((address) => !/^(?:fe80:|169\.254\.)/i.test(address))
      .map((address) => ({ nic: name, address })),
  );

/** NICs without an address that a viewer could use. */
export const nicsWithoutAddress = (vmi: VirtualMachineInstance): readonly string[] => {
  const known = new Set(nicAddresses(vmi).map(({ nic }) => nic));
  return (vmi.spec.networks ?? []).map(({ name }) => name).filter((name) => !known.has(name));
};

/** What a Remote Desktop client opens. */
export const rdpFile = (address: string): string => {
  const host = address.includes(':') ? `[${address}]` : address;
  return `full address:s:${host}:${RDP_PORT}\r\nprompt for credentials:i:1\r\n`;
};

/** Whether a guest runs Windows: by what its agent reports, else by its preference or the annotation of its template. */
export const isWindows = (vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): boolean => {
  const { id, name } = vmi?.status?.guestOSInfo ?? {};
  if (id !== undefined && id !== '') return id === 'mswindows';
  const os = vm.spec.template.metadata?.annotations?.['vm.kubevirt.io/os'];
  return [name, vm.spec.preference?.name, os].some((text) => /^(?:microsoft )?win/i.test(text ?? ''));
};
