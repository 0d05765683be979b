import type {
  VirtualMachineSpec,
  VirtualMachineSpecTemplateSpecDomain,
} from '../../../../kubernetes/types/generated/virtual-machine';
import { typeRef } from '../../../model/size-rules';
import type { Basic } from './values';

const kindOf = (text: string, what: 'Instancetype' | 'Preference') => {
  const { isNamespaced, name } = typeRef(text);
  return { kind: `VirtualMachine${isNamespaced ? '' : 'Cluster'}${what}`, name };
};

/** Operating system and size, as far as they are the VM's and not the guest's. */
export const typesSpec = (
  { preference, sizing, instancetype }: Basic,
  root: string,
): Pick<VirtualMachineSpec, 'instancetype' | 'preference'> => ({
  ...(sizing === 'instancetype' ? { instancetype: kindOf(instancetype, 'Instancetype') } : {}),
  ...(sizing === 'inferred' ? { instancetype: { inferFromVolume: root } } : {}),
  ...(preference === '' ? {} : { preference: kindOf(preference, 'Preference') }),
});

/** CPU and memory of a custom size; an instance type takes neither beside it. */
export const sizeDomain = ({
  sizing,
  sockets,
  cores,
  threads,
  memory,
}: Basic): Pick<VirtualMachineSpecTemplateSpecDomain, 'cpu' | 'memory'> =>
  sizing === 'custom'
    ? {
        cpu: { sockets: sockets ?? 1, cores: cores ?? 1, threads: threads ?? 1 },
        memory: { guest: memory },
      }
    : {};
