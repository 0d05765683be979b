import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { isAlive, networksOf, type Nic, nicsOf, runningSpecOf, specOf, type VmSpec } from './vm-spec';

/** How far a NIC is between what is asked for and what runs. */
export type NicPhase = 'there' | 'coming' | 'going' | 'gone' | 'stopped' | 'unknown';

/** A NIC of a virtual machine, as it is asked for and as the guest has it. */
export interface NicRow {
  readonly name: string;
  /** undefined for one that runs and is no longer asked for, or that the guest made itself. */
  readonly nic: Nic | undefined;
  readonly model: string;
  /** masquerade, bridge, sriov, or the name of a plugin */
  readonly binding: string;
  /** '' = the pod network; else `namespace/name` */
  readonly network: string;
  readonly mac: string;
  readonly addresses: readonly string[];
  /** What the guest says, else what is asked for. */
  readonly link: 'up' | 'down' | '';
  readonly phase: NicPhase;
}

const BINDINGS = ['masquerade', 'bridge', 'sriov', 'passt', 'macvtap', 'slirp'] as const;

/** How a NIC is joined to its network (CRD: one of the fields, or a named plugin). */
const bindingOf = (nic: Nic): string => {
  if (nic.binding) return nic.binding.name;
  if (nic.passtBinding) return 'passt';
  return BINDINGS.find((binding) => nic[binding] !== undefined) ?? '';
};

const networkOf = (spec: VmSpec, name: string): string =>
  networksOf(spec).find((network) => network.name === name)?.multus?.networkName ?? '';

const isAbsent = ({ state }: Nic): boolean => state === 'absent';

const phaseOf = (nic: Nic | undefined, isInGuest: boolean, isRunning: boolean): NicPhase => {
  if (!isRunning) return 'stopped';
  if (!nic || isAbsent(nic)) return isInGuest ? 'going' : 'gone';
  return isInGuest ? 'there' : 'coming';
};

/**
 * The NICs of a virtual machine: those it asks for, then those that run without being asked for (taken out of the template,
 * or the pod's NIC by default). One that is absent and gone is left out. Addresses come from the instance's status.
 */
export const nicRows = (vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): readonly NicRow[] => {
  const spec = specOf(vm);
  const running = isAlive(vmi) ? vmi : undefined;
  const ran = running ? runningSpecOf(running) : undefined;
  const ranNics = ran ? nicsOf(ran) : [];
  const told = running?.status?.interfaces ?? [];
  const names = [...new Set([...nicsOf(spec), ...ranNics].map(({ name }) => name))];
  return names
    .map((name): NicRow => {
      const nic = nicsOf(spec).find((one) => one.name === name);
      const inGuest = ranNics.find((one) => one.name === name);
      const shown = nic ?? inGuest ?? { name };
      const { mac, ipAddresses, ipAddress, linkState } = told.find((one) => one.name === name) ?? {};
      const asked = shown.state === 'down' ? 'down' : running ? 'up' : '';
      // A NIC that comes is in the instance's spec before the guest has it: its status tells when (KubeVirt).
      const isIn = inGuest !== undefined && (told.length === 0 || told.some((one) => one.name === name));
      return {
        name,
        nic,
        model: shown.model ?? 'virtio',
        binding: bindingOf(shown),
        network: networkOf(nic || !ran ? spec : ran, name),
        mac: mac ?? shown.macAddress ?? '',
        addresses: ipAddresses ?? (ipAddress ? [ipAddress] : []),
        link: linkState === 'down' ? 'down' : asked,
        phase: phaseOf(nic, isIn, running !== undefined),
      };
    })
    .filter(({ phase, nic }) => phase !== 'gone' || (nic !== undefined && !isAbsent(nic)));
};
