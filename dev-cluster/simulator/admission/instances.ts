import type { Cause } from './cause';
import { cpu, firmware, memory, memoryGiven } from './compute';
import { bootOrders, diskNames, diskOptions, diskTargets, diskVolumes, hotplugBuses } from './disks';
import type { Facts, InstanceSpec, Preference } from './facts';
import { accessCredentials, hostnames } from './guest';
import {
  interfaceBindings,
  interfaceModels,
  interfaceNetworks,
  interfacePorts,
  interfaceStates,
  networkTypes,
} from './networks';
import { cloudInit, volumeNames, volumeSources } from './volumes';

const rules: readonly ((spec: InstanceSpec, at: string, facts: Facts) => Cause[])[] = [
  diskNames,
  volumeNames,
  diskVolumes,
  diskTargets,
  bootOrders,
  diskOptions,
  hotplugBuses,
  volumeSources,
  cloudInit,
  interfaceNetworks,
  interfaceModels,
  interfaceBindings,
  networkTypes,
  interfaceStates,
  interfacePorts,
  hostnames,
  memory,
  cpu,
  accessCredentials,
];

/**
 * R2 to R8 and R10 to R18, all at once.
 * @param at path of the spec: `spec`, or `spec.template.spec` within a VirtualMachine
 * @param isSized an instance type says how much memory and CPU there is
 */
export const instanceCauses = (
  spec: InstanceSpec,
  at: string,
  facts: Facts,
  { isSized = false, preference }: { isSized?: boolean; preference?: Preference | undefined } = {},
): Cause[] => [
  ...rules.flatMap((rule) => rule(spec, at, facts)),
  ...firmware(spec, at, preference),
  ...(isSized ? [] : memoryGiven(spec, at)),
];
