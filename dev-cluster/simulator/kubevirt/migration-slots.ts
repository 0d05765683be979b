import type { VirtualMachineInstanceMigration } from '../virtualization-resources';

export const isOver = ({ status }: VirtualMachineInstanceMigration): boolean =>
  status?.phase === 'Succeeded' || status?.phase === 'Failed';

/** A migration that takes a slot, and the node it leaves. */
export interface Underway {
  name: string;
  sourceNode: string | undefined;
}

export interface Limits {
  parallelMigrationsPerCluster: number;
  parallelOutboundMigrationsPerNode: number;
}

/** True when one more migration may leave `sourceNode` beside those under way (virt-controller). */
export const hasSlot = (
  underway: readonly Underway[],
  sourceNode: string,
  { parallelMigrationsPerCluster, parallelOutboundMigrationsPerNode }: Limits,
): boolean =>
  underway.length < parallelMigrationsPerCluster &&
  underway.filter((each) => each.sourceNode === sourceNode).length < parallelOutboundMigrationsPerNode;

/** How many migrations of a VM that are over the cluster keeps. */
const kept = 5;

/** Of the migrations of one VM, those that are over and too old to be kept. */
export const outdated = (
  migrations: readonly VirtualMachineInstanceMigration[],
): VirtualMachineInstanceMigration[] =>
  migrations
    .filter(isOver)
    .sort((left, right) =>
      (right.metadata.creationTimestamp ?? '').localeCompare(left.metadata.creationTimestamp ?? ''),
    )
    .slice(kept);
