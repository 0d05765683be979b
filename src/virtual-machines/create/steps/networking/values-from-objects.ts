import { at, type ObjectReader, type Path } from '../../../../node-pools/fields/read-object';
import { NIC_BINDINGS, NIC_MODELS } from '../../../model/nic-rules';
import { PORT_PROTOCOLS } from '../../../model/ports';
import { DEVICES, GUEST } from '../../paths';
import { freshNic, type NicValues } from './values';

const INTERFACES = [...DEVICES, 'interfaces'] as const;
const NETWORKS = [...GUEST, 'networks'] as const;

/** The network of a NIC; undefined where the form has no field for it. */
const networkIn = (vm: ObjectReader, name: string): string | undefined => {
  const network = vm.items(NETWORKS).find((path) => at(vm.object, [...path, 'name']) === name);
  if (!network) return undefined;
  if (vm.has([...network, 'pod'])) return '';
  return vm.has([...network, 'multus', 'networkName'])
    ? vm.text([...network, 'multus', 'networkName'])
    : undefined;
};

const nic = (vm: ObjectReader, path: Path): NicValues | undefined => {
  const name = vm.text([...path, 'name']);
  const network = networkIn(vm, name);
  const [binding, ...more] = NIC_BINDINGS.filter((one) => vm.has([...path, one]));
  const known = NIC_MODELS.find((model) => model === vm.text([...path, 'model']));
  if (network === undefined || !binding || more.length > 0 || known === undefined) return undefined;
  return {
    ...freshNic(name, network),
    binding,
    model: known,
    mac: vm.text([...path, 'macAddress']),
    ports: vm.items([...path, 'ports']).map((port) => ({
      name: vm.text([...port, 'name']),
      port: vm.count([...port, 'port'], null),
      protocol: vm.choice([...port, 'protocol'], PORT_PROTOCOLS),
    })),
    bootOrder: vm.count([...path, 'bootOrder'], null),
  };
};

/** The NICs the form can hold. A VM that says nothing gets one on the pod network (source: KubeVirt). */
export const nicsFromObject = (vm: ObjectReader): NicValues[] =>
  !vm.has(INTERFACES) && vm.yes([...DEVICES, 'autoattachPodInterface'], true)
    ? [freshNic('default')]
    : vm.items(INTERFACES).flatMap((path) => nic(vm, path) ?? []);
