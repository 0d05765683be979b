import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { type Nic, networksOf, nicsOf, specOf, type VmNetwork } from './vm-spec';

const lists = (interfaces: readonly Nic[], networks?: readonly VmNetwork[]) => ({
  spec: {
    template: { spec: { domain: { devices: { interfaces } }, ...(networks ? { networks } : {}) } },
  },
});

/** A NIC put in, with its network. */
export const withNic = (vm: VirtualMachine, nic: Nic, network: VmNetwork) => {
  const spec = specOf(vm);
  return lists([...nicsOf(spec), nic], [...networksOf(spec), network]);
};

const replaced = <T extends { name: string }>(
  all: readonly T[],
  name: string,
  change: (one: T) => T,
): readonly T[] => all.map((one) => (one.name === name ? change(one) : one));

/** One NIC changed in place, with its network where that is given. undefined where it is not there. */
export const withChangedNic = (
  vm: VirtualMachine,
  name: string,
  change: (nic: Nic) => Nic,
  changeNetwork?: (network: VmNetwork) => VmNetwork,
) => {
  const spec = specOf(vm);
  if (!nicsOf(spec).some((nic) => nic.name === name)) return undefined;
  return lists(
    replaced(nicsOf(spec), name, change),
    changeNetwork && replaced(networksOf(spec), name, changeNetwork),
  );
};

/** A NIC taken out with its network. undefined where it is out already. */
export const withoutNic = (vm: VirtualMachine, name: string) => {
  const spec = specOf(vm);
  if (!nicsOf(spec).some((nic) => nic.name === name)) return undefined;
  return lists(
    nicsOf(spec).filter((nic) => nic.name !== name),
    networksOf(spec).filter((network) => network.name !== name),
  );
};

/**
 * Whether a running machine lets go of a NIC by `state: absent` (source: virt-api admission, R13: only a bridge that is not the
 * default network); any other goes with its entry, at a restart.
 */
export const canLetGo = (vm: VirtualMachine, nic: Nic | undefined): boolean => {
  const network = networksOf(specOf(vm)).find(({ name }) => name === nic?.name);
  return nic?.bridge !== undefined && network?.multus !== undefined && network.multus.default !== true;
};

/** Whether the link of a NIC can be set (source: virt-api admission, R13: SR-IOV rejects up and down). */
export const hasLink = (nic: Nic | undefined): boolean => nic !== undefined && nic.sriov === undefined;
