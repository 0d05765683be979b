/** The kinds that Kubernetes itself serves, each with a name and its kind always present. */
import type * as apps from 'kubernetes-types/apps/v1';
import type * as core from 'kubernetes-types/core/v1';
import type * as storage from 'kubernetes-types/storage/v1';
import type { KubeObject } from './object';

type Named<T> = KubeObject & Omit<T, keyof KubeObject>;

export type ConfigMap = Named<core.ConfigMap>;
export type Deployment = Named<apps.Deployment>;
export type Event = Named<core.Event>;
export type Namespace = Named<core.Namespace>;
export type Node = Named<core.Node>;
export type PersistentVolumeClaim = Named<core.PersistentVolumeClaim>;
export type Pod = Named<core.Pod>;
export type ResourceQuota = Named<core.ResourceQuota>;
export type Secret = Named<core.Secret>;
export type Service = Named<core.Service>;
export type StorageClass = Named<storage.StorageClass>;
