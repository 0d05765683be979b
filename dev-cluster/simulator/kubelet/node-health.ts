import type { Context } from '../controller';
import { report } from '../event';
import type { Finding } from '../kubernetes/conditions';
import { conditionOf, isTrue, withConditions } from '../kubernetes/conditions';
import { annotationOf, uidOf } from '../kubernetes/object';
import type { Node, Pod } from '../resources';
import { Nodes, Pods } from '../resources';

type Conditions = Parameters<typeof isTrue>[0];

/** Simulated seconds after the last heartbeat until the node is given up (node lifecycle controller, grace period). */
const grace = 40;

/** The words of a kubelet that is well, by condition. */
const well: readonly Finding[] = [
  {
    type: 'MemoryPressure',
    status: 'False',
    reason: 'KubeletHasSufficientMemory',
    message: 'kubelet has sufficient memory available',
  },
  {
    type: 'DiskPressure',
    status: 'False',
    reason: 'KubeletHasNoDiskPressure',
    message: 'kubelet has no disk pressure',
  },
  {
    type: 'PIDPressure',
    status: 'False',
    reason: 'KubeletHasSufficientPID',
    message: 'kubelet has sufficient PID available',
  },
  { type: 'Ready', status: 'True', reason: 'KubeletReady', message: 'kubelet is posting ready status' },
];

/** What the node lifecycle controller writes over them when nothing more is heard. */
const unheard = well.map(({ type }): Finding => ({
  type,
  status: 'Unknown',
  reason: 'NodeStatusUnknown',
  message: 'Kubelet stopped posting node status.',
}));

export const nodeConditionsOf = ({ status }: Node): Conditions => status?.conditions as Conditions;

/** True when nobody has heard of a node's kubelet for too long. */
export const isSilent = (node: Node | undefined): boolean =>
  node !== undefined && conditionOf(nodeConditionsOf(node), 'Ready')?.status === 'Unknown';

/** The same of the node of that name. */
export const isSilentNode = ({ cluster }: Context, name: string | undefined): boolean =>
  name !== undefined && isSilent(cluster.store<Node>(Nodes).get(undefined, name));

/** The pods of a silent node are not ready, though their containers may well run; they are again when it is back. */
const markPods = async (context: Context, node: Node): Promise<void> => {
  const { cluster, clock } = context;
  const isLost = isSilent(node);
  for (const pod of cluster.store<Pod>(Pods).list()) {
    if (pod.spec?.nodeName !== node.metadata.name || pod.status?.phase !== 'Running') continue;
    const conditions = pod.status.conditions as Conditions;
    if (!isTrue(conditions, 'ContainersReady') || isTrue(conditions, 'Ready') !== isLost) continue;
    const ready: Finding = { type: 'Ready', status: isLost ? 'False' : 'True' };
    await cluster.patchStatus(Pods, pod, { conditions: withConditions(conditions, [ready], clock.now()) });
    if (isLost)
      await report(context, pod, {
        type: 'Warning',
        reason: 'NodeNotReady',
        message: 'Node is not ready',
        from: 'node-controller',
      });
  }
};

const setConditions = async (context: Context, node: Node, findings: readonly Finding[]): Promise<Node> => {
  const { cluster, clock } = context;
  return cluster.patchStatus(Nodes, node, {
    conditions: withConditions(nodeConditionsOf(node), findings, clock.now()),
  });
};

const heartbeat = 'kubevirt.io/heartbeat';

/**
 * Whether VMs may be put on a node: virt-controller takes the label away from a node whose virt-handler is silent, and
 * virt-handler puts it back.
 */
const setSchedulable = async (context: Context, node: Node, isSchedulable: boolean): Promise<Node> => {
  const label = 'kubevirt.io/schedulable';
  if (node.metadata.labels?.[label] === undefined) return node;
  if (!isSchedulable)
    await report(context, node, {
      type: 'Warning',
      reason: 'NodeUnresponsive',
      message: 'virt-handler is not responsive, marking node as unresponsive',
      from: 'node-controller',
    });
  const beats = isSchedulable && annotationOf(node, heartbeat) !== undefined;
  return context.cluster.patch(Nodes, node, {
    metadata: {
      labels: { [label]: String(isSchedulable) },
      ...(beats ? { annotations: { [heartbeat]: context.clock.now() } } : {}),
    },
  });
};

/** True while the fault node-lost is on for a node: its value names nodes, or is empty for all. */
const isStruck = ({ faults }: Context, { metadata }: Node): boolean => {
  const names = faults('node-lost');
  return names !== undefined && (names === '' || names.split(',').includes(metadata.name));
};

/**
 * The kubelet's and the node lifecycle controller's part for a node's conditions: while the fault node-lost is on, its
 * heartbeat stops. Answers the node as it is then, and when to look again, in real ms.
 */
export const healthOf = async (
  context: Context,
  node: Node,
): Promise<{ node: Node; again: number | undefined }> => {
  const { clock } = context;
  const isLost = isStruck(context, node);
  if (isLost === isSilent(node)) {
    await markPods(context, node);
    return { node, again: undefined };
  }
  if (isLost) {
    const wait = clock.remaining(uidOf(node), 'silent', grace);
    if (wait > 0) return { node, again: wait };
  }
  clock.restart(uidOf(node), 'silent');
  const changed = await setConditions(context, node, isLost ? unheard : well);
  await report(context, changed, {
    type: 'Normal',
    reason: isLost ? 'NodeNotReady' : 'NodeReady',
    message: `Node ${node.metadata.name} status is now: ${isLost ? 'NodeNotReady' : 'NodeReady'}`,
    from: isLost ? 'node-controller' : 'kubelet',
  });
  const marked = await setSchedulable(context, changed, !isLost);
  await markPods(context, marked);
  return { node: marked, again: undefined };
};
