import type { Context } from '../controller';
import type { FaultName } from '../faults';
import type { KubeObject } from '../kubernetes/object';

/** True while a fault is on for a copy: by its own name, or by that of the VM it is made of or for. */
export const isStruck = (
  { faults }: Context,
  fault: FaultName,
  { metadata: { namespace = '', name } }: KubeObject,
  ...machines: readonly (string | undefined)[]
): boolean =>
  [name, ...machines].some(
    (each) => each !== undefined && faults(fault, { namespace, name: each }) !== undefined,
  );
