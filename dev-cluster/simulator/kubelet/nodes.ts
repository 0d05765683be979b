import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { isTrue } from '../kubernetes/conditions';
import type { Node } from '../resources';
import { Nodes } from '../resources';

type Conditions = Parameters<typeof isTrue>[0];

/** Taints that only repeat a condition or a field. The API server puts the first on each new node. */
const echoes = { notReady: 'node.kubernetes.io/not-ready', cordoned: 'node.kubernetes.io/unschedulable' };

/** The node lifecycle controller's part: keeps these taints true. */
export const nodeController = ({ cluster }: Context): Controller => {
  const store = cluster.store<Node>(Nodes);
  return {
    name: 'nodes',
    triggers: [on(Nodes, ({ metadata }) => [metadata.name])],
    reconcile: async (name) => {
      const node = store.get(undefined, name);
      if (!node) return undefined;
      const given = node.spec?.taints ?? [];
      const isReady = isTrue(node.status?.conditions as Conditions, 'Ready');
      const wanted = [
        ...(isReady ? [] : [echoes.notReady]),
        ...(node.spec?.unschedulable ? [echoes.cordoned] : []),
      ];
      const kept = given.filter(({ key }) => !Object.values(echoes).includes(key) || wanted.includes(key));
      const missing = wanted.filter((key) => !kept.some((taint) => taint.key === key));
      const taints = [...kept, ...missing.map((key) => ({ key, effect: 'NoSchedule' }))];
      await cluster.patch(Nodes, node, { spec: { taints: taints.length > 0 ? taints : null } });
      return undefined;
    },
  };
};
