import { entryOf } from '../../../i18n/entry-of';
import type { Pod } from '../../../kubernetes/types/core';
import { parseQuantity } from '../../../node-pools/model/quantity';
import type { Room } from './facts';

type Spec = NonNullable<Pod['spec']>;
type Container = Spec['containers'][number];
type Resources = Readonly<Record<string, unknown>> | undefined;

export const NO_ROOM: Room = { cpu: 0, memory: 0 };

export const add = (a: Room, b: Room): Room => ({ cpu: a.cpu + b.cpu, memory: a.memory + b.memory });

const most = (a: Room, b: Room): Room => ({
  cpu: Math.max(a.cpu, b.cpu),
  memory: Math.max(a.memory, b.memory),
});

/** CPU and memory of a list of resources; what is not there is 0. */
export const roomOf = (resources: Resources): Room => {
  const read = (name: string): number => {
    const text = resources?.[name];
    return typeof text === 'string' ? (parseQuantity(text) ?? 0) : typeof text === 'number' ? text : 0;
  };
  return { cpu: read('cpu'), memory: read('memory') };
};

const requestOf = ({ resources }: Container): Room => roomOf(resources?.requests);

/** An init container that stays, beside the others (a sidecar). The types of its API version do not know the field yet. */
const isSidecar = (container: Container): boolean =>
  'restartPolicy' in container && container.restartPolicy === 'Always';

/**
 * What a pod requests of its node: its containers and sidecars together, or its greediest init container where that is
 * more, and its overhead. Source: scheduler (`PodRequests`).
 */
const requestsOf = (spec: Spec): Room => {
  const inits = spec.initContainers ?? [];
  const together = [...spec.containers, ...inits.filter(isSidecar)].map(requestOf).reduce(add, NO_ROOM);
  const alone = inits
    .filter((one) => !isSidecar(one))
    .map(requestOf)
    .reduce(most, NO_ROOM);
  return add(most(together, alone), roomOf(spec.overhead));
};

const isOver = ({ status }: Pod): boolean => status?.phase === 'Succeeded' || status?.phase === 'Failed';

/** What the pods of each node request, by the node's name. Pods that ended or have no node yet hold nothing. */
export const requestsByNode = (pods: readonly Pod[]): Readonly<Record<string, Room>> => {
  const used: Record<string, Room> = {};
  for (const pod of pods) {
    const node = pod.spec?.nodeName;
    if (!pod.spec || node === undefined || node === '' || isOver(pod)) continue;
    used[node] = add(entryOf(used, node) ?? NO_ROOM, requestsOf(pod.spec));
  }
  return used;
};
