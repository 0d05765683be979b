import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { report } from '../event';
import { isTrue, withConditions } from '../kubernetes/conditions';
import { annotationOf, isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { mostBroken } from '../hypershift/node-pool-conditions';
import type { Machine, NodePool } from '../resources';
import { Machines, NodePools } from '../resources';
import { isBroken, isGivenUp, isHealthy } from './machine-health';
import { nodePoolAnnotation } from './names';

type Conditions = Parameters<typeof withConditions>[0];

/** Simulated seconds that a node may be not ready, and that a machine may take to become a node (operator). */
const patience = { notReady: 8 * 60, joining: 20 * 60 };

interface Verdict {
  reason: string;
  message: string;
  /** Real ms until the machine is given up; 0 now. */
  wait: number;
}

const verdictOn = ({ clock }: Context, machine: Machine): Verdict | undefined => {
  const uid = uidOf(machine);
  if (machine.status?.phase === 'Failed') {
    const message = `FailureReason: ${machine.status.failureReason ?? ''}`;
    return { reason: 'MachineHasFailure', message, wait: 0 };
  }
  if (isBroken(machine))
    return {
      reason: 'UnhealthyNode',
      message: `Condition Ready on node is reporting status Unknown for more than ${patience.notReady / 60}m0s`,
      wait: clock.remaining(uid, 'not ready', patience.notReady),
    };
  clock.restart(uid, 'not ready');
  if (isHealthy(machine)) return undefined;
  return {
    reason: 'NodeStartupTimeout',
    message: `Node failed to report startup in ${patience.joining / 60}m0s`,
    wait: clock.remaining(uid, 'startup', patience.joining),
  };
};

const giveUp = async (
  context: Context,
  machine: Machine,
  pool: NodePool,
  { reason, message }: Verdict,
): Promise<void> => {
  const severity = 'Warning';
  const findings = [
    { type: 'HealthCheckSucceeded', status: 'False', reason, severity, message },
    { type: 'OwnerRemediated', status: 'False', reason: 'WaitingForRemediation', severity },
  ];
  await context.cluster.patchStatus(Machines, machine, {
    conditions: withConditions(machine.status?.conditions as Conditions, findings, context.clock.now()),
  });
  await report(context, machine, {
    type: 'Normal',
    reason: 'MachineMarkedUnhealthy',
    message: `Machine ${keyOf(machine)} has been marked as unhealthy by ${machine.metadata.namespace ?? ''}/${pool.metadata.name}`,
    from: 'machinehealthcheck-controller',
  });
};

const machinesOf = ({ cluster }: Context, key: string): Machine[] =>
  cluster
    .store<Machine>(Machines)
    .list()
    .filter(
      (machine) =>
        annotationOf(machine, nodePoolAnnotation) === key && !isDeleting(machine) && !isGivenUp(machine),
    );

const check = async (context: Context, pool: NodePool): Promise<number | undefined> => {
  const machines = machinesOf(context, keyOf(pool));
  const isHeld = machines.filter(isBroken).length > mostBroken;
  const waits: number[] = [];
  for (const machine of machines) {
    const verdict = verdictOn(context, machine);
    if (!verdict) continue;
    if (verdict.wait > 0) waits.push(verdict.wait);
    else if (!isHeld) await giveUp(context, machine, pool, verdict);
  }
  return waits.length > 0 ? Math.min(...waits) : undefined;
};

/** Auto repair: Cluster API's health check with what the operator asks of it. Whom it gives up, the MachineSet replaces. */
export const healthCheckController = (context: Context): Controller => {
  const pools = context.cluster.store<NodePool>(NodePools);
  return {
    name: 'health-checks',
    triggers: [
      on(NodePools, (pool) => [keyOf(pool)]),
      on(Machines, (machine) => [annotationOf(machine, nodePoolAnnotation)]),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const pool = pools.get(namespace, name);
      if (!pool || isDeleting(pool) || !pool.spec.management.autoRepair) return undefined;
      // Before any machine has reached ignition there is no health check (operator).
      if (!isTrue(pool.status?.conditions, 'ReachedIgnitionEndpoint')) return undefined;
      return check(context, pool);
    },
  };
};
