import type { KubeObject } from './types/object';

/** Where the API server serves a kind. `T` is the type of its objects. */
export interface Model<T extends KubeObject = KubeObject> {
  /** '' is the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  /** Never set: it only carries `T`. */
  readonly object?: T;
}

/** The `apiVersion` that objects of a model carry. */
export const apiVersionOf = ({ group, version }: Model): string =>
  group === '' ? version : `${group}/${version}`;
