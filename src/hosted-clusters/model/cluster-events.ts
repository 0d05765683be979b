import type { Event } from '../../kubernetes/types/core';

/** An event, flattened: the API has two generations of its fields (core API, events.k8s.io). */
export interface FlatEvent {
  id: string;
  type: string;
  reason: string;
  message: string;
  kind: string;
  name: string;
  count: number;
  last: string | undefined;
}

/** Flattens an event; `series` is the newer way to count and date it. */
export const flatEvent = (event: Event): FlatEvent => ({
  id: event.metadata.uid ?? `${event.metadata.namespace ?? ''}/${event.metadata.name}`,
  type: event.type ?? 'Normal',
  reason: event.reason ?? '',
  message: event.message ?? '',
  kind: event.involvedObject.kind ?? '',
  name: event.involvedObject.name ?? '',
  count: event.series?.count ?? event.count ?? 1,
  last:
    event.series?.lastObservedTime ??
    event.lastTimestamp ??
    event.eventTime ??
    event.firstTimestamp ??
    event.metadata.creationTimestamp,
});

/**
 * The events of a cluster's own namespace that are about it or its pools; the namespace holds other clusters too.
 * @param pools names of the cluster's pools
 */
export const ownEvents = (
  events: readonly Event[],
  cluster: string,
  pools: readonly string[],
): readonly Event[] =>
  events.filter(
    ({ involvedObject: { kind, name } }) =>
      (kind === 'HostedCluster' && name === cluster) ||
      (kind === 'NodePool' && name !== undefined && pools.includes(name)),
  );

/** Events with the newest first; undated ones last. */
export const newestFirst = (events: readonly FlatEvent[]): readonly FlatEvent[] => {
  const at = ({ last }: FlatEvent): number => (last === undefined ? 0 : Date.parse(last));
  return [...events].sort((a, b) => at(b) - at(a));
};
