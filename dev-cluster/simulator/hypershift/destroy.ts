import type { Context } from '../controller';
import { report } from '../event';
import type { Finding } from '../kubernetes/conditions';
import { withConditions } from '../kubernetes/conditions';
import { annotationOf, isDeleting, labelOf, uidOf } from '../kubernetes/object';
import type { HostedCluster, HostedControlPlane, Secret, Service } from '../resources';
import {
  HostedClusters,
  HostedControlPlanes,
  MachineDeployments,
  Machines,
  Namespaces,
  PersistentVolumeClaims,
  Pods,
  NodePools,
  Secrets,
  Services,
  VirtualMachines,
} from '../resources';
import {
  cleanupCloudResources,
  controlPlaneNamespace,
  gracePeriod,
  hypershiftFinalizer,
  infraIdLabel,
  infraLabel,
  nameOf,
  safeToDelete,
} from './names';
import { poolsOf } from './pool-machines';

/** Simulated seconds that the hosted cluster takes to give back load balancers and volumes. */
const cleaning = 30;

const tell = (
  { cluster, clock }: Context,
  hostedCluster: HostedCluster,
  finding: Finding,
): Promise<HostedCluster> =>
  cluster.patchStatus(HostedClusters, hostedCluster, {
    conditions: withConditions(
      hostedCluster.status?.conditions,
      [{ ...finding, observedGeneration: hostedCluster.metadata.generation ?? 1 }],
      clock.now(),
    ),
  });

const remaining = (what: string): Finding => ({
  type: 'CloudResourcesDestroyed',
  status: 'False',
  reason: 'RemainingCloudResources',
  message: `Remaining resources: ${what}`,
});
/** What is left in the hosted cluster when its deletion hangs there, by the value of the fault. */
const left = { '': 'persistent-volumes', 'cloud-resources': 'load-balancers' };

const allGone: Finding = {
  type: 'CloudResourcesDestroyed',
  status: 'True',
  reason: 'CloudResourcesDestroyed',
  message: 'All guest resources destroyed',
};

/** True when pools, machines and VMs are gone; asks for what is left. */
const removeNodes = async (context: Context, hostedCluster: HostedCluster): Promise<boolean> => {
  const { cluster } = context;
  const namespace = controlPlaneNamespace(nameOf(hostedCluster));
  const pools = poolsOf(context, hostedCluster);
  for (const pool of pools) await cluster.remove(NodePools, pool);
  for (const deployment of cluster.store(MachineDeployments).list(namespace))
    await cluster.remove(MachineDeployments, deployment);
  const machines = cluster.store(Machines).list(namespace);
  for (const machine of machines) await cluster.remove(Machines, machine);
  const { infraID } = hostedCluster.spec;
  const left = infraID
    ? cluster
        .store(VirtualMachines)
        .list()
        .filter((each) => labelOf(each, infraIdLabel) === infraID)
    : [];
  for (const machine of left) if (!machines.length) await cluster.remove(VirtualMachines, machine);
  return pools.length === 0 && machines.length === 0 && left.length === 0;
};

/** True when the HostedControlPlane is gone; it stays until the hosted cluster's own resources are. */
const removeControlPlane = async (
  context: Context,
  hostedCluster: HostedCluster,
): Promise<{ isGone: boolean; wait?: number }> => {
  const { cluster, clock, faults } = context;
  const of = nameOf(hostedCluster);
  const controlPlane = cluster
    .store<HostedControlPlane>(HostedControlPlanes)
    .get(controlPlaneNamespace(of), of.name);
  if (!controlPlane) return { isGone: true };
  if (!isDeleting(controlPlane)) await cluster.remove(HostedControlPlanes, controlPlane);
  const mustClean = annotationOf(hostedCluster, cleanupCloudResources) === 'true';
  const held = faults('hang-deletion', of);
  const hangs = held === '' || held === 'cloud-resources';
  const wait = mustClean ? clock.remaining(uidOf(hostedCluster), 'cleaning', cleaning) : 0;
  if (hangs || wait > 0) {
    await tell(context, hostedCluster, remaining(hangs ? left[held] : 'load-balancers,persistent-volumes'));
    return { isGone: false, ...(hangs ? {} : { wait }) };
  }
  if (mustClean) await tell(context, hostedCluster, allGone);
  const known = cluster
    .store<HostedControlPlane>(HostedControlPlanes)
    .get(controlPlaneNamespace(of), of.name);
  if (known) await cluster.patch(HostedControlPlanes, known, { metadata: { finalizers: null } });
  return { isGone: false, wait: clock.after(2) };
};

/** What a cloud controller would take off a Service, and here nobody does. */
const cleanup = 'service.kubernetes.io/load-balancer-cleanup';

/** Keeps a Service in the control-plane namespace, and so the namespace, while the fault says so. */
const holdService = async ({ cluster, faults }: Context, hostedCluster: HostedCluster): Promise<void> => {
  const of = nameOf(hostedCluster);
  const isHeld = faults('hang-deletion', of) === 'namespace';
  const service = cluster.store<Service>(Services).get(controlPlaneNamespace(of), 'kube-apiserver');
  const hasFinalizer = service?.metadata.finalizers?.includes(cleanup) ?? false;
  if (service && isHeld !== hasFinalizer)
    await cluster.patch(Services, service, { metadata: { finalizers: isHeld ? [cleanup] : null } });
};

/**
 * True when the control-plane namespace is gone. Its pods and claims are asked to go first: the namespace controller
 * looks again late when it meets what takes a moment.
 */
const removeNamespace = async (context: Context, hostedCluster: HostedCluster): Promise<boolean> => {
  const { cluster } = context;
  const name = controlPlaneNamespace(nameOf(hostedCluster));
  const namespace = cluster.store(Namespaces).get(undefined, name);
  if (!namespace) return true;
  await holdService(context, hostedCluster);
  if (isDeleting(namespace)) return false;
  for (const pod of cluster.store(Pods).list(name)) await cluster.remove(Pods, pod, { now: true });
  for (const claim of cluster.store(PersistentVolumeClaims).list(name))
    await cluster.remove(PersistentVolumeClaims, claim);
  await cluster.remove(Namespaces, namespace);
  return false;
};

/** Removes the Secrets made for this cluster and marked as safe to go with it; both labels are needed. */
const removeSecrets = async ({ cluster }: Context, hostedCluster: HostedCluster): Promise<void> => {
  const { infraID } = hostedCluster.spec;
  const isOwn = (secret: Secret): boolean =>
    labelOf(secret, infraLabel) === infraID && labelOf(secret, safeToDelete) === 'true';
  for (const secret of cluster.store<Secret>(Secrets).list(hostedCluster.metadata.namespace)) {
    if (infraID && isOwn(secret)) await cluster.remove(Secrets, secret);
  }
};

/** Seconds of a Go duration like `1m30s`; 0 when there is none. */
const secondsOf = (duration: string | undefined): number => {
  const factors: Record<string, number> = { h: 3600, m: 60, s: 1 };
  return [...(duration ?? '').matchAll(/(\d+)([hms])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (factors[unit ?? 's'] ?? 0),
    0,
  );
};

/**
 * Takes a deleted cluster apart in the operator's order: nodes, control plane, namespace, secrets, finalizer.
 * Answers when to look again in ms; changes of what it waits for wake it too.
 */
export const destroy = async (
  context: Context,
  hostedCluster: HostedCluster,
): Promise<number | undefined> => {
  const { cluster, clock, faults } = context;
  const { finalizers = [] } = hostedCluster.metadata;
  if (!finalizers.includes(hypershiftFinalizer)) return undefined;
  if (faults('hold-at', nameOf(hostedCluster)) === 'deletion') return undefined;
  if (!(await removeNodes(context, hostedCluster))) return clock.after(10);
  const controlPlane = await removeControlPlane(context, hostedCluster);
  if (!controlPlane.isGone) return controlPlane.wait;
  if (!(await removeNamespace(context, hostedCluster))) return undefined;
  await removeSecrets(context, hostedCluster);
  const grace = secondsOf(annotationOf(hostedCluster, gracePeriod));
  if (grace > 0) {
    await tell(context, hostedCluster, {
      type: 'HostedClusterDestroyed',
      status: 'True',
      reason: 'WaitingForGracePeriod',
      message: `Grace period set: ${annotationOf(hostedCluster, gracePeriod) ?? ''}`,
    });
    const wait = clock.remaining(uidOf(hostedCluster), 'grace', grace);
    if (wait > 0) return wait;
  }
  await report(context, hostedCluster, {
    type: 'Normal',
    reason: 'Deleted',
    message: 'All resources of the hosted cluster are gone',
    from: 'hypershift-operator',
  });
  const rest = finalizers.filter((finalizer) => finalizer !== hypershiftFinalizer);
  await cluster.patch(HostedClusters, hostedCluster, { metadata: { finalizers: rest.length ? rest : null } });
  clock.forget(uidOf(hostedCluster));
  return undefined;
};
