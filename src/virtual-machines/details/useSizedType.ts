import {
  VirtualMachineClusterInstancetypeModel,
  VirtualMachineInstancetypeModel,
} from '../../kubernetes/models';
import { useObject } from '../../kubernetes/read/useObject';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { SizedType } from '../model/vm-size';

/** The instance type that a virtual machine names; undefined where it names none, or where it may not be read. */
export const useSizedType = ({ metadata, spec }: VirtualMachine): SizedType | undefined => {
  const { name, kind = '' } = spec.instancetype ?? {};
  const isOfNamespace = kind.toLowerCase() === 'virtualmachineinstancetype';
  const { namespace = '' } = metadata;
  const [ofCluster] = useObject(
    VirtualMachineClusterInstancetypeModel,
    name === undefined || isOfNamespace ? null : { name },
  );
  const [ofNamespace] = useObject(
    VirtualMachineInstancetypeModel,
    name !== undefined && isOfNamespace ? { name, namespace } : null,
  );
  return ofCluster ?? ofNamespace;
};
