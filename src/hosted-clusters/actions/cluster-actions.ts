import { message } from '../../i18n/message';
import type { Message } from '../../i18n/message';
import type { Access } from '../../kubernetes/access/useAccess';
import { toApiError } from '../../kubernetes/errors';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { Action } from '../../ui/action/action';
import { tasks } from '../../ui/tasks/store';
import { consoleUrl } from '../model/console-url';
import { kubeconfig } from '../model/credentials';
import type { ClusterActionId } from '../model/header-actions';
import { download } from './download';
import { readSecretKey } from './secret';

/** The rights that actions on a cluster need, in its namespace. */
export interface ClusterRights {
  getSecrets: Access;
  patchClusters: Access;
  deleteClusters: Access;
}

const denied = (...accesses: readonly Access[]): Message | undefined =>
  accesses
    .map((access) => (access.state === 'denied' ? access.reason : undefined))
    .find((reason) => reason !== undefined);

/** Reads the kubeconfig and saves it; a failure is told by a toast. */
const downloadKubeconfig = async (cluster: HostedCluster): Promise<void> => {
  const { name, namespace = '' } = cluster.metadata;
  const { secret } = kubeconfig(cluster);
  if (!secret) return;
  try {
    download(`${name}-kubeconfig.yaml`, await readSecretKey(namespace, secret.name, secret.key));
  } catch (error) {
    tasks.notify({
      level: 'danger',
      title: message('The kubeconfig of {{name}} was not downloaded', { name }),
      error: toApiError(error),
    });
  }
};

/** What can be done with a cluster, and why not where it cannot. `onDelete` opens the dialog. */
export const clusterActions = (
  cluster: HostedCluster,
  rights: ClusterRights,
  onDelete: () => void,
): Readonly<Record<ClusterActionId, Action>> => {
  const { url, reason } = consoleUrl(cluster);
  return {
    console: {
      id: 'open-console',
      title: message('Open console'),
      run: () => void window.open(url, '_blank', 'noopener'),
      reason,
    },
    kubeconfig: {
      id: 'download-kubeconfig',
      title: message('Download kubeconfig'),
      run: () => void downloadKubeconfig(cluster),
      reason: kubeconfig(cluster).reason ?? denied(rights.getSecrets),
    },
    delete: {
      id: 'delete',
      title: message('Delete cluster'),
      run: onDelete,
      isDanger: true,
      startsGroup: true,
      reason: cluster.metadata.deletionTimestamp
        ? message('The cluster is already being deleted.')
        : denied(rights.deleteClusters, rights.patchClusters),
    },
  };
};
