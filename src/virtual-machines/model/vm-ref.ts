import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';

/** Namespace and name, as a request names the object. */
export const vmRef = ({ metadata: { name, namespace = '' } }: Pick<VirtualMachine, 'metadata'>) => ({
  namespace,
  name,
});
