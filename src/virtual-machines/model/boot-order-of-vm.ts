import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { type Bootable, inBootOrder } from './boot-order';
import { disksOf, nicsOf, specOf, type VmSpec } from './vm-spec';

/** A disk or a NIC of a virtual machine, as its boot order knows it. */
export interface VmBootable extends Bootable {
  /** `disk-NAME` or `nic-NAME`: a disk and a NIC may have one name. */
  readonly key: string;
  readonly isNic: boolean;
}

/** All that a firmware could try: disks, then NICs. */
export const bootablesOf = (spec: VmSpec): readonly VmBootable[] => [
  ...disksOf(spec).map(({ name, bootOrder = null }) => ({
    key: `disk-${name}`,
    name,
    isNic: false,
    bootOrder,
  })),
  ...nicsOf(spec).map(({ name, bootOrder = null }) => ({ key: `nic-${name}`, name, isNic: true, bootOrder })),
];

/** The keys of what is tried, in that order. */
export const bootOrderOf = (spec: VmSpec): readonly string[] =>
  inBootOrder(bootablesOf(spec)).map(({ key }) => key);

const placed = <T extends { name: string; bootOrder?: number }>(item: T, place: number): T => {
  const next = { ...item };
  delete next.bootOrder;
  return place < 0 ? next : { ...next, bootOrder: place + 1 };
};

/**
 * The merge patch that has the firmware try these, counted from 1; all others are not tried (source: virt-api admission, R4: a place is
 * unique across disks and NICs).
 * @param order keys of `bootablesOf`
 */
export const withBootOrder = (vm: VirtualMachine, order: readonly string[]) => {
  const spec = specOf(vm);
  const disks = disksOf(spec).map((disk) => placed(disk, order.indexOf(`disk-${disk.name}`)));
  const interfaces = nicsOf(spec).map((nic) => placed(nic, order.indexOf(`nic-${nic.name}`)));
  // A machine that lists no NICs has the pod's by default: an empty list would be written down for nothing.
  const devices = { disks, ...(interfaces.length > 0 ? { interfaces } : {}) };
  return { spec: { template: { spec: { domain: { devices } } } } };
};
