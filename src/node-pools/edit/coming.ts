import type { PoolValues } from '../fields/values';
import type { EditEffect } from '../model/edit-effect';
import type { RollingWay } from '../model/effect-words';
import { parseQuantity } from '../model/quantity';
import type { MachineShape } from '../model/room';

/** The machines that the form asks for; undefined while their size is none. */
export const shapeOfValues = ({
  cores,
  memory,
  qosClass,
  nodeSelector,
}: PoolValues): MachineShape | undefined => {
  const bytes = parseQuantity(memory);
  if (cores === null || bytes === undefined) return undefined;
  return {
    cores,
    memory: bytes,
    isGuaranteed: qosClass === 'Guaranteed',
    nodeSelector: Object.fromEntries(nodeSelector.map(({ key, value }) => [key, value])),
  };
};

const wantedOf = ({ sizing, replicas, min, max }: PoolValues, nodes: number): number =>
  sizing === 'fixed' ? (replicas ?? nodes) : Math.min(Math.max(nodes, min ?? nodes), max ?? nodes);

/** How many machines come at one moment when an edit is saved: those of a larger size, and those that a rollout adds. */
export const comingWith = (effects: readonly EditEffect[], pool: PoolValues, way: RollingWay): number => {
  const added = effects.includes('scale') ? Math.max(0, wantedOf(pool, way.nodes) - way.nodes) : 0;
  return added + (effects.includes('roll') ? way.surge : 0);
};
