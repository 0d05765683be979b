import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { message } from '../../i18n/message';
import { useRightsIn } from '../../kubernetes/access/useRightsIn';
import { NodePoolModel } from '../../kubernetes/models';
import { clonePoolPath, editPoolPath, poolDialogPath } from '../../node-pools/model/pool-path';
import type { PoolRow } from '../../node-pools/model/pool-row';
import type { Action } from '../../ui/action/action';

const RIGHTS = {
  scale: { model: NodePoolModel, verb: 'patch', subresource: 'scale' },
  edit: { model: NodePoolModel, verb: 'patch' },
  clone: { model: NodePoolModel, verb: 'create' },
  delete: { model: NodePoolModel, verb: 'delete' },
} as const;

/**
 * What can be done with a node pool, for the row of its cluster's page: each entry leads to the pool's own page, which asks and acts.
 * A noun draws no dialogs of another (docs/house.md).
 */
export const usePoolMenu = (namespace: string): ((row: PoolRow) => readonly Action[]) => {
  const navigate = useNavigate();
  const namespaces = useMemo(() => [namespace], [namespace]);
  const rights = useRightsIn(RIGHTS, namespaces)(namespace);
  return ({ name, pool }) => {
    const going = pool.metadata.deletionTimestamp ? message('The node pool is being deleted.') : undefined;
    const denied = (id: keyof typeof RIGHTS) =>
      rights[id].state === 'denied' ? rights[id].reason : undefined;
    const to = (path: string) => () => void navigate(path);
    return [
      {
        id: 'scale',
        title: message('Scale'),
        run: to(poolDialogPath(namespace, name, 'scale')),
        reason: going ?? (denied('scale') && denied('edit')),
      },
      {
        id: 'edit',
        title: message('Edit node pool'),
        run: to(editPoolPath(namespace, name)),
        reason: going ?? denied('edit'),
      },
      {
        id: 'clone',
        title: message('Clone node pool'),
        run: to(clonePoolPath(namespace, name)),
        reason: denied('clone'),
      },
      {
        id: 'delete',
        title: message('Delete node pool'),
        run: to(poolDialogPath(namespace, name, 'delete')),
        isDanger: true,
        startsGroup: true,
        reason: going ?? denied('delete'),
      },
    ];
  };
};
