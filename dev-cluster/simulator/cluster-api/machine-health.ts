import { conditionOf, isTrue } from '../kubernetes/conditions';
import { isDeleting } from '../kubernetes/object';
import type { Machine } from '../resources';

type Conditions = Parameters<typeof conditionOf>[0];

const conditionsOf = ({ status }: Machine): Conditions => status?.conditions;

/** True for a machine whose node is ready, even while it goes. */
export const hasReadyNode = (machine: Machine): boolean => isTrue(conditionsOf(machine), 'NodeHealthy');

/** True for a machine whose node has joined and is ready. */
export const isHealthy = (machine: Machine): boolean =>
  machine.status?.phase === 'Running' && hasReadyNode(machine);

/** True for a machine that counts as available: healthy, and not going. */
export const isAvailable = (machine: Machine): boolean => isHealthy(machine) && !isDeleting(machine);

/** True for a machine that was a node, or should have become one, and is broken. */
export const isBroken = (machine: Machine): boolean =>
  machine.status?.phase === 'Failed' ||
  conditionOf(conditionsOf(machine), 'NodeHealthy')?.reason === 'NodeConditionsFailed';

/** True for a machine that auto repair has given up: its set replaces it. */
export const isGivenUp = (machine: Machine): boolean =>
  conditionOf(conditionsOf(machine), 'OwnerRemediated')?.status === 'False';
