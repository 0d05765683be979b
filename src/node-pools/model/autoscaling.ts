import { conditionOf } from '../../hosted-clusters/model/condition';
import { type Message, message } from '../../i18n/message';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { PoolNodes } from './status';

/** Where an autoscaled pool stands between its bounds. */
export type AutoscalingPlace = 'least' | 'most' | 'between' | 'fixed-by-bounds' | 'unknown';

export interface Autoscaling {
  min: number;
  max: number;
  place: AutoscalingPlace;
  words: Message;
  /** The operator's words, where it has not turned autoscaling on. */
  problem?: string;
}

const placeOf = (min: number, max: number, wish: number | undefined): AutoscalingPlace => {
  if (min === max) return 'fixed-by-bounds';
  if (wish === undefined) return 'unknown';
  return wish <= min ? 'least' : wish >= max ? 'most' : 'between';
};

/** The state of autoscaling; undefined for a pool of a fixed size (operator: AutoscalingEnabled; CRD: min and max). */
export const autoscalingOf = (pool: NodePool, { desired }: PoolNodes): Autoscaling | undefined => {
  const { autoScaling } = pool.spec;
  if (!autoScaling) return undefined;
  const { min, max } = autoScaling;
  const place = placeOf(min, max, desired);
  const enabled = conditionOf(pool, 'AutoscalingEnabled');
  const words = {
    least: message('{{desired}} nodes wanted, the least it may have', { desired: desired ?? min }),
    most: message('{{desired}} nodes wanted, the most it may have: more load finds no more room', {
      desired: desired ?? max,
    }),
    between: message('{{desired}} nodes wanted, between {{min}} and {{max}}', {
      desired: desired ?? min,
      min,
      max,
    }),
    'fixed-by-bounds': message('Least and most are both {{min}}, so the size stays', { min }),
    unknown: message('Between {{min}} and {{max}} nodes', { min, max }),
  } satisfies Record<AutoscalingPlace, Message>;
  return {
    min,
    max,
    place,
    words: words[place],
    ...(enabled?.status === 'False' ? { problem: enabled.message ?? enabled.reason ?? '' } : {}),
  };
};
