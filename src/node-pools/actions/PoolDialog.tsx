import { lazy, Suspense } from 'react';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { PoolNodes } from '../model/status';

const DeletePoolDialog = lazy(() => import('./DeletePoolDialog'));
const PauseDialog = lazy(() => import('./PauseDialog'));
const ScaleDialog = lazy(() => import('./ScaleDialog'));

export type PoolDialogId = 'scale' | 'pause' | 'delete';

interface PoolDialogProps {
  id: PoolDialogId;
  pool: NodePool;
  nodes: PoolNodes;
  /** Other pools of the same cluster; undefined = not known. */
  siblings: number | undefined;
  onClose: () => void;
}

/** The dialog that an action on a pool opens; its code comes with its first opening. */
export const PoolDialog = (props: PoolDialogProps) => <Suspense fallback={null}>{dialogOf(props)}</Suspense>;

const dialogOf = ({ id, pool, nodes, siblings, onClose }: PoolDialogProps) => {
  switch (id) {
    case 'scale':
      return <ScaleDialog pool={pool} current={nodes.desired ?? nodes.current} onClose={onClose} />;
    case 'pause':
      return <PauseDialog pool={pool} onClose={onClose} />;
    case 'delete':
      return <DeletePoolDialog pool={pool} siblings={siblings} onClose={onClose} />;
  }
};
