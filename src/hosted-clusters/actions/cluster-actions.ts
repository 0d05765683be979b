import { message } from '../../i18n/message';
import type { Message } from '../../i18n/message';
import type { Access } from '../../kubernetes/access/access';
import { toApiError } from '../../kubernetes/errors';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { Action } from '../../ui/action/action';
import { tasks } from '../../ui/tasks/store';
import { updatesPath } from '../model/cluster-path';
import { consoleUrl } from '../model/console-url';
import { similarPath } from '../create/paths';
import { kubeconfig } from '../model/credentials';
import { importProblem } from '../model/import-problem';
import type { ClusterActionId } from '../model/header-actions';
import { ingressMode } from '../model/ingress-mode';
import { ingressPath } from '../model/ingress-path';
import { download } from '../../ui/download/download';
import { readSecretKey } from './secret';
import type { Imports } from './useImports';

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

/** The dialogs that actions open. */
export type ClusterDialog = 'delete' | 'import';

/** Where an action leads: to a dialog, or to another page. */
export interface Ways {
  ask: (dialog: ClusterDialog) => void;
  go: (path: string) => void;
}

/** Every action of a cluster; what does not exist for it is left out. */
export type ClusterActions = Readonly<Partial<Record<ClusterActionId, Action>>>;

const similar = (cluster: HostedCluster, go: Ways['go']): Action => {
  const { name, namespace = '' } = cluster.metadata;
  const { type } = cluster.spec.platform;
  return {
    id: 'create-similar',
    title: message('Create similar cluster'),
    run: () => go(similarPath(namespace, name)),
    reason:
      type === 'KubeVirt'
        ? undefined
        : message('The wizard makes clusters on OpenShift Virtualization. {{name}} runs on {{platform}}.', {
            name,
            platform: type,
          }),
  };
};

/** Leads to what somebody has to make for a domain of the cluster's own; below the common domain the operator makes it. */
const ingress = (cluster: HostedCluster, go: Ways['go']): Pick<ClusterActions, 'ingress'> => {
  const { name, namespace = '' } = cluster.metadata;
  if (ingressMode(cluster) !== 'own-domain') return {};
  return {
    ingress: {
      id: 'set-up-ingress',
      title: message('Set up ingress'),
      run: () => go(ingressPath(namespace, name)),
    },
  };
};

/** Leads to the updates; what can start there is judged there. */
const update = (cluster: HostedCluster, rights: ClusterRights, go: Ways['go']): Action => {
  const { name, namespace = '', deletionTimestamp } = cluster.metadata;
  return {
    id: 'update',
    title: message('Update cluster'),
    run: () => go(updatesPath(namespace, name)),
    reason: deletionTimestamp ? message('The cluster is being deleted.') : denied(rights.patchClusters),
  };
};

/** What can be done with a cluster, and why not where it cannot. */
export const clusterActions = (
  cluster: HostedCluster,
  rights: ClusterRights,
  imports: Imports,
  { ask, go }: Ways,
): ClusterActions => {
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
    update: update(cluster, rights, go),
    ...ingress(cluster, go),
    ...(imports.isServed
      ? {
          import: {
            id: 'import',
            title: message('Import into the fleet'),
            run: () => ask('import'),
            reason: importProblem(cluster, imports.managed) ?? imports.why,
          },
        }
      : {}),
    similar: similar(cluster, go),
    delete: {
      id: 'delete',
      title: message('Delete cluster'),
      run: () => ask('delete'),
      isDanger: true,
      startsGroup: true,
      reason: cluster.metadata.deletionTimestamp
        ? message('The cluster is already being deleted.')
        : denied(rights.deleteClusters, rights.patchClusters),
    },
  };
};
