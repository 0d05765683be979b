import { message } from '../../i18n/message';
import type { Message } from '../../i18n/message';
import type { Model } from '../model';
import { modelOf } from '../find-model';
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
  /** A controller makes its namespace once another object of the plan is there: until then it waits. */
  readonly awaitsNamespace?: boolean;
}

export interface PlanOptions {
  /** The namespace that a controller makes for an object, such as a ManagedCluster's; undefined for most kinds. */
  readonly makesNamespace?: (object: KubeObject) => string | undefined;
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

const planItem = (object: KubeObject, made: ReadonlySet<string>): PlanItem => {
  const { namespace, name } = object.metadata;
  return {
    id: [object.kind, ...(namespace ? [namespace] : []), name].join('/'),
    model: modelOf(object),
    object,
    title: message('{{kind}} {{name}}', { kind: object.kind, name }),
    helper: isCore(object) && HELPERS.has(object.kind),
    ...(namespace !== undefined && made.has(namespace) && { awaitsNamespace: true }),
  };
};

/**
 * The plan to create objects in the order given, which the caller chooses such that each finds what it refers to.
 * Throws an Error for a kind that this plugin does not know, or for the same object twice.
 */
export const createPlan = (objects: readonly KubeObject[], { makesNamespace }: PlanOptions = {}): Plan => {
  const made = new Set(objects.flatMap((object) => makesNamespace?.(object) ?? []));
  const items = objects.map((object) => planItem(object, made));
  const ids = new Set(items.map((item) => item.id));
  if (ids.size < items.length) throw new Error('A plan names the same object twice');
  return { items };
};
