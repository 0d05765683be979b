import type { PreflightFault } from '../preflight-faults';
import type { VmFault } from '../vm-faults';
import type { VolumeFault } from '../volume-faults';

/** Where faults are switched: ConfigMap `faults`, one key a fault. */
export const faultsAt = { namespace: 'dev-cluster', name: 'faults' };

/** The faults the simulator plays. The gateway before the API server has its own. */
export type FaultName =
  | PreflightFault
  | VolumeFault
  | 'release-image-invalid'
  | 'pull-secret-refused'
  | 'etcd-volume-pending'
  | 'cidr-clash'
  | 'mtu-too-small'
  | 'no-default-storage-class'
  | 'not-live-migratable'
  | 'hang-deletion'
  | 'hold-at'
  | 'degraded'
  | 'infra-network-rbac'
  | 'auto-import'
  | 'not-upgradeable'
  | 'release-not-accepted'
  | 'version-failing'
  | 'updates-not-retrieved'
  | 'autoscaler-demand'
  | 'drain-blocked'
  | 'volume-detach-blocked'
  | 'nodes-not-ready'
  | 'machine-failed'
  | 'node-never-joins'
  | 'vm-unschedulable'
  | 'in-place-failed'
  | 'node-lost'
  | VmFault;

export interface ClusterName {
  namespace: string;
  name: string;
}

/** Answers the parameter of a fault that is on for this cluster ('' when it has none), or undefined. */
export type Faults = (fault: FaultName, cluster?: ClusterName) => string | undefined;

/**
 * Reads the data of the ConfigMap. `<fault>` holds everywhere, `<fault>.<namespace>.<cluster>` for one cluster and
 * wins. A ConfigMap key cannot hold `=`, so the stage of hold-at is its value.
 */
export const faultsIn =
  (data: Record<string, string> | undefined): Faults =>
  (fault, cluster) => {
    const own = cluster && data?.[`${fault}.${cluster.namespace}.${cluster.name}`];
    return own ?? data?.[fault];
  };
