import { type Message, message } from '../../i18n/message';
import type { Node } from '../../kubernetes/types/core';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';

/** A node as the target of a migration. */
export interface MigrationTarget {
  name: string;
  /** What a selector finds it by: its label, which may differ from its name (Kubernetes). */
  hostname: string;
  /** Why it cannot take the machine; undefined = it can, as far as labels, taints and its own state tell. */
  refusal: Message | undefined;
}

/** Set by virt-handler on nodes that can run virtual machines (KubeVirt). */
const SCHEDULABLE = 'kubevirt.io/schedulable';

/** The label of a node that tells it from all others (Kubernetes). */
export const HOSTNAME = 'kubernetes.io/hostname';

const isReady = ({ status }: Node): boolean =>
  status?.conditions?.some(({ type, status: state }) => type === 'Ready' && state === 'True') === true;

type Toleration = NonNullable<VirtualMachineInstance['spec']['tolerations']>[number];

/** Whether a toleration covers a taint (Kubernetes: an empty key with Exists covers all). */
const tolerates = (
  { key, operator, value, effect }: Toleration,
  taint: { key: string; value?: string; effect: string },
): boolean =>
  (effect === undefined || effect === '' || effect === taint.effect) &&
  (operator === 'Exists'
    ? key === undefined || key === '' || key === taint.key
    : key === taint.key && (value ?? '') === (taint.value ?? ''));

const wrongLabels = ({ spec }: VirtualMachineInstance, { metadata }: Node): readonly string[] =>
  Object.entries(spec.nodeSelector ?? {})
    .filter(([key, value]) => metadata.labels?.[key] !== value)
    .map(([key, value]) => `${key}=${value}`);

const refusalOf = (vmi: VirtualMachineInstance, node: Node): Message | undefined => {
  if (node.metadata.name === vmi.status?.nodeName) return message('It runs there now.');
  if (!isReady(node)) return message('The node is not ready.');
  if (node.spec?.unschedulable) return message('The node is cordoned.');
  if (node.metadata.labels?.[SCHEDULABLE] !== 'true') return message('The node runs no virtual machines.');
  const labels = wrongLabels(vmi, node);
  if (labels.length > 0)
    return message('The node lacks the labels {{labels}}.', { labels: labels.join(', ') });
  const taint = (node.spec?.taints ?? []).find(
    (one) =>
      one.effect !== 'PreferNoSchedule' &&
      !(vmi.spec.tolerations ?? []).some((toleration) => tolerates(toleration, one)),
  );
  return taint ? message('The node has the taint {{taint}}.', { taint: taint.key }) : undefined;
};

/** Every node with whether it can take a machine that runs; those that can come first, each group by name. */
export const targetsOf = (vmi: VirtualMachineInstance, nodes: readonly Node[]): readonly MigrationTarget[] =>
  nodes
    .map((node): MigrationTarget => {
      const { name, labels } = node.metadata;
      return { name, hostname: labels?.[HOSTNAME] ?? name, refusal: refusalOf(vmi, node) };
    })
    .sort((a, b) => Number(Boolean(a.refusal)) - Number(Boolean(b.refusal)) || a.name.localeCompare(b.name));
