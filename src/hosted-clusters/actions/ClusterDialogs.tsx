import { lazy, Suspense } from 'react';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { ClusterDialog } from './cluster-actions';
import type { Imports } from './useImports';

const DeleteClusterDialog = lazy(() => import('./DeleteClusterDialog'));
const ImportClusterDialog = lazy(() => import('./ImportClusterDialog'));

interface ClusterDialogsProps {
  /** Which one is open. */
  dialog: ClusterDialog | undefined;
  cluster: HostedCluster;
  pools: readonly NodePool[];
  imports: Imports;
  onClose: () => void;
}

/** The dialog that an action on a cluster has opened; its code comes with its first opening. */
export const ClusterDialogs = (props: ClusterDialogsProps) => (
  <Suspense fallback={null}>{dialogOf(props)}</Suspense>
);

const dialogOf = ({ dialog, cluster, pools, imports, onClose }: ClusterDialogsProps) => {
  if (dialog === 'delete') return <DeleteClusterDialog cluster={cluster} pools={pools} onClose={onClose} />;
  if (dialog === 'import' && imports.hub)
    return <ImportClusterDialog cluster={cluster} hub={imports.hub} onClose={onClose} />;
  return null;
};
