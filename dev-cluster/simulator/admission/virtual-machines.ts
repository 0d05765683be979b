import { isDeepStrictEqual } from 'node:util';
import type { VirtualMachine } from '../resources';
import type { Cause } from './cause';
import { invalid, notSupported, required, when } from './cause';
import { dataVolumeTemplates } from './data-volume-templates';
import type { Facts, MachineSpec } from './facts';
import { reservedLabels } from './guest';
import { instanceCauses } from './instances';
import { sizes } from './sizes';

const strategies = ['Always', 'Halted', 'Manual', 'RerunOnFailure', 'Once', 'WaitAsReceiver'];
const template = 'spec.template.spec';

/** R1: exactly one of running and runStrategy, of those that there are. */
const runStrategy = ({ running, runStrategy: strategy }: MachineSpec): Cause[] => [
  ...when(running !== undefined && strategy !== undefined, () =>
    invalid(
      'spec.running',
      'Running and RunStrategy are mutually exclusive. Note that Running is deprecated, please use RunStrategy instead',
    ),
  ),
  ...when(running === undefined && strategy === undefined, () =>
    required('spec.running', 'One of Running or RunStrategy must be specified'),
  ),
  ...when(strategy !== undefined && !strategies.includes(strategy), () =>
    invalid('spec.runStrategy', `Invalid RunStrategy (${strategy ?? ''})`),
  ),
];

/** What a user may not change now, told by the status of the VM as it was (R20). */
const locks = (vm: VirtualMachine, old: VirtualMachine): Cause[] => {
  const { snapshotInProgress, restoreInProgress } = old.status ?? {};
  const disksOf = ({ spec }: VirtualMachine): unknown => [
    spec.template.spec?.domain.devices.disks ?? [],
    spec.template.spec?.volumes ?? [],
  ];
  const runOf = ({ spec }: VirtualMachine): unknown => [spec.running, spec.runStrategy];
  const runs = !isDeepStrictEqual(runOf(vm), runOf(old));
  return [
    ...when(Boolean(snapshotInProgress) && !isDeepStrictEqual(disksOf(vm), disksOf(old)), () =>
      notSupported(
        'spec',
        `Cannot update vm disks or volumes until snapshot "${snapshotInProgress ?? ''}" completes`,
      ),
    ),
    ...when(Boolean(snapshotInProgress) && runs, () =>
      notSupported(
        'spec',
        `Cannot update vm running state until snapshot "${snapshotInProgress ?? ''}" completes`,
      ),
    ),
    ...when(Boolean(restoreInProgress) && runs, () =>
      notSupported('spec', `Cannot start VM until restore "${restoreInProgress ?? ''}" completes`),
    ),
  ];
};

/**
 * Everything virt-api finds wrong with a VirtualMachine, at once (R1 to R20).
 * @param old what it was, when it is changed
 */
export const virtualMachineCauses = (vm: VirtualMachine, facts: Facts, old?: VirtualMachine): Cause[] => {
  const { spec, metadata } = vm;
  // The generated type says that there is one; whether a user has given it is for this rule.
  const given = spec.template as MachineSpec['template'] | undefined;
  const instance = given?.spec;
  if (!instance)
    return [required('spec.template', 'missing virtual machine template.'), ...runStrategy(spec)];
  const { causes, chosen } = sizes(spec, instance, template, facts);
  return [
    ...runStrategy(spec),
    ...dataVolumeTemplates(spec, metadata.namespace ?? ''),
    ...causes,
    ...instanceCauses(instance, template, facts, {
      isSized: spec.instancetype !== undefined,
      preference: chosen.preference,
    }),
    ...reservedLabels(given.metadata?.labels, 'spec.template.metadata'),
    ...(old ? locks(vm, old) : []),
  ];
};
