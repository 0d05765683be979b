import type { Cause } from './cause';
import { invalid, notFound, when } from './cause';
import type { Facts, InstanceSpec, Instancetype, MachineSpec, Preference } from './facts';
import { amount } from './quantity';

interface Choice {
  instancetype?: Instancetype;
  preference?: Preference;
}

const conflicts = (spec: InstanceSpec, at: string, instancetype: Instancetype): Cause[] => {
  const { cpu, memory, resources, devices } = spec.domain;
  const fields = Object.entries({
    'cpu.sockets': cpu?.sockets,
    'cpu.cores': cpu?.cores,
    'cpu.threads': cpu?.threads,
    'cpu.maxSockets': instancetype.cpu.maxSockets === undefined ? undefined : cpu?.maxSockets,
    'cpu.dedicatedCpuPlacement':
      instancetype.cpu.dedicatedCPUPlacement === undefined ? undefined : cpu?.dedicatedCpuPlacement,
    'memory.guest': memory?.guest,
    'memory.hugepages': memory?.hugepages,
    'resources.requests.cpu': resources?.requests?.cpu,
    'resources.limits.cpu': resources?.limits?.cpu,
    'resources.requests.memory': resources?.requests?.memory,
    'resources.limits.memory': resources?.limits?.memory,
    'devices.gpus': instancetype.gpus?.length && devices.gpus?.length ? devices.gpus : undefined,
    'devices.hostDevices':
      instancetype.hostDevices?.length && devices.hostDevices?.length ? devices.hostDevices : undefined,
  });
  return fields.flatMap(([field, value]) => {
    // The sockets, cores and threads of zero are those that were not given (Go).
    if (value === undefined || value === 0) return [];
    const path = `${at}.domain.${field}`;
    return [invalid(path, `VM field ${path} conflicts with selected instance type`)];
  });
};

const needs = (spec: InstanceSpec, at: string, { instancetype, preference }: Choice): Cause[] => {
  const { cpu, memory } = preference?.requirements ?? {};
  const topology = spec.domain.cpu ?? {};
  const cpus =
    instancetype?.cpu.guest ?? (topology.sockets ?? 1) * (topology.cores ?? 1) * (topology.threads ?? 1);
  const guest =
    instancetype?.memory.guest ?? spec.domain.memory?.guest ?? spec.domain.resources?.requests?.memory;
  const by = instancetype ? 'instance type' : 'VirtualMachine';
  return [
    ...when(cpu !== undefined && cpus < cpu.guest, () =>
      invalid(
        instancetype ? 'spec.instancetype' : `${at}.domain.cpu`,
        `insufficient CPU resources of ${cpus} vCPU provided by ${by}, preference requires ${cpu?.guest ?? 0} vCPU`,
      ),
    ),
    ...when(
      memory !== undefined && guest !== undefined && (amount(guest) ?? 0) < (amount(memory.guest) ?? 0),
      () =>
        invalid(
          instancetype ? 'spec.instancetype' : `${at}.domain.memory`,
          `insufficient Memory resources of ${String(guest)} provided by ${by}, preference requires ${String(memory?.guest)}`,
        ),
    ),
  ];
};

/**
 * The instance type and preference of a VM: they exist, what they fix stands nowhere beside them, and what the preference
 * asks for is there (virt-api admission). A type that is inferred from a volume is found by the controller later.
 */
export const sizes = (
  { instancetype, preference }: MachineSpec,
  spec: InstanceSpec,
  at: string,
  facts: Facts,
): { causes: Cause[]; chosen: Choice } => {
  const type = instancetype?.name ? facts.instancetype : undefined;
  const wish = preference?.name ? facts.preference : undefined;
  const chosen: Choice = {
    ...(type && 'spec' in type ? { instancetype: type.spec } : {}),
    ...(wish && 'spec' in wish ? { preference: wish.spec } : {}),
  };
  const isKnown = !instancetype || chosen.instancetype !== undefined;
  return {
    chosen,
    causes: [
      ...(type && 'problem' in type
        ? [notFound('spec.instancetype', `Failure to find instancetype: ${type.problem}`)]
        : []),
      ...(wish && 'problem' in wish
        ? [notFound('spec.preference', `Failure to find preference: ${wish.problem}`)]
        : []),
      ...(chosen.instancetype ? conflicts(spec, at, chosen.instancetype) : []),
      ...(isKnown ? needs(spec, at, chosen) : []),
    ],
  };
};
