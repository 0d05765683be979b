import type { Clock } from './clock';
import type { Faults } from './faults';
import { faultsAt, faultsIn } from './faults';
import type { Cluster } from './kubernetes/cluster';
import type { KubeObject } from './kubernetes/object';
import type { Resource } from './kubernetes/resource';
import { isConflict, isNotFound } from './kubernetes/rest';
import type { Reconcile } from './queue';
import { WorkQueue } from './queue';
import { ConfigMaps } from './resources';

export interface Context {
  cluster: Cluster;
  clock: Clock;
  /** The faults switched on now. */
  faults: Faults;
  /** What faults that strike a few of many have chosen: UIDs by fault and pool. */
  choices: Map<string, ReadonlySet<string>>;
  log: (text: string) => void;
}

export interface Controller {
  name: string;
  triggers: readonly Trigger[];
  reconcile: Reconcile;
}

/** Lets the change of an object wake keys of a controller. */
export interface Trigger {
  listen(cluster: Cluster, wake: (key: string) => void): void;
}

export const on = <T extends KubeObject>(
  of: Resource<T>,
  keys: (object: T) => readonly (string | undefined)[],
): Trigger => ({
  listen: (cluster, wake) => {
    cluster.store(of).onChange((object) => {
      for (const key of keys(object)) if (key !== undefined) wake(key);
    });
  },
});

/** Wakes keys when faults are switched. */
export const onFaults = (keys: () => readonly string[]): Trigger =>
  on(ConfigMaps, ({ metadata }) =>
    metadata.name === faultsAt.name && metadata.namespace === faultsAt.namespace ? keys() : [],
  );

export const contextOf = (cluster: Cluster, clock: Clock, log: (text: string) => void): Context => {
  const store = cluster.store(ConfigMaps);
  const faults: Faults = (fault, of) =>
    faultsIn(store.get(faultsAt.namespace, faultsAt.name)?.data)(fault, of);
  return { cluster, clock, faults, choices: new Map(), log };
};

/** Connects a controller to its triggers. Keys gather from the first lists on; work begins with `start`. */
export const runController = (context: Context, controller: Controller): { start(): void; stop(): void } => {
  const early = new Set<string>();
  let isStarted = false;
  const queue = new WorkQueue(controller.reconcile, {
    onError: (key, error) => {
      // Gone or changed in the meantime: the next look will see it.
      if (!isNotFound(error) && !isConflict(error))
        context.log(`${controller.name} ${key}: ${error instanceof Error ? error.message : String(error)}`);
    },
  });
  const wake = (key: string): void => {
    if (isStarted) queue.add(key);
    else early.add(key);
  };
  for (const trigger of controller.triggers) trigger.listen(context.cluster, wake);
  const start = (): void => {
    isStarted = true;
    for (const key of early) queue.add(key);
  };
  return { start, stop: () => queue.stop() };
};
