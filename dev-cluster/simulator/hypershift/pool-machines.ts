import type { Context } from '../controller';
import { nodePoolAnnotation } from '../cluster-api/names';
import { annotationOf, keyOf } from '../kubernetes/object';
import type { HostedCluster, KubevirtMachine, Machine, NodePool } from '../resources';
import { KubevirtMachines, Machines, NodePools } from '../resources';
import { controlPlaneNamespace, nameOf } from './names';

/** The pools of a cluster. */
export const poolsOf = ({ cluster }: Context, hostedCluster: HostedCluster): NodePool[] =>
  cluster
    .store<NodePool>(NodePools)
    .list(hostedCluster.metadata.namespace)
    .filter((pool) => pool.spec.clusterName === hostedCluster.metadata.name);

/** The Machines of a pool. */
export const machinesOf = ({ cluster }: Context, hostedCluster: HostedCluster, pool: NodePool): Machine[] =>
  cluster
    .store<Machine>(Machines)
    .list(controlPlaneNamespace(nameOf(hostedCluster)))
    .filter((machine) => annotationOf(machine, nodePoolAnnotation) === keyOf(pool));

/**
 * Live migration of all machines of a cluster in the operator's words, or undefined while none has been judged. The
 * operator counts the whole cluster, on every pool, and cuts at 3,000 characters.
 */
export const liveMigrationOf = (
  { cluster }: Context,
  hostedCluster: HostedCluster,
): { isGood: boolean; message: string } | undefined => {
  const machines = cluster
    .store<KubevirtMachine>(KubevirtMachines)
    .list(controlPlaneNamespace(nameOf(hostedCluster)));
  const judged = machines.flatMap((machine) => {
    const condition = machine.status?.conditions?.find(({ type }) => type === 'VMLiveMigratable');
    return condition ? [{ name: machine.metadata.name, ...condition }] : [];
  });
  if (!judged.length) return undefined;
  const bad = judged.filter(({ status }) => status !== 'True');
  if (!bad.length) return { isGood: true, message: 'All is well' };
  const lines = bad.map(({ name, reason, message }) => `Machine ${name}: ${reason ?? ''}: ${message ?? ''}`);
  return {
    isGood: false,
    message: [`${bad.length} of ${machines.length} machines are not live migratable`, ...lines]
      .join('\n')
      .slice(0, 3_000),
  };
};
