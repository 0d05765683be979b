import { entryOf } from '../../../i18n/entry-of';
import type { Node } from '../../../kubernetes/types/core';
import type { Room } from './facts';
import { isSchedulable } from './nodes';
import { add, NO_ROOM, roomOf } from './requests';

/** Things of one size, each of which must find room on one node. */
export interface Units extends Room {
  readonly count: number;
  readonly isControlPlane: boolean;
  readonly nodeSelector: Readonly<Record<string, string>>;
}

/** What is free on a node. */
export interface FreeNode extends Room {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
}

const freeNode = ({ metadata, status }: Node, requested: Room): FreeNode => {
  const all = roomOf(status?.allocatable);
  return {
    name: metadata.name,
    labels: metadata.labels ?? {},
    cpu: Math.max(0, all.cpu - requested.cpu),
    memory: Math.max(0, all.memory - requested.memory),
  };
};

/** What is free on the nodes that take pods. `used` is what the pods of each node request, by its name. */
export const freeNodes = (
  nodes: readonly Node[],
  used: Readonly<Record<string, Room>>,
): readonly FreeNode[] =>
  nodes.filter(isSchedulable).map((node) => freeNode(node, entryOf(used, node.metadata.name) ?? NO_ROOM));

const fits = (unit: Units, node: FreeNode): boolean =>
  unit.cpu <= node.cpu &&
  unit.memory <= node.memory &&
  Object.entries(unit.nodeSelector).every(([key, value]) => node.labels[key] === value);

/** The node with most free memory that takes one more; of those not in `apart`, if any. */
const nodeFor = (
  unit: Units,
  nodes: Iterable<FreeNode>,
  apart: ReadonlySet<string>,
): FreeNode | undefined => {
  let best: FreeNode | undefined;
  for (const node of nodes) {
    if (!fits(unit, node)) continue;
    const isNew = !apart.has(node.name);
    const wasNew = best !== undefined && !apart.has(best.name);
    if (!best || (isNew && !wasNew) || (isNew === wasNew && node.memory > best.memory)) best = node;
  }
  return best;
};

/** Whose turn it is: without a control plane no machine starts, and large things find room while there is some. */
const byTurn = (a: Units, b: Units): number =>
  Number(b.isControlPlane) - Number(a.isControlPlane) || b.memory - a.memory || b.cpu - a.cpu;

/**
 * The units that find no room, each placed where most memory is free, parts of the control plane apart where that is possible. A hint as the scheduler would give it, not a proof: it knows no affinities.
 * Takes time for what is placed only, so that a count nobody could ever run does no harm.
 */
export const unplaced = (units: readonly Units[], nodes: readonly FreeNode[]): readonly Units[] => {
  const free = new Map(nodes.map((node) => [node.name, node]));
  const held = new Set<string>();
  const nowhere: ReadonlySet<string> = new Set();
  const left = [...units].sort(byTurn).map((unit) => {
    let placed = 0;
    while (placed < unit.count) {
      const node = nodeFor(unit, free.values(), unit.isControlPlane ? held : nowhere);
      // What is free only shrinks: the next of the same size finds no room either.
      if (!node) break;
      free.set(node.name, { ...node, cpu: node.cpu - unit.cpu, memory: node.memory - unit.memory });
      if (unit.isControlPlane) held.add(node.name);
      placed += 1;
    }
    return { ...unit, count: unit.count - placed };
  });
  return left.filter(({ count }) => count > 0);
};

/** What nodes have together. */
export const sumOf = (rooms: readonly Room[]): Room => rooms.reduce<Room>(add, NO_ROOM);

/** What units need together. */
export const needOf = (units: readonly Units[]): Room =>
  sumOf(units.map(({ cpu, memory, count }) => ({ cpu: cpu * count, memory: memory * count })));
