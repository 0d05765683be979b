import type { OwnerReference } from 'kubernetes-types/meta/v1';
import type { KubeObject } from './object';

/** Where the API serves a kind. `T` is the shape of its objects and exists for the compiler only. */
export interface Resource<T extends KubeObject = KubeObject> {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  /** False when the status is written with the rest of the object. */
  readonly hasStatusPath: boolean;
  readonly shape?: T;
}

export const resource = <T extends KubeObject>(
  groupVersion: string,
  kind: string,
  plural: string,
  options: { clusterWide?: boolean; withoutStatusPath?: boolean } = {},
): Resource<T> => {
  const at = groupVersion.indexOf('/');
  return {
    group: at < 0 ? '' : groupVersion.slice(0, at),
    version: groupVersion.slice(at + 1),
    kind,
    plural,
    namespaced: options.clusterWide !== true,
    hasStatusPath: options.withoutStatusPath !== true,
  };
};

export const apiVersionOf = (of: Resource): string => (of.group ? `${of.group}/${of.version}` : of.version);

export const idOf = (of: Resource): string => `${of.group}/${of.plural}`;

/** Path of a collection, or of one object when `name` is given. */
export const pathOf = (of: Resource, namespace?: string, name?: string): string => {
  const base = of.group ? `/apis/${of.group}/${of.version}` : `/api/${of.version}`;
  const scope = of.namespaced && namespace ? `/namespaces/${namespace}` : '';
  return `${base}${scope}/${of.plural}${name === undefined ? '' : `/${encodeURIComponent(name)}`}`;
};

/** The reference that makes `owner` the controller of an object. */
export const controlledBy = (of: Resource, owner: KubeObject): OwnerReference => ({
  apiVersion: apiVersionOf(of),
  kind: of.kind,
  name: owner.metadata.name,
  uid: owner.metadata.uid ?? '',
  controller: true,
  blockOwnerDeletion: true,
});
