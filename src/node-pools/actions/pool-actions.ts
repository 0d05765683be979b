import { type Message, message } from '../../i18n/message';
import type { Access } from '../../kubernetes/access/access';
import type { Rights } from '../../kubernetes/access/useRightsIn';
import { NodePoolModel } from '../../kubernetes/models';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { Action } from '../../ui/action/action';
import { isPaused } from '../model/pause';

/** The rights that actions on a pool need, in its namespace. */
export const POOL_RIGHTS = {
  patch: { model: NodePoolModel, verb: 'patch' },
  scale: { model: NodePoolModel, verb: 'patch', subresource: 'scale' },
  create: { model: NodePoolModel, verb: 'create' },
  remove: { model: NodePoolModel, verb: 'delete' },
} as const;

export type PoolRights = Rights<keyof typeof POOL_RIGHTS>;

export type PoolActionId = 'scale' | 'edit' | 'clone' | 'repair' | 'pause' | 'delete';

/** What an action does; each opens something or starts a task. */
export type PoolActionRuns = Readonly<Record<PoolActionId, () => void>>;

const denied = (...accesses: readonly Access[]): Message | undefined =>
  accesses.flatMap((access) => (access.state === 'denied' ? [access.reason] : []))[0];

/** What can be done with a pool, and why not where it cannot. */
export const poolActions = (
  pool: NodePool,
  rights: PoolRights,
  runs: PoolActionRuns,
): Readonly<Record<PoolActionId, Action>> => {
  const going = pool.metadata.deletionTimestamp ? message('The node pool is being deleted.') : undefined;
  return {
    scale: {
      id: 'scale',
      title: message('Scale'),
      run: runs.scale,
      // Scaling alone needs less than changing; the dialog offers what the rights suffice for.
      reason: going ?? (denied(rights.scale) && denied(rights.patch)),
    },
    edit: {
      id: 'edit',
      title: message('Edit node pool'),
      run: runs.edit,
      reason: going ?? denied(rights.patch),
    },
    clone: {
      id: 'clone',
      title: message('Clone node pool'),
      run: runs.clone,
      reason: denied(rights.create),
    },
    repair: {
      id: 'auto-repair',
      title: pool.spec.management.autoRepair
        ? message('Turn off auto repair')
        : message('Turn on auto repair'),
      run: runs.repair,
      reason: going ?? denied(rights.patch),
    },
    pause: {
      id: 'pause',
      title: isPaused(pool) ? message('Resume reconciling') : message('Pause reconciling'),
      run: runs.pause,
      reason: going ?? denied(rights.patch),
    },
    delete: {
      id: 'delete',
      title: message('Delete node pool'),
      run: runs.delete,
      isDanger: true,
      startsGroup: true,
      reason: going ?? denied(rights.remove),
    },
  };
};
