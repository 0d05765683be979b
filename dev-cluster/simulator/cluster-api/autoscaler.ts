import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { report } from '../event';
import { annotationOf, isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { controlPlaneNamespace } from '../hypershift/names';
import type { MachineDeployment, MachineSet, NodePool } from '../resources';
import { MachineDeployments, MachineSets, NodePools } from '../resources';
import { autoscalerMax, autoscalerMin, nodePoolAnnotation, pausedMark } from './names';
import { aimAt } from './strikes';

/** Simulated seconds from a demand to more nodes, and that a node must be unneeded before it goes. */
const times = { up: 10, down: 120 };

type Keeper = MachineDeployment | MachineSet;

const keeperOf = ({ cluster }: Context, pool: NodePool): Keeper | undefined => {
  const { namespace = '', name } = pool.metadata;
  const at = controlPlaneNamespace({ namespace, name: pool.spec.clusterName });
  return pool.spec.management.upgradeType === 'InPlace'
    ? cluster.store<MachineSet>(MachineSets).get(at, name)
    : cluster.store<MachineDeployment>(MachineDeployments).get(at, name);
};

const resize = async (context: Context, keeper: Keeper, replicas: number): Promise<void> => {
  const { cluster } = context;
  const patch = { spec: { replicas } };
  // Of the two kinds by their name: the compiler cannot tell the shapes apart.
  if (keeper.kind === MachineSets.kind) await cluster.patch(MachineSets, keeper, patch);
  else await cluster.patch(MachineDeployments, keeper as MachineDeployment, patch);
  const before = keeper.spec.replicas ?? 0;
  const group = `${keeper.kind}/${keyOf(keeper)}`;
  const isUp = replicas > before;
  await report(context, keeper, {
    type: 'Normal',
    reason: isUp ? 'ScaledUpGroup' : 'ScaleDown',
    message: isUp
      ? `Scale-up: setting group ${group} size to ${replicas} instead of ${before} (max: ${annotationOf(keeper, autoscalerMax) ?? ''})`
      : `Scale-down: node of group ${group} is not needed, ${replicas} instead of ${before}`,
    from: 'cluster-autoscaler',
  });
};

const follow = async (context: Context, keeper: Keeper, demand: number): Promise<number | undefined> => {
  const { clock } = context;
  const bound = (annotation: string): number => Number(annotationOf(keeper, annotation) ?? 0);
  const wanted = Math.min(bound(autoscalerMax), Math.max(bound(autoscalerMin), demand));
  const current = keeper.spec.replicas ?? 0;
  const uid = uidOf(keeper);
  const [step, other] = wanted > current ? (['up', 'down'] as const) : (['down', 'up'] as const);
  clock.restart(uid, other);
  if (wanted === current) {
    clock.restart(uid, step);
    return undefined;
  }
  const wait = clock.remaining(uid, step, times[step]);
  if (wait > 0) return wait;
  clock.restart(uid, step);
  // More come at once, unneeded ones go one after another.
  await resize(context, keeper, step === 'up' ? wanted : current - 1);
  return undefined;
};

/** The cluster autoscaler of hosted clusters; what pods demand is said by the switch autoscaler-demand. */
export const autoscalerController = (context: Context): Controller => {
  const pools = context.cluster.store<NodePool>(NodePools);
  const poolOf = (keeper: Keeper): (string | undefined)[] => [annotationOf(keeper, nodePoolAnnotation)];
  return {
    name: 'cluster-autoscaler',
    triggers: [
      on(NodePools, (pool) => [keyOf(pool)]),
      on(MachineDeployments, poolOf),
      on(MachineSets, poolOf),
      onFaults(() => pools.list().map(keyOf)),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const pool = pools.get(namespace, name);
      if (!pool?.spec.autoScaling || isDeleting(pool)) return undefined;
      const aim = aimAt(context, 'autoscaler-demand', `${namespace}/${pool.spec.clusterName}`, name);
      const keeper = keeperOf(context, pool);
      if (!aim || !keeper || annotationOf(keeper, pausedMark) !== undefined) return undefined;
      return follow(context, keeper, aim.count);
    },
  };
};
