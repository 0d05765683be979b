import { message } from '../../i18n/message';
import { toApiError } from '../../kubernetes/errors';
import { HostedClusterModel } from '../../kubernetes/models';
import { untilGone } from '../../kubernetes/write/gone';
import { tasks } from '../../ui/tasks/store';
import { clusterPath } from '../model/cluster-path';
import type { DeletionRecord } from '../model/deletion-record';
import { forgetDeletion, recallDeletions, rememberDeletion } from './deletion-memory';
import { readLeftovers } from './read-leftovers';

/** A deletion may wait for drains that take hours. */
const LIMIT_MS = 24 * 60 * 60 * 1000;

const tracked = new Set<string>();

/** Follows a deletion to its end: an entry in Tasks while it runs, then a toast that offers what is left. */
export const trackDeletion = (record: DeletionRecord): void => {
  if (tracked.has(record.uid)) return;
  tracked.add(record.uid);
  rememberDeletion(record);
  void follow(record);
};

/** Follows again the deletions this tab asked for before it was loaded anew. */
export const resumeDeletions = (): void => recallDeletions().forEach(trackDeletion);

const follow = async (record: DeletionRecord): Promise<void> => {
  const { namespace, name, uid } = record;
  const link = clusterPath(namespace, name);
  const id = tasks.start({ title: message('Delete cluster'), what: name, where: namespace, link });
  try {
    await untilGone(HostedClusterModel, { namespace, name }, { uid, limitMs: LIMIT_MS });
    tasks.succeed(id);
    await tell(record);
  } catch (error) {
    tasks.fail(id, toApiError(error), message('Cluster {{name}} is not deleted yet', { name }));
  }
};

const tell = async (record: DeletionRecord): Promise<void> => {
  const { namespace, name } = record;
  const title = message('Cluster {{name}} was deleted', { name });
  const count = await readLeftovers(record).then(
    ({ references }) => references.length,
    () => undefined,
  );
  if (count === 0) {
    forgetDeletion(namespace, name);
    tasks.notify({ level: 'success', title });
    return;
  }
  tasks.notify({
    level: 'info',
    title,
    body:
      count === undefined
        ? message('What it left behind could not be read.')
        : message('{{count}} objects beside it are left.', { count }),
    links: [{ title: message('Show what is left'), to: clusterPath(namespace, name) }],
  });
};
