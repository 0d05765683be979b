import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { Action } from '../../ui/action/action';
import { isPaused } from '../model/pause';
import { clonePoolPath, editPoolPath } from '../model/pool-path';
import type { PoolDialogId } from './PoolDialog';
import { type PoolActionId, poolActions, type PoolRights } from './pool-actions';
import { resumePool, toggleRepair } from './write-pool';

/** What can be done with a pool, by name; dialogs are opened by the caller. */
export const actionsOf = (
  pool: NodePool,
  rights: PoolRights,
  open: (id: PoolDialogId) => void,
  go: (path: string) => unknown,
): Readonly<Record<PoolActionId, Action>> => {
  const { name, namespace = '' } = pool.metadata;
  return poolActions(pool, rights, {
    scale: () => open('scale'),
    edit: () => void go(editPoolPath(namespace, name)),
    clone: () => void go(clonePoolPath(namespace, name)),
    repair: () => void toggleRepair(pool),
    pause: () => (isPaused(pool) ? void resumePool(pool) : open('pause')),
    delete: () => open('delete'),
  });
};

/** The same as a row's menu. */
export const menuOf = (...given: Parameters<typeof actionsOf>): readonly Action[] => {
  const actions = actionsOf(...given);
  return [actions.scale, actions.edit, actions.clone, actions.repair, actions.pause, actions.delete];
};
