import { ApiError, toApiError } from '../errors';
import type { Model } from '../model';
import { collectionPath, objectPath } from '../path';
import type { ListQuery, ObjectRef } from '../path';
import { listAll } from '../read/list-pages';
import { sendRequest } from '../request';
import type { KubeObject } from '../types/object';

export interface WriteOptions {
  readonly signal?: AbortSignal;
}

export interface CheckOptions extends WriteOptions {
  /** Let the server do everything but keep the result. */
  readonly dryRun?: boolean;
}

/** By this name the API server notes in `managedFields` what the plugin wrote. */
export const FIELD_MANAGER = 'hosted-virtualization-plugin';

/** Unknown and doubled fields are refused, never dropped unseen. */
const parameters = ({ dryRun = false }: CheckOptions = {}) => ({
  dryRun: dryRun ? 'All' : undefined,
  fieldValidation: 'Strict',
  fieldManager: FIELD_MANAGER,
});

const limits = ({ signal }: WriteOptions) => ({ ...(signal && { signal }) });

/** Creates an object; resolves with it as the server keeps it. Rejects with an ApiError. */
export const create = async <T extends KubeObject>(
  model: Model<T>,
  object: T,
  options: CheckOptions = {},
): Promise<T> =>
  // The API server answers a create with the created object.
  (await sendRequest({
    call: options.dryRun ? 'check-create' : 'create',
    path: collectionPath(model, object.metadata.namespace, parameters(options)),
    body: object,
    ...limits(options),
  })) as T;

export interface PatchOptions extends CheckOptions {
  /** Change the object only as it was read then; refused (kind `conflict`) when somebody else changed it meanwhile. */
  readonly resourceVersion?: string;
  /** Change only the object with this UID; another one of the same name is left alone (kind `conflict`). */
  readonly uid?: string;
}

/** Another UID is refused as a change of a fixed field (apimachinery `ValidateObjectMetaUpdate`): it is somebody else's object. */
const asConflict = (thrown: unknown): ApiError => {
  const error = toApiError(thrown);
  return error.causes.some(({ field }) => field === 'metadata.uid')
    ? new ApiError({ ...error.toJSON(), kind: 'conflict', reason: 'Conflict' })
    : error;
};

/**
 * Changes the given fields of an object (JSON merge patch: null removes a field, a list is replaced as a whole).
 * Resolves with the object as it is then; rejects with an ApiError.
 */
export const mergePatch = async <T extends KubeObject>(
  model: Model<T>,
  ref: ObjectRef,
  patch: Readonly<Record<string, unknown>>,
  options: PatchOptions = {},
): Promise<T> => {
  const { resourceVersion, uid } = options;
  const metadata = typeof patch.metadata === 'object' ? patch.metadata : {};
  const conditions = { ...(resourceVersion && { resourceVersion }), ...(uid && { uid }) };
  const sent = sendRequest({
    call: options.dryRun ? 'check-patch' : 'patch',
    path: objectPath(model, ref, parameters(options)),
    contentType: 'application/merge-patch+json',
    body: { ...patch, ...(resourceVersion || uid ? { metadata: { ...metadata, ...conditions } } : {}) },
    ...limits(options),
  });
  // The API server answers a patch with the patched object.
  return (await sent.catch((thrown: unknown) => {
    throw uid ? asConflict(thrown) : toApiError(thrown);
  })) as T;
};

/**
 * Puts an object in the place of the one with its name; refused (kind `conflict`) unless it carries the newest resourceVersion.
 * Resolves with the object as it is then; rejects with an ApiError.
 */
export const replace = async <T extends KubeObject>(
  model: Model<T>,
  object: T,
  options: WriteOptions = {},
): Promise<T> => {
  const { name, namespace } = object.metadata;
  const ref = { name, ...(namespace === undefined ? {} : { namespace }) };
  // The API server answers a PUT with the object as it keeps it.
  return (await sendRequest({
    call: 'replace',
    path: objectPath(model, ref, parameters()),
    body: object,
    ...limits(options),
  })) as T;
};

/**
 * Sets the number of replicas through the scale subresource, which few rights suffice for (source: API server).
 * With `resourceVersion` it is refused (kind `conflict`) when somebody else changed the object meanwhile.
 * Rejects with an ApiError.
 */
export const scale = async (
  model: Model,
  ref: ObjectRef,
  replicas: number,
  options: WriteOptions & { readonly resourceVersion?: string } = {},
): Promise<void> => {
  const { resourceVersion } = options;
  await sendRequest({
    call: 'scale',
    path: objectPath(model, ref, parameters(), 'scale'),
    contentType: 'application/merge-patch+json',
    body: { ...(resourceVersion ? { metadata: { resourceVersion } } : {}), spec: { replicas } },
    ...limits(options),
  });
};

export interface RemoveOptions extends WriteOptions {
  /** Delete only the object with this UID; another one of the same name is kept (kind `conflict`). */
  readonly uid?: string;
  readonly propagationPolicy?: 'Foreground' | 'Background' | 'Orphan';
}

/** Asks the server to delete an object. It may live on until its finalizers are done. Rejects with an ApiError. */
export const remove = async (model: Model, ref: ObjectRef, options: RemoveOptions = {}): Promise<void> => {
  const { uid, propagationPolicy } = options;
  await sendRequest({
    call: 'delete',
    path: objectPath(model, ref),
    body: {
      apiVersion: 'v1',
      kind: 'DeleteOptions',
      ...(uid && { preconditions: { uid } }),
      ...(propagationPolicy && { propagationPolicy }),
    },
    ...limits(options),
  });
};

/** Reads one object. Rejects with an ApiError (`not-found` when it does not exist). */
export const read = async <T extends KubeObject>(
  model: Model<T>,
  ref: ObjectRef,
  options: Pick<WriteOptions, 'signal'> = {},
): Promise<T> =>
  // The API server answers for this model with an object of its kind.
  (await sendRequest({ call: 'get', path: objectPath(model, ref), ...limits(options) })) as T;

/** Reads all objects of a query once, page by page. Rejects with an ApiError. */
export const list = async <T extends KubeObject>(
  model: Model<T>,
  query: ListQuery = {},
  signal?: AbortSignal,
): Promise<readonly T[]> =>
  // The API server answers for this model with objects of its kind.
  (await listAll(model, query, signal && { signal })).objects as readonly T[];
