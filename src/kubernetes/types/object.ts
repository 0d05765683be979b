import type { ObjectMeta as ApiObjectMeta } from 'kubernetes-types/meta/v1';

/** Metadata of an object that has a name; whatever the server adds is optional. */
export interface ObjectMeta extends ApiObjectMeta {
  name: string;
}

/** What every object of the API has. */
export interface KubeObject {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
}
