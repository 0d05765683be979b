import type { Context } from '../controller';
import type { FaultName } from '../faults';
import type { KubeObject } from '../kubernetes/object';

const valueOf = (
  { faults }: Context,
  fault: FaultName,
  { metadata: { namespace = '', name } }: KubeObject,
  machines: readonly (string | undefined)[],
): string | undefined =>
  [name, ...machines]
    .map((each) => (each === undefined ? undefined : faults(fault, { namespace, name: each })))
    .find((value) => value !== undefined);

/** True while a fault is on for a copy: by its own name, or by that of the VM it is made of or for. */
export const isStruck = (
  context: Context,
  fault: FaultName,
  copy: KubeObject,
  ...machines: readonly (string | undefined)[]
): boolean => valueOf(context, fault, copy, machines) !== undefined;

/** How many times as long the storage takes: what the fault's value says, 10 unless it says so, 1 while it is off. */
export const slowness = (
  context: Context,
  fault: 'snapshot-slow' | 'restore-slow',
  copy: KubeObject,
  ...machines: readonly (string | undefined)[]
): number => {
  const value = valueOf(context, fault, copy, machines);
  return value === undefined ? 1 : Number(value) || 10;
};
