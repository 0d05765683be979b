import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { PoolNodes } from '../model/status';
import { DeletePoolDialog } from './DeletePoolDialog';
import { PauseDialog } from './PauseDialog';
import { ScaleDialog } from './ScaleDialog';

export type PoolDialogId = 'scale' | 'pause' | 'delete';

interface PoolDialogProps {
  id: PoolDialogId;
  pool: NodePool;
  nodes: PoolNodes;
  /** Other pools of the same cluster; undefined = not known. */
  siblings: number | undefined;
  onClose: () => void;
}

/** The dialog that an action on a pool opens. */
export const PoolDialog = ({ id, pool, nodes, siblings, onClose }: PoolDialogProps) => {
  switch (id) {
    case 'scale':
      return <ScaleDialog pool={pool} current={nodes.desired ?? nodes.current} onClose={onClose} />;
    case 'pause':
      return <PauseDialog pool={pool} onClose={onClose} />;
    case 'delete':
      return <DeletePoolDialog pool={pool} siblings={siblings} onClose={onClose} />;
  }
};
