import { message } from '../../i18n/message';
import type { Message } from '../../i18n/message';
import type { Model } from '../model';
import { modelOf } from '../models';
import type { ObjectRef } from '../path';
import type { KubeObject } from '../types/object';

export interface PlanItem {
  /** Unique in the plan: `Secret/clusters/example-pull-secret`. */
  readonly id: string;
  readonly model: Model;
  readonly object: KubeObject;
  readonly title: Message;
  /** It only serves another object of the plan: a Secret, ConfigMap or Namespace. */
  readonly helper: boolean;
}

/** Objects to create, in this order. */
export interface Plan {
  readonly items: readonly PlanItem[];
}

const HELPERS: ReadonlySet<string> = new Set(['Secret', 'ConfigMap', 'Namespace']);

const isCore = ({ apiVersion }: KubeObject): boolean => apiVersion === 'v1';

export const isNamespace = (object: KubeObject): boolean => isCore(object) && object.kind === 'Namespace';
export const isSecret = (object: KubeObject): boolean => isCore(object) && object.kind === 'Secret';

export const refOf = ({ metadata: { namespace, name } }: KubeObject): ObjectRef =>
  namespace === undefined ? { name } : { namespace, name };

const planItem = (object: KubeObject): PlanItem => {
  const { namespace, name } = object.metadata;
  return {
    id: [object.kind, ...(namespace ? [namespace] : []), name].join('/'),
    model: modelOf(object),
    object,
    title: message('{{kind}} {{name}}', { kind: object.kind, name }),
    helper: isCore(object) && HELPERS.has(object.kind),
  };
};

/**
 * The plan to create objects in the order given, which the caller chooses such that each finds what it refers to.
 * Throws an Error for a kind that this plugin does not know, or for the same object twice.
 */
export const createPlan = (objects: readonly KubeObject[]): Plan => {
  const items = objects.map(planItem);
  const ids = new Set(items.map((item) => item.id));
  if (ids.size < items.length) throw new Error('A plan names the same object twice');
  return { items };
};
