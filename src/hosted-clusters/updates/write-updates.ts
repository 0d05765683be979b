import { saveOver } from '../../form/conflict/save-over';
import { type Message, message } from '../../i18n/message';
import { ApiError } from '../../kubernetes/api-error';
import { toApiError } from '../../kubernetes/errors';
import { HostedClusterModel, NodePoolModel } from '../../kubernetes/models';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { mergePatch, read } from '../../kubernetes/write/write';
import { tasks } from '../../ui/tasks/store';
import { updatesPath } from '../model/cluster-path';
import { ACCEPTED_RISKS } from '../model/updates/accepted-risks';
import { FORCE } from '../model/updates/patches';
import { poolPatch } from '../model/updates/pool-updates';
import { type ReleaseRef, updateState } from '../model/updates/update-state';

type Patch = Readonly<Record<string, unknown>>;

const refOf = ({ metadata: { name, namespace = '' } }: HostedCluster | NodePool) => ({ name, namespace });

/** All of a cluster that decides about its update: if it is the same, a decision made before still stands. */
const decisionOf = (cluster: HostedCluster): string => {
  const { annotations, deletionTimestamp } = cluster.metadata;
  const { phase, before } = updateState(cluster);
  const { release, channel } = cluster.spec;
  return JSON.stringify([
    release,
    channel,
    annotations?.[FORCE],
    annotations?.[ACCEPTED_RISKS],
    deletionTimestamp,
    phase,
    before,
  ]);
};

/**
 * Writes a patch that was decided on a known state of the cluster. While only other things change it is written over them; when what
 * decides has changed nothing is written and the answer is `changed`. Rejects with an ApiError.
 * @param judge sums up what else decides, such as the gate
 */
export const patchCluster = async (
  cluster: HostedCluster,
  patch: Patch,
  judge: (cluster: HostedCluster) => string = () => '',
): Promise<'saved' | 'changed'> => {
  const sum = (one: HostedCluster) => `${decisionOf(one)} ${judge(one)}`;
  const { state } = await saveOver({
    began: cluster,
    latest: cluster,
    isSame: (a, b) => sum(a) === sum(b),
    read: () => read(HostedClusterModel, refOf(cluster)),
    write: (resourceVersion) => mergePatch(HostedClusterModel, refOf(cluster), patch, { resourceVersion }),
  });
  return state;
};

/** Says in a toast that somebody was faster. */
const CHANGED = message('The cluster was changed meanwhile, so nothing was written. Look at it again.');

/** Does what needs no dialog, as a task. Never rejects: a toast tells the result. */
export const changeCluster = async (
  cluster: HostedCluster,
  patch: Patch,
  words: { title: Message; done: Message; failed: Message },
): Promise<void> => {
  const { name, namespace = '' } = cluster.metadata;
  const id = tasks.start({
    title: words.title,
    what: name,
    where: namespace,
    link: updatesPath(namespace, name),
  });
  try {
    const state = await patchCluster(cluster, patch);
    if (state === 'saved') tasks.succeed(id, { toast: words.done });
    else {
      tasks.succeed(id);
      tasks.notify({ level: 'info', title: CHANGED, stays: true });
    }
  } catch (error) {
    tasks.fail(id, toApiError(error), words.failed);
  }
};

/** Notes in Tasks that an update has begun. */
export const noteStart = (cluster: HostedCluster, version: string): void => {
  const { name, namespace = '' } = cluster.metadata;
  const id = tasks.start({
    title: message('Update control plane'),
    what: name,
    where: namespace,
    link: updatesPath(namespace, name),
  });
  tasks.succeed(id, {
    toast: message('The update of {{name}} to {{version}} was asked for.', { name, version }),
  });
};

/** Asks a pool to go to a release, over the pool as it is known. Rejects with an ApiError, `conflict` where it was changed itself. */
export const updatePool = async (pool: NodePool, target: ReleaseRef): Promise<void> => {
  const isSame = (a: NodePool, b: NodePool) =>
    a.spec.release.image === b.spec.release.image &&
    a.metadata.deletionTimestamp === b.metadata.deletionTimestamp;
  const patch = poolPatch(target);
  const result = await saveOver({
    began: pool,
    latest: pool,
    isSame,
    read: () => read(NodePoolModel, refOf(pool)),
    write: (resourceVersion) => mergePatch(NodePoolModel, refOf(pool), patch, { resourceVersion }),
  });
  if (result.state === 'changed') throw new ApiError({ kind: 'conflict', serverMessage: '' });
};
