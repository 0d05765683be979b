import { isAlready } from './difference';
import type { KubeObject } from './object';
import type { Resource } from './resource';
import { apiVersionOf, idOf, pathOf } from './resource';
import type { Rest } from './rest';
import { isNotFound } from './rest';
import { Store } from './store';

/** What is handed to the server to create: kind and version come from the resource. */
export type Draft<T extends KubeObject> = Omit<T, 'apiVersion' | 'kind'>;

/** A kind may be followed in each of its versions. */
const storeOf = (of: Resource): string => `${apiVersionOf(of)}/${of.plural}`;

const settingFields = (current: object | undefined, status: object): object[] => {
  const fields = Object.entries(status).filter(([, value]) => value !== undefined);
  if (!current) {
    const value = Object.fromEntries(fields.filter(([, each]) => each !== null));
    return [{ op: 'add', path: '/status', value }];
  }
  return fields.flatMap(([name, value]) => {
    const path = `/status/${name}`;
    if (value !== null) return [{ op: 'add', path, value: value as unknown }];
    return name in current ? [{ op: 'remove', path }] : [];
  });
};

/** Has the server compare versions, as with an update. */
const sameVersion = ({ metadata }: KubeObject): object => ({
  op: 'replace',
  path: '/metadata/resourceVersion',
  value: metadata.resourceVersion,
});

/** The cluster as the controllers see it: what is there, kept current, and writes that change something only. */
export class Cluster {
  /** Writes sent, by `VERB group/plural`. A settled cluster adds none: tests hold the controllers to it. */
  readonly writes = new Map<string, number>();
  private readonly stores = new Map<string, Store<KubeObject>>();

  constructor(readonly rest: Rest) {}

  /** The store of a kind; made on first use, so ask before `start`. */
  store<T extends KubeObject>(of: Resource<T>): Store<T> {
    const known = this.stores.get(storeOf(of));
    // A store under an id holds that resource's type and no other.
    if (known) return known as Store<KubeObject> & Store<T>;
    const store = new Store<T>(this.rest, of);
    this.stores.set(storeOf(of), store as Store<KubeObject> & Store<T>);
    return store;
  }

  async start(): Promise<void> {
    await Promise.all([...this.stores.values()].map((store) => store.start()));
  }

  stop(): void {
    for (const store of this.stores.values()) store.stop();
    this.rest.close();
  }

  /** Creates unless an object of that name is there, which is returned as it is. */
  async ensure<T extends KubeObject>(of: Resource<T>, draft: Draft<T>): Promise<T> {
    const { namespace, name } = draft.metadata;
    const known = this.stores.has(storeOf(of)) ? this.store(of).get(namespace, name) : undefined;
    if (known) return known;
    try {
      return await this.write(of, 'POST', pathOf(of, namespace), {
        apiVersion: apiVersionOf(of),
        kind: of.kind,
        ...draft,
      });
    } catch (error) {
      // A webhook is asked before the server looks whether the object is there, and refuses it for what it has made already.
      const there = await this.rest.request('GET', pathOf(of, namespace, name)).catch(() => undefined);
      if (there === undefined) throw error;
      return there as T;
    }
  }

  /** Merge patch of metadata and spec; sends nothing when the object is so already. */
  async patch<T extends KubeObject>(of: Resource<T>, object: T, patch: unknown): Promise<T> {
    if (isAlready(object, patch)) return object;
    return this.write(of, 'PATCH', pathOf(of, object.metadata.namespace, object.metadata.name), patch);
  }

  /**
   * Sets fields of the status, each whole; null removes one, undefined leaves it. Sends nothing when the status is so
   * already. Not a merge patch, which could not write a null that the schema requires. With `ifUnchanged` the server refuses
   * it (409) when the object has changed since: for what somebody else sets in the same field.
   */
  async patchStatus<T extends KubeObject & { status?: object }>(
    of: Resource<T>,
    object: T,
    status: object,
    { ifUnchanged = false }: { ifUnchanged?: boolean } = {},
  ): Promise<T> {
    if (isAlready(object.status ?? {}, status)) return object;
    const path = pathOf(of, object.metadata.namespace, object.metadata.name);
    return this.write(of, 'PATCH', of.hasStatusPath ? `${path}/status` : path, [
      ...(ifUnchanged ? [sameVersion(object)] : []),
      ...settingFields(object.status, status),
    ]);
  }

  /** Deletes; an object that is gone or going is left. `now` skips the grace period, as a kubelet does at its end. */
  async remove<T extends KubeObject>(
    of: Resource<T>,
    object: T,
    options: { now?: boolean } = {},
  ): Promise<void> {
    if (object.metadata.deletionTimestamp && !options.now) return;
    const path = pathOf(of, object.metadata.namespace, object.metadata.name);
    const preconditions = object.metadata.uid ? { preconditions: { uid: object.metadata.uid } } : {};
    const body = {
      ...preconditions,
      propagationPolicy: 'Background',
      ...(options.now ? { gracePeriodSeconds: 0 } : {}),
    };
    this.count('DELETE', of);
    try {
      const answer = (await this.rest.request('DELETE', path, body)) as Partial<T>;
      if (answer.metadata?.deletionTimestamp) this.take(of, answer as T);
      else this.store(of).drop(object);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }

  private async write<T extends KubeObject>(
    of: Resource<T>,
    verb: 'POST' | 'PATCH',
    path: string,
    body: unknown,
  ): Promise<T> {
    this.count(verb, of);
    const answer = (await this.rest.request(verb, path, body)) as T;
    this.take(of, answer);
    return answer;
  }

  /** Without its last finalizer a deleted object is gone, though the server's answer still shows it. */
  private take<T extends KubeObject>(of: Resource<T>, answer: T): void {
    if (!this.stores.has(storeOf(of))) return;
    const { deletionTimestamp, finalizers, deletionGracePeriodSeconds } = answer.metadata;
    // A namespace has its finalizers in its spec.
    const isHeld =
      Boolean(finalizers?.length) || Boolean(deletionGracePeriodSeconds) || of.kind === 'Namespace';
    const isGone = deletionTimestamp !== undefined && !isHeld;
    if (isGone) this.store(of).drop(answer);
    else this.store(of).note(answer);
  }

  private count(verb: string, of: Resource): void {
    const id = `${verb} ${idOf(of)}`;
    this.writes.set(id, (this.writes.get(id) ?? 0) + 1);
  }
}
