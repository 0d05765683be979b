import { message, type Message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { withChangedNic } from './change-nics';
import { NIC_BINDINGS, NIC_MODELS, type NicBinding, POD_NETWORK } from './nic-rules';
import { portItems, portsWords, portValues, type PortValues } from './ports';
import { type Nic, networksOf, nicsOf, specOf, type VmNetwork } from './vm-spec';

/** What can be changed of a NIC: how it is plugged in, not its name. */
export interface PluggedNic {
  /** '' = the pod network; else namespace/name of a NetworkAttachmentDefinition. */
  network: string;
  binding: NicBinding;
  model: (typeof NIC_MODELS)[number];
  /** '' = from the pool or by chance. */
  mac: string;
  /** None = all. */
  ports: PortValues[];
}

const bindingOf = (nic: Nic): NicBinding | undefined =>
  NIC_BINDINGS.find((binding) => nic[binding] !== undefined);

/** Why a form cannot change a NIC. */
export const editNicRefusal = (nic: Nic | undefined): Message | undefined => {
  if (!nic || nic.state === 'absent') return message('It is in no template that could be edited.');
  return bindingOf(nic) === undefined || !NIC_MODELS.some((model) => model === (nic.model ?? ''))
    ? message('Its binding or its model is none that a form knows. Change it in the YAML.')
    : undefined;
};

/** A NIC as a form holds it. */
export const pluggedNicOf = (vm: VirtualMachine, name: string): PluggedNic => {
  const spec = specOf(vm);
  const nic = nicsOf(spec).find((one) => one.name === name);
  const network = networksOf(spec).find((one) => one.name === name);
  return {
    network: network?.multus?.networkName ?? POD_NETWORK,
    binding: (nic && bindingOf(nic)) ?? 'masquerade',
    model: NIC_MODELS.find((model) => model === nic?.model) ?? '',
    mac: nic?.macAddress ?? '',
    ports: portValues(nic?.ports),
  };
};

const isSamePorts = (a: readonly PortValues[], b: readonly PortValues[]): boolean =>
  portsWords(a) === portsWords(b);

/** Ports that nobody changed stay as they are written, with or without a protocol. */
const portsAfter = (before: Nic['ports'], after: readonly PortValues[]): Pick<Nic, 'ports'> => {
  if (before && isSamePorts(portValues(before), after)) return { ports: before };
  return after.length === 0 ? {} : { ports: portItems(after) };
};

const withoutPlug = (nic: Nic): Nic => {
  const next = { ...nic };
  delete next.masquerade;
  delete next.bridge;
  delete next.sriov;
  delete next.model;
  delete next.macAddress;
  delete next.ports;
  return next;
};

const plugged = (nic: Nic, { binding, model, mac, ports }: PluggedNic): Nic => ({
  ...withoutPlug(nic),
  // What a binding holds beside its name stays as long as the binding does.
  [binding]: nic[binding] ?? {},
  ...(model === '' ? {} : { model }),
  ...(mac === '' ? {} : { macAddress: mac }),
  ...portsAfter(nic.ports, ports),
});

const joined = (network: VmNetwork, to: string): VmNetwork => {
  if ((network.multus?.networkName ?? POD_NETWORK) === to) return network;
  return to === POD_NETWORK
    ? { name: network.name, pod: {} }
    : { name: network.name, multus: { networkName: to } };
};

/** The merge patch that plugs a NIC in as a form says; its link and its place in the boot order stay. */
export const withPluggedNic = (vm: VirtualMachine, name: string, values: PluggedNic) =>
  withChangedNic(
    vm,
    name,
    (nic) => plugged(nic, values),
    (network) => joined(network, values.network),
  );

/**
 * When a running guest sees what was changed; undefined where nothing was. Another network of the same kind comes by a live migration,
 * all else by a restart (KubeVirt, live update of the NAD).
 */
export const whenPlugged = (
  before: PluggedNic,
  after: PluggedNic,
): 'by-migration' | 'after-restart' | undefined => {
  const isNetworkOnly =
    (['binding', 'model', 'mac'] as const).every((key) => before[key] === after[key]) &&
    isSamePorts(before.ports, after.ports);
  if (isNetworkOnly && before.network === after.network) return undefined;
  const isSecondary = before.network !== POD_NETWORK && after.network !== POD_NETWORK;
  return isNetworkOnly && isSecondary ? 'by-migration' : 'after-restart';
};
