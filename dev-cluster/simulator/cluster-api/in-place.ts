import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { annotationOf, isDeleting, isOwnedBy, keyOf, split, uidOf } from '../kubernetes/object';
import { configMark, upgradingTo } from '../marks';
import type { Machine, MachineSet } from '../resources';
import { Machines, MachineSets } from '../resources';
import {
  currentConfigVersion,
  maxUnavailableMark,
  pausedMark,
  releaseAnnotation,
  setLabel,
  targetConfigVersion,
  upgradeFailed,
  upgradeGoesOn,
} from './names';
import { isAimedAt } from './strikes';

/** Simulated seconds that draining, updating and restarting a node takes. */
const restarting = 90;

const nodesOf = ({ cluster }: Context, set: MachineSet): Machine[] =>
  cluster
    .store<Machine>(Machines)
    .list(set.metadata.namespace)
    .filter((machine) => isOwnedBy(machine, set) && !isDeleting(machine) && machine.status?.nodeRef)
    .sort((left, right) => left.metadata.name.localeCompare(right.metadata.name));

const isUpdated = (machine: Machine, target: string): boolean =>
  annotationOf(machine, configMark) === target && annotationOf(machine, upgradingTo) === undefined;

/** Lets one node go on; answers real ms until it is done, or 0 when it is. */
const work = async (
  { cluster, clock }: Context,
  set: MachineSet,
  machine: Machine,
  target: string,
): Promise<number> => {
  const step = `in place ${target}`;
  const begun = await cluster.patch(Machines, machine, {
    metadata: { annotations: { [upgradingTo]: target } },
  });
  const wait = clock.remaining(uidOf(machine), step, restarting);
  if (wait > 0) return wait;
  clock.restart(uidOf(machine), step);
  const release = set.spec.template?.metadata?.annotations?.[releaseAnnotation] ?? null;
  await cluster.patch(Machines, begun, {
    metadata: { annotations: { [configMark]: target, [releaseAnnotation]: release, [upgradingTo]: null } },
  });
  return 0;
};

const say = (
  { cluster }: Context,
  set: MachineSet,
  annotations: Record<string, string | null>,
): Promise<MachineSet> => cluster.patch(MachineSets, set, { metadata: { annotations } });

/** The words of a node that the machine-config daemon could not update. */
const degraded = (machine: Machine): string =>
  `Node ${machine.metadata.name} in nodepool degraded: failed to drain node: error running rpm-ostree rebase: exit status 1`;

const failureOf = (context: Context, [first]: readonly Machine[]): string | undefined =>
  first && isAimedAt(context, 'in-place-failed', first) ? degraded(first) : undefined;

/** Updates the nodes of a set one after another, as many at a time as may be missing. */
const update = async (context: Context, set: MachineSet, target: string): Promise<number | undefined> => {
  const nodes = nodesOf(context, set);
  const left = nodes.filter((machine) => !isUpdated(machine, target));
  const failure = failureOf(context, left);
  if (failure !== undefined) {
    await say(context, set, { [upgradeGoesOn]: null, [upgradeFailed]: failure });
    return undefined;
  }
  if (left.length === 0) {
    await say(context, set, {
      [currentConfigVersion]: target,
      [upgradeGoesOn]: null,
      [upgradeFailed]: null,
    });
    return undefined;
  }
  const counts = `Total Nodes: ${nodes.length}. Upgraded: ${nodes.length - left.length}`;
  await say(context, set, { [upgradeGoesOn]: counts, [upgradeFailed]: null });
  const busy = left.filter((machine) => annotationOf(machine, upgradingTo) !== undefined);
  const next = left.filter((machine) => !busy.includes(machine));
  const most = Number(annotationOf(set, maxUnavailableMark) ?? 1);
  const turn = [...busy, ...next].slice(0, Math.max(most, busy.length));
  const waits = await Promise.all(turn.map((machine) => work(context, set, machine, target)));
  return Math.max(1, Math.min(...waits));
};

/** HyperShift's in-place upgrader: nodes of a MachineSet are changed without new machines. */
export const inPlaceController = (context: Context): Controller => {
  const sets = context.cluster.store<MachineSet>(MachineSets);
  return {
    name: 'in-place-upgrader',
    triggers: [
      on(MachineSets, (set) => [keyOf(set)]),
      on(Machines, ({ metadata }) => {
        const name = metadata.labels?.[setLabel];
        return [name && `${metadata.namespace ?? ''}/${name}`];
      }),
      onFaults(() => sets.list().map(keyOf)),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const set = sets.get(namespace, name);
      if (!set || isDeleting(set) || annotationOf(set, pausedMark) !== undefined) return undefined;
      const target = annotationOf(set, targetConfigVersion);
      if (target === undefined || target === annotationOf(set, currentConfigVersion)) return undefined;
      return update(context, set, target);
    },
  };
};
