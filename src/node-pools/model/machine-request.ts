/** The size of a machine. */
export interface MachineSize {
  cores: number;
  /** bytes */
  memory: number;
  /** The cores are kept free for it. */
  isGuaranteed: boolean;
}

/** A machine without CPU guarantee requests this share of its vCPU (source: KubeVirt `cpuAllocationRatio` 10). */
const CPU_SHARE = 1 / 10;

/** What the pod around a machine needs beside the machine's memory, in bytes (source: KubeVirt `GetMemoryOverhead`, rounded up). */
const overhead = ({ memory, cores }: MachineSize): number => (256 + 8 * cores) * 2 ** 20 + memory / 512;

/** What a machine requests of its infrastructure node: CPU in cores, memory in bytes. */
export const machineRequest = (size: MachineSize): { cpu: number; memory: number } => ({
  cpu: size.isGuaranteed ? size.cores : size.cores * CPU_SHARE,
  memory: size.memory + overhead(size),
});
