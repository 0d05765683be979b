import type { KubeObject } from '../types/object';
import { share } from './share';

/** A change that a watch reports. */
export interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: KubeObject;
}

const keyOf = ({ metadata }: KubeObject): string => `${metadata.namespace ?? ''}/${metadata.name}`;

const isSameVersion = (one: KubeObject, other: KubeObject): boolean =>
  one.metadata.uid === other.metadata.uid &&
  one.metadata.resourceVersion !== undefined &&
  one.metadata.resourceVersion === other.metadata.resourceVersion;

const merged = (known: KubeObject | undefined, object: KubeObject): KubeObject => {
  if (!known || known.metadata.uid !== object.metadata.uid) return object;
  return isSameVersion(known, object) ? known : share(known, object);
};

/** The objects of one query. Objects, and the array itself, keep their identity as long as they do not change. */
export class Collection {
  private objects = new Map<string, KubeObject>();
  private listed: readonly KubeObject[] | undefined = [];

  /** The objects in the order in which they became known. */
  get items(): readonly KubeObject[] {
    return (this.listed ??= [...this.objects.values()]);
  }

  get size(): number {
    return this.objects.size;
  }

  /** Takes over a part of a list, of which more is to come. */
  add(objects: readonly KubeObject[]): void {
    for (const object of objects) this.objects.set(keyOf(object), object);
    this.listed = undefined;
  }

  /** Takes over the answer of a list. */
  replace(objects: readonly KubeObject[]): void {
    const before = [...this.objects.values()];
    const next = new Map<string, KubeObject>();
    for (const object of objects) {
      const key = keyOf(object);
      next.set(key, merged(this.objects.get(key), object));
    }
    this.objects = next;
    const after = [...next.values()];
    const isSame = after.length === before.length && after.every((object, index) => object === before[index]);
    if (!isSame) this.listed = undefined;
  }

  /** Takes over one event of a watch. */
  apply({ type, object }: Change): void {
    const key = keyOf(object);
    const known = this.objects.get(key);
    if (type === 'DELETED') {
      if (this.objects.delete(key)) this.listed = undefined;
      return;
    }
    const next = merged(known, object);
    if (next === known) return;
    this.objects.set(key, next);
    this.listed = undefined;
  }
}
