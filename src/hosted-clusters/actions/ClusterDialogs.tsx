import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { ClusterDialog } from './cluster-actions';
import { DeleteClusterDialog } from './DeleteClusterDialog';
import { ImportClusterDialog } from './ImportClusterDialog';
import type { Imports } from './useImports';

interface ClusterDialogsProps {
  /** Which one is open. */
  dialog: ClusterDialog | undefined;
  cluster: HostedCluster;
  pools: readonly NodePool[];
  imports: Imports;
  onClose: () => void;
}

/** The dialog that an action on a cluster has opened. */
export const ClusterDialogs = ({ dialog, cluster, pools, imports, onClose }: ClusterDialogsProps) => {
  if (dialog === 'delete') return <DeleteClusterDialog cluster={cluster} pools={pools} onClose={onClose} />;
  if (dialog === 'import' && imports.hub)
    return <ImportClusterDialog cluster={cluster} hub={imports.hub} onClose={onClose} />;
  return null;
};
