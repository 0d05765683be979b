import type { ObjectMeta } from 'kubernetes-types/meta/v1';

/** Any object of the API. What the server sets is optional, since a draft has it not yet. */
export interface KubeObject {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta & { name: string };
}

/** `namespace/name`, or `name` of a cluster-wide object: the key under which queues and stores know an object. */
export const keyOf = (object: KubeObject): string => join(object.metadata.namespace, object.metadata.name);

const join = (namespace: string | undefined, name: string): string =>
  namespace ? `${namespace}/${name}` : name;

export const split = (key: string): { namespace: string; name: string } => {
  const at = key.indexOf('/');
  return { namespace: at < 0 ? '' : key.slice(0, at), name: key.slice(at + 1) };
};

export const isDeleting = (object: KubeObject): boolean => object.metadata.deletionTimestamp !== undefined;

export const uidOf = (object: KubeObject): string => object.metadata.uid ?? keyOf(object);

export const labelOf = (object: KubeObject, label: string): string | undefined =>
  object.metadata.labels?.[label];

export const annotationOf = (object: KubeObject, annotation: string): string | undefined =>
  object.metadata.annotations?.[annotation];

/** True when `owner` is among the owners of `object`: the garbage collector removes it with its owner. */
export const isOwnedBy = (object: KubeObject, owner: KubeObject): boolean =>
  (object.metadata.ownerReferences ?? []).some((reference) => reference.uid === owner.metadata.uid);
