import type { Event } from '../../kubernetes/types/core';

/** What Cluster API names as the pool (operator). */
const SCALERS = ['MachineDeployment', 'MachineHealthCheck'];

/**
 * Whether an event is about a pool, its machines, or what stands behind them: a launcher pod and a root disk have the
 * machine's name in theirs, a MachineSet begins with the pool's (operator, KubeVirt).
 */
export const isEventOfPool = (
  { involvedObject: { kind = '', name = '' } }: Pick<Event, 'involvedObject'>,
  pool: string,
  machines: readonly string[],
): boolean =>
  (kind === 'NodePool' && name === pool) ||
  (SCALERS.includes(kind) && name === pool) ||
  machines.some(
    (machine) =>
      name === machine ||
      name === `${machine}-rhcos` ||
      name.startsWith(`virt-launcher-${machine}-`) ||
      (kind === 'MachineSet' && machine.startsWith(`${name}-`)),
  );
