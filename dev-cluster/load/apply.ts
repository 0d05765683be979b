import type { Api } from '../api';
import type { KubeResource, Paths } from '../resource';

const AT_ONCE = 16;

/** Runs `work` on every item, at most `AT_ONCE` at a time; rejects with the first failure. */
const each = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> => {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

const applyOne = async (api: Api, paths: Paths, object: KubeResource): Promise<void> => {
  const path = paths.of(object);
  const { status, ...rest } = object;
  if (status === undefined || !paths.served(object).hasStatus) {
    await api.apply(path, object);
    return;
  }
  await api.apply(path, rest);
  const { apiVersion, kind, metadata } = object;
  await api.apply(`${path}/status`, { apiVersion, kind, metadata: { name: metadata.name }, status });
};

/**
 * Applies objects with their status, many at once. Namespaces and CRDs that others lie in must have been applied
 * before. Rejects with the server's words on the first object that it refuses.
 */
export const applyAll = (api: Api, paths: Paths, objects: readonly KubeResource[]): Promise<void> =>
  each(objects, (object) => applyOne(api, paths, object));
