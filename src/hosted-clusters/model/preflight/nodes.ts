import { message } from '../../../i18n/message';
import type { Node } from '../../../kubernetes/types/core';
import type { PreflightAnswers } from './answers';
import type { Facts } from './facts';
import { unread } from './reading';
import { row, type Finding, type Row } from './row';

/** Each of the three etcd members and API servers has a node of its own (source: HyperShift operator, anti-affinity). */
const NEEDED = 3;

/** Taints that only repeat the condition Ready, and may lag behind it (source: Kubernetes node lifecycle). */
const ECHOES = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'];

/** Ready, not cordoned, and without a taint that keeps ordinary pods away. */
export const isSchedulable = ({ spec, status }: Node): boolean =>
  spec?.unschedulable !== true &&
  !(spec?.taints ?? []).some(
    ({ key, effect }) => (effect === 'NoSchedule' || effect === 'NoExecute') && !ECHOES.includes(key),
  ) &&
  (status?.conditions ?? []).some((one) => one.type === 'Ready' && one.status === 'True');

const finding = ({ nodes }: Facts, { isHighlyAvailable }: PreflightAnswers): Finding => {
  if (nodes.state !== 'read') return unread(nodes, message('Being read'));
  const good = nodes.value.filter(isSchedulable);
  const evidence = nodes.value.map((node) => ({
    kind: 'Node',
    name: node.metadata.name,
    field: 'status.conditions Ready, spec.unschedulable, spec.taints',
    value: isSchedulable(node) ? message('takes pods') : message('takes no ordinary pods'),
  }));
  const count = good.length;
  if (count >= NEEDED || (!isHighlyAvailable && count > 0)) {
    return { verdict: 'good', message: message('{{count}} take pods', { count }), evidence };
  }
  return {
    verdict: 'warn',
    message: isHighlyAvailable
      ? message(
          '{{count}} nodes of this cluster take pods. A highly available control plane wants {{needed}}, one for each member of etcd; with fewer, its pods share nodes or wait.',
          { count, needed: NEEDED },
        )
      : message('No node of this cluster takes pods. Make one schedulable.'),
    evidence,
    fixes: isHighlyAvailable
      ? [
          {
            kind: 'field',
            title: message('Choose a single replica'),
            field: 'details.controllerAvailability',
          },
        ]
      : [],
  };
};

/** There are enough nodes for the control plane's replicas to stand apart. */
export const nodes = (facts: Facts, answers: PreflightAnswers): Row =>
  row('nodes', message('Nodes'), [finding(facts, answers)]);
