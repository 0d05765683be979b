import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';

/** Every run strategy that may be chosen (KubeVirt; WaitAsReceiver is for migrations between clusters and never chosen). */
export const RUN_STRATEGIES = ['Always', 'RerunOnFailure', 'Manual', 'Halted', 'Once'] as const;

export type RunStrategy = (typeof RUN_STRATEGIES)[number];

const isKnown = (text: string | undefined): text is RunStrategy =>
  RUN_STRATEGIES.some((strategy) => strategy === text);

/**
 * The run strategy of a virtual machine; the deprecated `spec.running` stands for Always or Halted (KubeVirt). A strategy we
 * do not know counts as Manual: the server then says what it does not do.
 */
export const runStrategyOf = ({ spec }: VirtualMachine): RunStrategy => {
  if (spec.runStrategy === undefined) return spec.running === true ? 'Always' : 'Halted';
  return isKnown(spec.runStrategy) ? spec.runStrategy : 'Manual';
};
