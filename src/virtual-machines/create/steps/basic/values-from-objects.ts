import type { ObjectReader, Path } from '../../../../node-pools/fields/read-object';
import { DESCRIPTION } from '../../../model/description';
import { RUN_STRATEGIES } from '../../../model/firmware';
import { typeText } from '../../../model/size-rules';
import { DOMAIN, WORKLOAD } from '../../paths';
import { basicDefaults, WORKLOADS, type Basic } from './values';

const typeIn = (vm: ObjectReader, path: Path, kind: string): string => {
  const name = vm.text([...path, 'name']);
  return name === '' ? '' : typeText({ isNamespaced: vm.text([...path, 'kind']) === kind, name });
};

type Size = Pick<Basic, 'sizing' | 'instancetype' | 'sockets' | 'cores' | 'threads' | 'memory'>;

const size = (vm: ObjectReader): Size => {
  const type = ['spec', 'instancetype'];
  const { sockets, cores, threads, memory, instancetype } = basicDefaults;
  const usual = { sockets, cores, threads, memory, instancetype };
  if (vm.has([...type, 'inferFromVolume'])) return { ...usual, sizing: 'inferred' };
  if (vm.has(type))
    return { ...usual, sizing: 'instancetype', instancetype: typeIn(vm, type, 'VirtualMachineInstancetype') };
  return {
    ...usual,
    sizing: 'custom',
    sockets: vm.count([...DOMAIN, 'cpu', 'sockets'], 1),
    cores: vm.count([...DOMAIN, 'cpu', 'cores'], 1),
    threads: vm.count([...DOMAIN, 'cpu', 'threads'], 1),
    memory: vm.textOrNumber(
      [...DOMAIN, 'memory', 'guest'],
      vm.textOrNumber([...DOMAIN, 'resources', 'requests', 'memory'], memory),
    ),
  };
};

/** The step's values, read from a VirtualMachine. Where it comes from is told by its disks. */
export const basicFromObject = (vm: ObjectReader): Basic => ({
  ...basicDefaults,
  name: vm.text(['metadata', 'name']),
  namespace: vm.text(['metadata', 'namespace']),
  description: vm.text(['metadata', 'annotations', DESCRIPTION]),
  preference: typeIn(vm, ['spec', 'preference'], 'VirtualMachinePreference'),
  ...size(vm),
  workload: vm.choice(['spec', 'template', 'metadata', 'annotations', WORKLOAD], WORKLOADS),
  runStrategy: vm.choice(['spec', 'runStrategy'], RUN_STRATEGIES),
});

/** The step's values, read from a VirtualMachineClone. */
export const basicFromClone = (clone: ObjectReader): Basic => ({
  ...basicDefaults,
  source: 'vm',
  name: clone.text(['spec', 'target', 'name'], clone.text(['metadata', 'name'])),
  namespace: clone.text(['metadata', 'namespace']),
  vm: clone.text(['spec', 'source', 'name']),
});
