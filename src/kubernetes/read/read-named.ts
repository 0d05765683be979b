import { toApiError } from '../errors';
import type { Model } from '../model';
import { objectPath } from '../path';
import type { ListQuery } from '../path';
import { sendRequest } from '../request';
import type { KubeObject } from '../types/object';

const BY_NAME = /^metadata\.name=(?<name>[^,]+)$/;

/** The query that finds one object: RBAC treats it as a request for that name. */
export const queryOfName = (name: string): string => `metadata.name=${name}`;

/** Whether a query is for one object, by its name. */
export const queryIsOfOne = ({ fieldSelector = '' }: ListQuery): boolean => BY_NAME.test(fieldSelector);

/**
 * Reads the object of a query for one name with `get`, which is a right of its own: a project's administrator may get
 * the project's Namespace but list none. No object: it does not exist. Undefined: the query is for more than one
 * object, or it may not be read either. Never rejects.
 */
export const readNamed = async (
  model: Model,
  { namespace, fieldSelector = '' }: ListQuery,
  signal: AbortSignal,
): Promise<readonly KubeObject[] | undefined> => {
  const name = BY_NAME.exec(fieldSelector)?.groups?.name;
  if (!name) return undefined;
  try {
    const path = objectPath(model, { ...(namespace && { namespace }), name });
    // The API server answers for this model with an object of its kind.
    return [(await sendRequest({ call: 'get', path, signal })) as KubeObject];
  } catch (thrown) {
    return toApiError(thrown).kind === 'not-found' ? [] : undefined;
  }
};
