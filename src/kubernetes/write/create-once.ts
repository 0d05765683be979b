import type { KubeObject } from '../types/object';
import { applyItem } from './apply-item';
import { createPlan } from './plan';

/** Nothing that exists already counts as ours: a namesake is somebody's. */
const ownsNothing = (): boolean => false;

/**
 * Creates one object as a run does: a server that is restarted is waited for, and an object whose answer was lost is read back before
 * anything is repeated, so it is never made twice. Rejects with an ApiError; throws an Error for a kind that this plugin does not know.
 */
export const createOnce = async (object: KubeObject): Promise<void> => {
  for (const item of createPlan([object]).items) await applyItem(item, ownsNothing, { lostAt: 0 });
};
