import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { report } from '../event';
import { withConditions } from '../kubernetes/conditions';
import { aimAt } from '../cluster-api/strikes';
import { vmFault } from '../kubevirt/instance-faults';
import { poolNameLabel } from '../hypershift/names';
import { annotationOf, isDeleting, keyOf, labelOf, split, uidOf } from '../kubernetes/object';
import { clusterMark, isInstant, stageMark, startAfter } from '../marks';
import type { PersistentVolumeClaim, Pod } from '../resources';
import { Nodes, PersistentVolumeClaims, Pods } from '../resources';
import { imageProblemOf } from './image-pull';
import { isSilentNode } from './node-health';
import { addressOf, bind, hostAddressOf, nodeFor } from './scheduler';

/** Pods the kubelet's part is played for. Others only get their deletion finished. */
const isOurs = (pod: Pod): boolean => annotationOf(pod, startAfter) !== undefined;

const claimsOf = (pod: Pod): string[] =>
  (pod.spec?.volumes ?? []).flatMap((volume) => volume.persistentVolumeClaim?.claimName ?? []);

const unbound = ({ cluster }: Context, pod: Pod): boolean => {
  const store = cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims);
  return claimsOf(pod).some((name) => store.get(pod.metadata.namespace, name)?.status?.phase !== 'Bound');
};

const isHeld = ({ faults }: Context, pod: Pod): boolean => {
  const of = annotationOf(pod, clusterMark);
  const stage = annotationOf(pod, stageMark);
  return of !== undefined && stage !== undefined && faults('hold-at', split(of)) === stage;
};

/** Why no node takes a pod, as the scheduler says it. */
const unplaceable = {
  volumes:
    '0/6 nodes are available: pod has unbound immediate PersistentVolumeClaims. preemption: 0/6 nodes are available: 6 Preemption is not helpful for scheduling.',
  selector:
    "0/8 nodes are available: 8 node(s) didn't match Pod's node affinity/selector. preemption: 0/8 nodes are available: 8 Preemption is not helpful for scheduling.",
  room: '0/8 nodes are available: 3 node(s) had untolerated taint {node-role.kubernetes.io/master: }, 5 Insufficient memory. preemption: 0/8 nodes are available: 3 Preemption is not helpful for scheduling, 5 No preemption victims found for incoming pod.',
};

/** True while the fault vm-unschedulable leaves no room for the virtual machine of this pod; workers that take no time have their own. */
const lacksRoom = (context: Context, pod: Pod): boolean => {
  if (labelOf(pod, 'kubevirt.io') !== 'virt-launcher') return false;
  const of = annotationOf(pod, clusterMark);
  if (of === undefined)
    return vmFault(context, 'vm-unschedulable', pod, labelOf(pod, 'vm.kubevirt.io/name')) !== undefined;
  return !isInstant(pod) && aimAt(context, 'vm-unschedulable', of, labelOf(pod, poolNameLabel)) !== undefined;
};

const wait = async (context: Context, pod: Pod, message: string): Promise<void> => {
  const conditions = withConditions(
    pod.status?.conditions as Parameters<typeof withConditions>[0],
    [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }],
    context.clock.now(),
  );
  await context.cluster.patchStatus(Pods, pod, { phase: 'Pending', conditions });
  await report(context, pod, {
    type: 'Warning',
    reason: 'FailedScheduling',
    message,
    from: 'default-scheduler',
  });
};

const containersOf = (pod: Pod, state: object, isReady: boolean): object[] =>
  (pod.spec?.containers ?? []).map(({ name, image }) => ({
    name,
    image: image ?? '',
    imageID: image ?? '',
    ready: isReady,
    started: isReady,
    restartCount: 0,
    state,
  }));

/** What the kubelet says of the first container. */
const tellOf = async (
  context: Context,
  pod: Pod,
  reason: string,
  words: (container: { name: string; image?: string }) => string,
): Promise<void> => {
  const [container] = pod.spec?.containers ?? [];
  if (container)
    await report(context, pod, { type: 'Normal', reason, message: words(container), from: 'kubelet' });
};

/** The containers wait for a reason of their own. */
const setWaiting = (context: Context, pod: Pod, waiting: object): Promise<unknown> =>
  context.cluster.patchStatus(Pods, pod, {
    phase: 'Pending',
    conditions: withConditions(
      undefined,
      [{ type: 'PodScheduled', status: 'True' }],
      pod.metadata.creationTimestamp ?? context.clock.now(),
    ),
    containerStatuses: containersOf(pod, { waiting }, false),
  });

const setPhase = async (context: Context, pod: Pod, phase: 'Pending' | 'Running'): Promise<void> => {
  const { cluster, clock } = context;
  const now = clock.now();
  const isReady = phase === 'Running';
  const findings = [
    'PodReadyToStartContainers',
    'Initialized',
    'Ready',
    'ContainersReady',
    'PodScheduled',
  ].map((type) => ({
    type,
    status: isReady || type === 'PodScheduled' ? 'True' : 'False',
  }));
  const state = isReady ? { running: { startedAt: now } } : { waiting: { reason: 'ContainerCreating' } };
  await cluster.patchStatus(Pods, pod, {
    phase,
    conditions: withConditions(undefined, findings, now),
    containerStatuses: containersOf(pod, state, isReady),
    ...(isReady
      ? {
          podIP: addressOf(uidOf(pod)),
          podIPs: [{ ip: addressOf(uidOf(pod)) }],
          hostIP: hostAddressOf(context, pod),
        }
      : {}),
    startTime: pod.status?.startTime ?? now,
  });
};

/** The kubelet's part: starts the containers of simulated pods and finishes the deletion of every pod. */
export const podController = (context: Context): Controller => {
  const { cluster, clock } = context;
  const store = cluster.store<Pod>(Pods);
  const pending = (): Pod[] => store.list().filter((pod) => isOurs(pod) && pod.status?.phase !== 'Running');
  return {
    name: 'kubelet',
    triggers: [
      on(Pods, (pod) => [isOurs(pod) || isDeleting(pod) ? keyOf(pod) : undefined]),
      on(PersistentVolumeClaims, ({ metadata }) =>
        store
          .list(metadata.namespace)
          .filter((pod) => isOurs(pod) && claimsOf(pod).includes(metadata.name))
          .map(keyOf),
      ),
      on(Nodes, ({ metadata }) =>
        [
          ...pending().filter(({ spec }) => !spec?.nodeName),
          ...store.list().filter((pod) => isDeleting(pod) && pod.spec?.nodeName === metadata.name),
        ].map(keyOf),
      ),
      onFaults(() => pending().map(keyOf)),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const pod = store.get(namespace, name);
      if (!pod) return undefined;
      // Nobody can say that the containers have ended: the pod stays Terminating until the node is back, or it is forced.
      if (isDeleting(pod) && isSilentNode(context, pod.spec?.nodeName)) return undefined;
      if (isDeleting(pod)) {
        clock.forget(uidOf(pod));
        await cluster.remove(Pods, pod, { now: true });
        return undefined;
      }
      if (!isOurs(pod) || ['Running', 'Succeeded', 'Failed'].includes(pod.status?.phase ?? ''))
        return undefined;
      if (unbound(context, pod)) {
        await wait(context, pod, unplaceable.volumes);
        return undefined;
      }
      if (!pod.spec?.nodeName && lacksRoom(context, pod)) {
        await wait(context, pod, unplaceable.room);
        return undefined;
      }
      if (!pod.spec?.nodeName) {
        const node = nodeFor(context, pod);
        if (node === undefined) await wait(context, pod, unplaceable.selector);
        else await bind(context, pod, node);
        return node === undefined ? undefined : clock.after(1);
      }
      const problem = imageProblemOf(context, pod);
      if (problem) {
        await setWaiting(context, pod, problem.state);
        return problem.again;
      }
      if (!pod.status?.containerStatuses) {
        await setPhase(context, pod, 'Pending');
        await tellOf(context, pod, 'Pulling', ({ image = '' }) => `Pulling image "${image}"`);
      }
      const left = clock.remaining(uidOf(pod), 'start', Number(annotationOf(pod, startAfter)));
      if (left > 0) return left;
      if (isHeld(context, pod)) return undefined;
      await setPhase(context, pod, 'Running');
      await tellOf(context, pod, 'Started', ({ name: container }) => `Started container ${container}`);
      return undefined;
    },
  };
};
