import { message } from '../../i18n/message';
import { NodePoolModel } from '../../kubernetes/models';
import type { ObjectRef } from '../../kubernetes/path';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { mergePatch, remove, scale } from '../../kubernetes/write/write';
import { runTask } from '../../ui/tasks/store';
import type { SizeChange } from '../edit/size';
import { poolPath } from '../model/pool-path';

/** The reference of a pool. */
export const refOf = (name: string, namespace: string | undefined): ObjectRef => ({
  name,
  ...(namespace === undefined ? {} : { namespace }),
});

const taskOf = ({ metadata: { name, namespace = '' } }: NodePool) => ({
  what: name,
  where: namespace,
  link: poolPath(namespace, name),
});

/**
 * Sends a change of size over a known version of the pool. Rejects with an ApiError; a conflict is for the caller to answer,
 * so it is told by no toast.
 */
export const writeSize = async (
  { metadata: { name, namespace } }: NodePool,
  change: SizeChange | undefined,
  resourceVersion: string,
): Promise<void> => {
  if (!change) return;
  const ref = refOf(name, namespace);
  if (change.via === 'scale') await scale(NodePoolModel, ref, change.replicas, { resourceVersion });
  else await mergePatch(NodePoolModel, ref, change.patch, { resourceVersion });
};

/** Sends a small change as a task. Never rejects: a toast tells a refusal. */
const changeAsTask = async (pool: NodePool, patch: Readonly<Record<string, unknown>>): Promise<void> => {
  const { name, namespace } = pool.metadata;
  await runTask(
    { title: message('Change node pool'), ...taskOf(pool) },
    {
      done: message('Node pool {{name}} was changed.', { name }),
      failed: message('Node pool {{name}} was not changed.', { name }),
    },
    () => mergePatch(NodePoolModel, refOf(name, namespace), patch),
  ).catch(() => undefined);
};

/** Pauses the reconciling of a pool. Rejects with an ApiError. */
export const writePause = async (
  { metadata: { name, namespace } }: NodePool,
  until: string,
): Promise<void> => {
  await mergePatch(NodePoolModel, refOf(name, namespace), { spec: { pausedUntil: until } });
};

/** Lets the operator go on with a pool. */
export const resumePool = (pool: NodePool): Promise<void> =>
  changeAsTask(pool, { spec: { pausedUntil: null } });

/** Turns auto repair on or off. */
export const toggleRepair = (pool: NodePool): Promise<void> =>
  changeAsTask(pool, { spec: { management: { autoRepair: pool.spec.management.autoRepair !== true } } });

/** Asks for the deletion of a pool; its finalizer removes its machines one after another (operator). Rejects with an ApiError. */
export const deletePool = async (pool: NodePool): Promise<void> => {
  const { name, namespace, uid } = pool.metadata;
  await remove(NodePoolModel, refOf(name, namespace), uid === undefined ? {} : { uid });
};
