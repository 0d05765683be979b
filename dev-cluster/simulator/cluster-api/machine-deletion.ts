import type { Context } from '../controller';
import { report } from '../event';
import { withConditions } from '../kubernetes/conditions';
import { annotationOf, split, uidOf } from '../kubernetes/object';
import { clusterMark } from '../marks';
import type { KubevirtMachine, Machine } from '../resources';
import { KubevirtMachines, Machines } from '../resources';
import { limitIn } from './duration';
import { skipDetach, skipDrain } from './names';
import { isAimedAt } from './strikes';

type Conditions = Parameters<typeof withConditions>[0];

/** Simulated seconds that draining a node and detaching its volumes take. */
const times = { drain: 20, detach: 5 };

/** One of the two things a machine waits for before its VM goes. */
interface Step {
  name: 'drain' | 'detach';
  /** The annotation that skips it. */
  skip: string;
  /** The limit in the Machine's spec, after which it is skipped. */
  limit: string | undefined;
  isBlocked: boolean;
}

/** True while the fault hang-deletion keeps the nodes of a machine's cluster from being drained. */
const hangs = ({ faults }: Context, machine: Machine): boolean => {
  const of = annotationOf(machine, clusterMark);
  return of !== undefined && faults('hang-deletion', split(of)) === 'machine';
};

/**
 * Real ms until a step is over; 0 when it is, Infinity when nothing but an annotation or the end of a fault ends it. The
 * limit counts in simulated time.
 */
const remaining = ({ clock }: Context, machine: Machine, step: Step): number => {
  if (machine.status?.nodeRef === undefined || annotationOf(machine, step.skip) !== undefined) return 0;
  const limit = limitIn(step.limit);
  const seconds = step.isBlocked ? limit : Math.min(times[step.name], limit ?? Infinity);
  if (seconds === undefined) {
    // It counts from here, should a limit come.
    clock.elapsed(uidOf(machine), step.name);
    return Infinity;
  }
  return clock.remaining(uidOf(machine), step.name, seconds);
};

/** Why a drain goes on, as Cluster API says it. */
const blockedDrain = (since: string): string =>
  `Drain not completed yet (started at ${since}):\n* Pod openshift-ingress/router-default-6f8d5c7b9-x2kqp: cannot evict pod as it would violate the pod's disruption budget. The disruption budget router-default needs 1 healthy pods and has 1 currently`;

const drainFinding = (isBlocked: boolean, since: string) => ({
  type: 'DrainingSucceeded',
  status: 'False',
  reason: 'Draining',
  severity: 'Info',
  message: isBlocked ? blockedDrain(since) : 'Draining the node before deletion',
});

const detachFinding = {
  type: 'VolumeDetachSucceeded',
  status: 'False',
  reason: 'WaitingForVolumeDetach',
  severity: 'Info',
  message: 'Waiting for node volumes to be detached',
};

const done = (type: string) => ({ type, status: 'True' });

const tell = (context: Context, machine: Machine, reason: string, message: string): Promise<void> =>
  report(context, machine, { type: 'Normal', reason, message, from: 'machine-controller' });

const removeInfrastructure = async ({ cluster, clock }: Context, machine: Machine): Promise<void> => {
  const { namespace, name } = machine.metadata;
  const infrastructure = cluster.store<KubevirtMachine>(KubevirtMachines).get(namespace, name);
  if (infrastructure) {
    await cluster.remove(KubevirtMachines, infrastructure);
    return;
  }
  await cluster.patch(Machines, machine, { metadata: { finalizers: null } });
  clock.forget(uidOf(machine));
};

/** Drains, waits for volumes, removes the infrastructure, and lets go when that is gone. Answers when to look again. */
export const leave = async (context: Context, machine: Machine): Promise<number | undefined> => {
  const { cluster, clock } = context;
  const { nodeDrainTimeout, nodeVolumeDetachTimeout } = machine.spec;
  const now = clock.now();
  const { deletion = {}, conditions } = machine.status ?? {};
  const isDrainBlocked = hangs(context, machine) || isAimedAt(context, 'drain-blocked', machine);
  const drain = remaining(context, machine, {
    name: 'drain',
    skip: skipDrain,
    limit: nodeDrainTimeout,
    isBlocked: isDrainBlocked,
  });
  const isDrained = drain === 0;
  const detach = isDrained
    ? remaining(context, machine, {
        name: 'detach',
        skip: skipDetach,
        limit: nodeVolumeDetachTimeout,
        isBlocked: isAimedAt(context, 'volume-detach-blocked', machine),
      })
    : 0;
  const drainSince = deletion.nodeDrainStartTime ?? now;
  const detachSince = deletion.waitForNodeVolumeDetachStartTime ?? now;
  const findings = isDrained
    ? [done('DrainingSucceeded'), detach === 0 ? done('VolumeDetachSucceeded') : detachFinding]
    : [drainFinding(isDrainBlocked, drainSince)];
  await cluster.patchStatus(Machines, machine, {
    phase: 'Deleting',
    deletion: {
      nodeDrainStartTime: drainSince,
      ...(isDrained ? { waitForNodeVolumeDetachStartTime: detachSince } : {}),
    },
    conditions: withConditions(conditions as Conditions, findings, now),
  });
  const wait = isDrained ? detach : drain;
  if (wait > 0) return wait === Infinity ? undefined : wait;
  if (machine.status?.nodeRef)
    await tell(
      context,
      machine,
      'SuccessfulDrainNode',
      `success draining Machine's node "${machine.status.nodeRef.name ?? ''}"`,
    );
  await removeInfrastructure(context, machine);
  return undefined;
};
