import type {
  VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItem,
  VirtualMachineSpecTemplateSpecNetworksItem,
} from '../../../../kubernetes/types/generated/virtual-machine';
import { portItems } from '../../../model/ports';
import type { NicValues } from './values';

/** The device that the guest sees. */
export const nicDevice = (nic: NicValues): VirtualMachineSpecTemplateSpecDomainDevicesInterfacesItem => ({
  name: nic.name,
  ...(nic.model === '' ? {} : { model: nic.model }),
  [nic.binding]: {},
  ...(nic.mac === '' ? {} : { macAddress: nic.mac }),
  ...(nic.ports.length === 0 ? {} : { ports: portItems(nic.ports) }),
  ...(nic.bootOrder === null ? {} : { bootOrder: nic.bootOrder }),
});

/** The network it is plugged into. */
export const nicNetworkItem = ({ name, network }: NicValues): VirtualMachineSpecTemplateSpecNetworksItem =>
  network === '' ? { name, pod: {} } : { name, multus: { networkName: network } };
