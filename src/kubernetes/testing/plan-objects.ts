import { NamespaceModel } from '../models';
import type { ConfigMap, Namespace, Secret } from '../types/core';
import type { KubeObject } from '../types/object';
import { createPlan } from '../write/plan';
import { createRun } from '../write/run';
import type { Run } from '../write/run';
import type { RunStorage } from '../write/run-state';
import { create } from '../write/write';

const stamp = Date.now().toString(36);
const labels = { 'test/run': stamp };
let counter = 0;

export const nextName = (prefix: string): string => `${prefix}-${stamp}-${++counter}`;

/** Whether an object was made by this test file. */
export const owns = (object: KubeObject): boolean => object.metadata.labels?.['test/run'] === stamp;

export const namespaceObject = (name: string): Namespace => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});

/** A namespace of this test's own, created. */
export const freshNamespace = async (): Promise<string> => {
  const name = nextName('run');
  await create(NamespaceModel, namespaceObject(name));
  return name;
};

/** The password that no storage may ever hold. */
export const PASSWORD = 'not-to-be-kept';

/** Objects to plan, in one namespace. A Service is the main object: helpers are only Secrets, ConfigMaps, Namespaces. */
export const objectsIn = (namespace: string) => ({
  configMap: (name: string): ConfigMap => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace, labels },
  }),
  theirs: (name: string): ConfigMap => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace },
  }),
  secret: (name: string): Secret => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace, labels },
    stringData: { password: PASSWORD },
  }),
  service: (name: string, finalizers?: string[]): KubeObject => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace, labels, ...(finalizers && { finalizers }) },
    ...{ spec: { ports: [{ port: 80 }] } },
  }),
  /** A main object with a password in a URL. */
  proxied: (name: string): KubeObject => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace, labels, annotations: { proxy: `http://user:${PASSWORD}@proxy:3128` } },
    ...{ spec: { ports: [{ port: 80 }] } },
  }),
});

export interface MemoryStorage extends RunStorage {
  readonly kept: Map<string, string>;
}

/** Stands in for the tab's sessionStorage. */
export const memoryStorage = (): MemoryStorage => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
};

/** A run of these objects, with a storage of its own. */
export const runOf = (objects: readonly KubeObject[], storage = memoryStorage()): Run =>
  createRun(createPlan(objects), { id: nextName('plan'), owns, storage });

export const statesOf = (run: Run) => run.snapshot().items.map(({ state }) => state);
