import { clusterNow } from '../clock';
import { ApiError, toApiError } from '../errors';
import { ConfigMapModel, NamespaceModel, PersistentVolumeClaimModel, PodModel, SecretModel } from '../models';
import type { Model } from '../model';
import type { KubeObject } from '../types/object';
import { readIfThere, untilGone } from './gone';
import type { PlanItem } from './plan';
import { create, list, mergePatch, remove } from './write';

/** Marks a namespace that exists only while a plan is checked, so that one left by a crash is found and removed. */
export const CHECK_LABEL = 'hosted-virtualization-plugin/only-for-check';
/** A check takes seconds; a marked namespace this old, in milliseconds, was left behind. */
const LEFT_BEHIND_MS = 10 * 60_000;
/** How long a namespace that is just being deleted is waited for, in milliseconds. */
const TERMINATING_MS = 90_000;

/** What a platform puts into every new namespace by itself. */
const COMES_BY_ITSELF = new Set(['kube-root-ca.crt', 'openshift-service-ca.crt']);
const belongsToServiceAccount = ({ metadata }: KubeObject): boolean =>
  Object.keys(metadata.annotations ?? {}).some(
    (key) =>
      key === 'kubernetes.io/service-account.name' || key.startsWith('openshift.io/internal-registry-'),
  );

/** Whether a namespace holds nothing that somebody made: of the given kinds, and of what people usually put there. */
export const isEmptyNamespace = async (namespace: string, models: readonly Model[]): Promise<boolean> => {
  const usual: readonly Model[] = [SecretModel, ConfigMapModel, PersistentVolumeClaimModel, PodModel];
  const kinds = [...new Set([...usual, ...models.filter((model) => model.namespaced)])];
  const contents = await Promise.all(kinds.map((model) => list(model, { namespace, metadataOnly: true })));
  return !contents
    .flat()
    .some((object) => !COMES_BY_ITSELF.has(object.metadata.name) && !belongsToServiceAccount(object));
};

const isMarked = ({ metadata }: KubeObject): boolean => metadata.labels?.[CHECK_LABEL] !== undefined;

/** Deletes a namespace made for a check, by its UID and only while it is empty. Never rejects: a later check tries again. */
export const removeCheckNamespace = async (
  namespace: KubeObject,
  models: readonly Model[],
): Promise<void> => {
  const { name, uid } = namespace.metadata;
  try {
    if (!uid || !(await isEmptyNamespace(name, models))) return;
    await remove(NamespaceModel, { name }, { uid });
  } catch {
    // It stays marked, so the next check finds it.
  }
};

/** Removes namespaces that a crashed check has left behind, anybody's. Never rejects. */
export const removeLeftovers = async (models: readonly Model[], now = clusterNow): Promise<void> => {
  try {
    const marked = await list(NamespaceModel, { labelSelector: CHECK_LABEL });
    const old = marked.filter(
      ({ metadata: { creationTimestamp, deletionTimestamp } }) =>
        !deletionTimestamp && now() - Date.parse(creationTimestamp ?? '') > LEFT_BEHIND_MS,
    );
    await Promise.all(old.map((namespace) => removeCheckNamespace(namespace, models)));
  } catch {
    // Without the right to list namespaces nobody is worse off.
  }
};

const marked = (object: KubeObject): KubeObject => ({
  ...object,
  metadata: { ...object.metadata, labels: { ...object.metadata.labels, [CHECK_LABEL]: 'true' } },
});

/**
 * Creates the namespace of a plan for the time of its check, marked as such. Waits for one of the same name that is
 * just being deleted; takes over a marked one that an earlier check has left. Rejects with an ApiError.
 */
export const openCheckNamespace = async (item: PlanItem, signal?: AbortSignal): Promise<KubeObject> => {
  const options = signal ? { signal } : {};
  const { name } = item.object.metadata;
  const found = await readIfThere(NamespaceModel, { name }, signal);
  if (found?.metadata.deletionTimestamp) {
    await untilGone(
      NamespaceModel,
      { name },
      { uid: found.metadata.uid ?? '', limitMs: TERMINATING_MS, ...options },
    );
  } else if (found) {
    if (isMarked(found)) return found;
    throw new ApiError({
      kind: 'already-exists',
      code: 409,
      reason: 'AlreadyExists',
      serverMessage: `namespaces "${name}" already exists`,
      about: { resource: 'namespaces', name },
    });
  }
  await create(item.model, item.object, { dryRun: true, ...options });
  try {
    return await create(item.model, marked(item.object), options);
  } catch (thrown) {
    const error = toApiError(thrown);
    // The answer is lost, perhaps not the namespace.
    const made = error.outcomeUnknown
      ? await readIfThere(NamespaceModel, { name }).catch(() => undefined)
      : undefined;
    if (made && isMarked(made)) return made;
    throw error;
  }
};

/** Makes a namespace that was created for a check a lasting one. Rejects with an ApiError. */
export const keepCheckNamespace = async (namespace: KubeObject): Promise<void> => {
  if (!isMarked(namespace)) return;
  await mergePatch(
    NamespaceModel,
    { name: namespace.metadata.name },
    { metadata: { labels: { [CHECK_LABEL]: null } } },
  );
};
