import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { isAlive, runningSpecOf, specOf, type VmSpec } from './vm-spec';

/** CPUs and memory of a virtual machine, and the instance type that they come from. */
export interface VmSize {
  readonly instancetype?: string;
  /** Sockets × cores × threads; undefined where only the instance type knows. */
  readonly cpus?: number;
  readonly sockets?: number;
  readonly cores?: number;
  readonly threads?: number;
  /** A Kubernetes quantity. */
  readonly memory?: string;
}

/** The parts of an instance type that give a size (CRD: both kinds have them). */
export interface SizedType {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly cpu: { readonly guest: number };
    readonly memory: { readonly guest: number | string };
  };
}

const text = (quantity: number | string | undefined) =>
  quantity === undefined ? {} : { memory: String(quantity) };

const sizeOfSpec = ({ domain: { cpu, memory, resources } }: VmSpec): VmSize => {
  const request = memory?.guest ?? resources?.requests?.memory;
  if (!cpu && request === undefined) return {};
  const { sockets = 1, cores = 1, threads = 1 } = cpu ?? {};
  return { sockets, cores, threads, cpus: sockets * cores * threads, ...text(request) };
};

/** What a virtual machine asks for. With an instance type the CPUs are its sockets (KubeVirt, unless a preference says otherwise). */
export const wantedSize = (vm: VirtualMachine, type?: SizedType): VmSize => {
  const instancetype = vm.spec.instancetype?.name;
  if (instancetype === undefined) return sizeOfSpec(specOf(vm));
  if (!type) return { instancetype };
  const { cpu, memory } = type.spec;
  return { instancetype, cpus: cpu.guest, ...text(memory.guest) };
};

/** What an instance has now: plugging in CPUs and memory takes a while, and its status tells how far it is (KubeVirt). */
export const runningSize = (vmi: VirtualMachineInstance): VmSize => {
  const spec = sizeOfSpec(runningSpecOf(vmi));
  const { currentCPUTopology: cpu, memory } = vmi.status ?? {};
  const sockets = cpu?.sockets ?? spec.sockets ?? 1;
  const cores = cpu?.cores ?? spec.cores ?? 1;
  const threads = cpu?.threads ?? spec.threads ?? 1;
  return {
    sockets,
    cores,
    threads,
    cpus: sockets * cores * threads,
    ...text(memory?.guestCurrent ?? spec.memory),
  };
};

/** The size to show: of the instance where there is one, else what is asked for. */
export const vmSize = (vm: VirtualMachine, vmi?: VirtualMachineInstance, type?: SizedType): VmSize => {
  const wanted = wantedSize(vm, type);
  return isAlive(vmi)
    ? { ...runningSize(vmi), ...(wanted.instancetype && { instancetype: wanted.instancetype }) }
    : wanted;
};
