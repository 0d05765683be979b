import { type Message, message } from '../../i18n/message';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { EditEffect } from './edit-effect';

/** How the machines of a pool are replaced or changed, which decides what an edit means for them. */
export interface RollingWay {
  nodes: number;
  upgradeType: NodePool['spec']['management']['upgradeType'];
  /** Machines wait for somebody to delete them. */
  isOnDelete: boolean;
  /** Machines that are new or missing at one moment. */
  step: number;
  /** Machines that come beside those that are there while a rollout runs; 0 where one goes first. */
  surge: number;
}

/** A number, or a share of the nodes: surge rounds up, unavailable rounds down (Cluster API). */
const share = (
  value: number | string | undefined,
  nodes: number,
  round: (value: number) => number,
): number => {
  if (typeof value === 'number') return value;
  const number = Number.parseInt(value ?? '', 10);
  if (Number.isNaN(number)) return 0;
  return value?.endsWith('%') ? round((number / 100) * nodes) : number;
};

/**
 * How a pool rolls (CRD: maxSurge 1, maxUnavailable 0; in place 1, a share rounds down, at least 1).
 * @param nodes how many it has
 */
export const rollingWay = ({ spec: { management } }: NodePool, nodes: number): RollingWay => {
  const { upgradeType, replace, inPlace } = management;
  const rolling = replace?.rollingUpdate;
  const surge = share(rolling?.maxSurge ?? 1, nodes, Math.ceil);
  const replaced = surge + share(rolling?.maxUnavailable ?? 0, nodes, Math.floor);
  const changed = share(inPlace?.maxUnavailable ?? 1, nodes, Math.floor);
  const isOnDelete = upgradeType === 'Replace' && replace?.strategy === 'OnDelete';
  return {
    nodes,
    upgradeType,
    isOnDelete,
    step: Math.max(1, upgradeType === 'Replace' ? replaced : changed),
    surge: upgradeType === 'Replace' && !isOnDelete ? Math.min(surge, nodes) : 0,
  };
};

const rollWords = ({ nodes, upgradeType, isOnDelete, step }: RollingWay): Message => {
  if (nodes === 0) return message('New nodes only: there is none now');
  if (isOnDelete)
    return message('Replaces {{count}} nodes, each when you delete its machine', { count: nodes });
  if (upgradeType === 'InPlace')
    return step === 1
      ? message('Restarts {{count}} nodes, one at a time', { count: nodes })
      : message('Restarts {{count}} nodes, {{step}} at a time', { count: nodes, step });
  return step === 1
    ? message('Replaces {{count}} nodes, one at a time', { count: nodes })
    : message('Replaces {{count}} nodes, {{step}} at a time', { count: nodes, step });
};

/** What an edit does to the machines of this pool, with their number. */
export const effectWords = (effect: EditEffect, way: RollingWay): Message => {
  switch (effect) {
    case 'roll':
      return rollWords(way);
    case 'scale':
      return message('Adds or removes machines');
    case 'new-nodes':
      return message('New nodes only');
    case 'in-place':
      return message('Applies at once, no node restarts');
    case 'immutable':
      return message('Cannot be changed');
    case 'none':
      return message('Changes no machine');
  }
};
