import type { VirtualMachine } from '../resources';

export type RunStrategy = 'Always' | 'Halted' | 'Manual' | 'RerunOnFailure' | 'Once';

const known: readonly string[] = ['Always', 'Halted', 'Manual', 'RerunOnFailure', 'Once'];

const isKnown = (name: string): name is RunStrategy => known.includes(name);

/** The strategy in force: `spec.running` says it where the older field is used (virt-api: exactly one of both). */
export const runStrategyOf = ({ spec }: VirtualMachine): RunStrategy => {
  if (spec.runStrategy !== undefined && isKnown(spec.runStrategy)) return spec.runStrategy;
  return spec.running === true ? 'Always' : 'Halted';
};

/** The patch by which virt-api switches a VM on or off for good, in the field that the VM uses. */
export const runningPatch = ({ spec }: VirtualMachine, isOn: boolean): object =>
  spec.runStrategy === undefined && spec.running !== undefined
    ? { spec: { running: isOn } }
    : { spec: { runStrategy: isOn ? 'Always' : 'Halted' } };
