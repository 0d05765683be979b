import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { isTrue } from '../kubernetes/conditions';
import type { Node } from '../resources';
import { Nodes } from '../resources';
import { healthOf, isSilent, nodeConditionsOf } from './node-health';

interface Taint {
  key: string;
  effect: string;
}

/** Taints that only repeat a condition or a field. The API server puts the first on each new node. */
const echoes = {
  notReady: 'node.kubernetes.io/not-ready',
  unreachable: 'node.kubernetes.io/unreachable',
  cordoned: 'node.kubernetes.io/unschedulable',
};

const wantedTaints = (node: Node): Taint[] => {
  const isReady = isTrue(nodeConditionsOf(node), 'Ready');
  const health = isSilent(node) ? echoes.unreachable : echoes.notReady;
  return [
    ...(isReady ? [] : [{ key: health, effect: 'NoSchedule' }]),
    ...(isSilent(node) ? [{ key: health, effect: 'NoExecute' }] : []),
    ...(node.spec?.unschedulable ? [{ key: echoes.cordoned, effect: 'NoSchedule' }] : []),
  ];
};

const isSame = (left: Taint, right: Taint): boolean => left.key === right.key && left.effect === right.effect;

/** The node lifecycle controller's part: says which nodes are well, and keeps their taints true. */
export const nodeController = (context: Context): Controller => {
  const { cluster } = context;
  const store = cluster.store<Node>(Nodes);
  return {
    name: 'nodes',
    triggers: [
      on(Nodes, ({ metadata }) => [metadata.name]),
      onFaults(() => store.list().map(({ metadata }) => metadata.name)),
    ],
    reconcile: async (name) => {
      const known = store.get(undefined, name);
      if (!known) return undefined;
      const { node, again } = await healthOf(context, known);
      const given = node.spec?.taints ?? [];
      const wanted = wantedTaints(node);
      const kept = given.filter(
        (taint) => !Object.values(echoes).includes(taint.key) || wanted.some((each) => isSame(each, taint)),
      );
      const missing = wanted.filter((each) => !kept.some((taint) => isSame(each, taint)));
      const taints = [...kept, ...missing];
      await cluster.patch(Nodes, node, { spec: { taints: taints.length > 0 ? taints : null } });
      return again;
    },
  };
};
