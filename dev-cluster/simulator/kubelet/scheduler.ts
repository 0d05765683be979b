import { createHash } from 'node:crypto';
import type { Context } from '../controller';
import { report } from '../event';
import { keyOf, labelOf, uidOf } from '../kubernetes/object';
import { pathOf } from '../kubernetes/resource';
import { isAlreadyThere } from '../kubernetes/rest';
import type { Node, Pod } from '../resources';
import { Nodes, Pods } from '../resources';
import { isAllowed } from './node-affinity';
import { isSilent } from './node-health';

/** An address in the pod network that stays the same for what `uid` names. */
export const addressOf = (uid: string): string => {
  const bytes = createHash('sha256').update(uid).digest();
  return `10.128.${bytes[0] ?? 0}.${Math.max(2, bytes[1] ?? 2)}`;
};

const isWorker = (node: Node): boolean => labelOf(node, 'node-role.kubernetes.io/worker') !== undefined;

/** True when a node takes new pods: neither cordoned nor silent. */
const isOpen = (node: Node): boolean => node.spec?.unschedulable !== true && !isSilent(node);

/**
 * The node for a pod, among those its selector and affinity allow; undefined when there is none. Spreads by name: without a
 * real scheduler nobody runs full, and the same thing always lands on the same node.
 */
export const nodeFor = ({ cluster }: Context, pod: Pod): string | undefined => {
  const nodes = cluster.store<Node>(Nodes).list();
  const workers = nodes.filter(isWorker);
  const names = (workers.length ? workers : nodes)
    .filter((node) => isOpen(node) && isAllowed(pod, node))
    .map((node) => node.metadata.name)
    .sort();
  const at = createHash('sha256').update(pod.metadata.name).digest().readUInt32BE(0);
  return names[at % names.length];
};

/** Puts a pod on a node, as the scheduler does, through the binding subresource. */
export const bind = async (context: Context, pod: Pod, node: string): Promise<void> => {
  const path = `${pathOf(Pods, pod.metadata.namespace, pod.metadata.name)}/binding`;
  try {
    await context.cluster.rest.request('POST', path, {
      apiVersion: 'v1',
      kind: 'Binding',
      metadata: { name: pod.metadata.name, namespace: pod.metadata.namespace, uid: uidOf(pod) },
      target: { apiVersion: 'v1', kind: 'Node', name: node },
    });
  } catch (error) {
    // The store may not have seen the binding yet.
    if (!isAlreadyThere(error) && !(error instanceof Error && error.message.includes('already assigned')))
      throw error;
  }
  await report(context, pod, {
    type: 'Normal',
    reason: 'Scheduled',
    message: `Successfully assigned ${keyOf(pod)} to ${node}`,
    from: 'default-scheduler',
  });
};

/** The address of the node a pod runs on. */
export const hostAddressOf = ({ cluster }: Context, pod: Pod): string => {
  const node = cluster.store<Node>(Nodes).get(undefined, pod.spec?.nodeName ?? '');
  return (
    node?.status?.addresses?.find((address) => address.type === 'InternalIP')?.address ?? '192.168.10.11'
  );
};
