import type { Context } from '../controller';
import type { FaultName } from '../faults';
import { annotationOf, isDeleting, split, uidOf } from '../kubernetes/object';
import { clusterMark } from '../marks';
import type { Machine } from '../resources';
import { Machines } from '../resources';
import { isBroken } from './machine-health';
import { nodePoolAnnotation } from './names';

/** Which machines of a cluster a fault is about: those of one pool or of every, and how many of a pool. */
export interface Aim {
  /** Name of the NodePool. */
  pool?: string;
  count: number;
}

/** Reads the value of a fault about machines: `2`, `all`, `pool=demo-a`, `pool=demo-a count=2`. One machine unless it says more. */
export const aimOf = (value: string): Aim => {
  const words = value.split(/\s+/).filter(Boolean);
  const named = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  const pool = named('pool');
  const count = named('count') ?? words.find((word) => !word.includes('=')) ?? '1';
  return { ...(pool ? { pool } : {}), count: count === 'all' ? Infinity : Number(count) };
};

/** The value of a fault that is on for the cluster of something that bears the simulator's mark, and for its pool. */
export const aimAt = (
  { faults }: Context,
  fault: FaultName,
  cluster: string | undefined,
  pool: string | undefined,
): Aim | undefined => {
  const value = cluster === undefined ? undefined : faults(fault, split(cluster));
  const aim = value === undefined ? undefined : aimOf(value);
  return aim?.pool === undefined || aim.pool === pool ? aim : undefined;
};

const poolOf = (machine: Machine): string => annotationOf(machine, nodePoolAnnotation) ?? '';

/** True when a fault that is about all machines of a pool is on for the pool of this one. */
export const isAimedAt = (context: Context, fault: FaultName, machine: Machine): boolean =>
  aimAt(context, fault, annotationOf(machine, clusterMark), split(poolOf(machine)).name) !== undefined;

/** Machines that may be struck, those first that are broken already, so that a restart of the simulator strikes them again. */
const candidates = ({ cluster }: Context, like: Machine): Machine[] =>
  cluster
    .store<Machine>(Machines)
    .list(like.metadata.namespace)
    .filter((each) => poolOf(each) === poolOf(like) && each.status?.nodeRef && !isDeleting(each))
    .sort(
      (left, right) =>
        Number(isBroken(right)) - Number(isBroken(left)) ||
        left.metadata.name.localeCompare(right.metadata.name),
    );

/**
 * True when a fault strikes this machine. It chooses once, among the nodes that a pool has then: what replaces a struck
 * machine is sound, and switched off and on again it chooses anew.
 */
export const isStruck = (context: Context, fault: FaultName, machine: Machine): boolean => {
  const { name } = split(poolOf(machine));
  const aim = aimAt(context, fault, annotationOf(machine, clusterMark), name);
  const key = `${fault} ${poolOf(machine)}`;
  if (!aim) {
    context.choices.delete(key);
    return false;
  }
  const known = context.choices.get(key);
  if (known) return known.has(uidOf(machine));
  const chosen = candidates(context, machine).slice(0, aim.count).map(uidOf);
  if (chosen.length > 0) context.choices.set(key, new Set(chosen));
  return chosen.includes(uidOf(machine));
};
