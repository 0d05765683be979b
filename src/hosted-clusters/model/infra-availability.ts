import { message, type Message } from '../../i18n/message';

/** Two routers of the ingress need two nodes (source: OpenShift, infrastructureAvailabilityPolicy). */
const LEAST_NODES = 2;

/**
 * Whether the node pools carry a cluster whose ingress, registry and monitoring are highly available.
 * @param nodes the nodes each pool has at least: its replicas or, autoscaled, its minimum; null = not filled in
 */
export const infraAvailability = (
  availability: 'HighlyAvailable' | 'SingleReplica',
  nodes: readonly (number | null)[],
): Message | undefined => {
  if (availability === 'SingleReplica' || nodes.includes(null)) return undefined;
  const total = nodes.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return total >= LEAST_NODES
    ? undefined
    : message(
        'Highly available needs at least {{least}} nodes, and the node pools have {{total}}. Add nodes or choose Single replica.',
        { least: LEAST_NODES, total },
      );
};
