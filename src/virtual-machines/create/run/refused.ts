import type { ApiError } from '../../../kubernetes/errors';
import type { KubeObject } from '../../../kubernetes/types/object';

/** An object that the server refused in a run, of which nothing is left. */
export interface Refused {
  readonly object: KubeObject;
  readonly error: ApiError;
}
