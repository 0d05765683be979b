import type { Context } from '../controller';
import { conditionOf, isTrue } from '../kubernetes/conditions';
import { uidOf } from '../kubernetes/object';
import { addressOfService } from '../metallb/load-balancers';
import type { HostedCluster, PersistentVolumeClaim, Pod, Service } from '../resources';
import { HostedControlPlanes, PersistentVolumeClaims, Services } from '../resources';
import { classOf } from '../storage/claims';
import type { ControlPlaneStage } from './components';
import { podsOf } from './control-plane';
import type { ControlPlaneFacts, Part } from './facts';
import { controlPlaneNamespace, nameOf } from './names';

/** Simulated seconds that load balancer and routes take, and from then to the admin kubeconfig. */
const times = { infrastructure: 45, kubeconfig: 10 };

const good = (message = 'All is well'): Part => ({ isReady: true, reason: 'AsExpected', message });
const waiting = (reason: string, message: string): Part => ({ isReady: false, reason, message });

const isRunning = (pod: Pod): boolean => pod.status?.phase === 'Running';

/** A part that was good stays so: what a seeded cluster consists of need not be there. */
const stays = (hostedCluster: HostedCluster, type: string): boolean =>
  isTrue(hostedCluster.status?.conditions, type);

const infrastructure = ({ cluster, clock, faults }: Context, hostedCluster: HostedCluster): Part => {
  if (stays(hostedCluster, 'InfrastructureReady')) return good();
  const of = nameOf(hostedCluster);
  const service = cluster.store<Service>(Services).get(controlPlaneNamespace(of), 'kube-apiserver');
  if (service?.spec?.type === 'LoadBalancer' && !addressOfService(service)) {
    return waiting('WaitingOnInfrastructureReady', 'Kube APIServer load balancer is not provisioned');
  }
  const isDone = clock.remaining(uidOf(hostedCluster), 'infrastructure', times.infrastructure) === 0;
  if (!service || !isDone || faults('hold-at', of) === 'infrastructure') {
    const words = 'Cluster infrastructure is still provisioning';
    return { ...waiting('WaitingOnInfrastructureReady', words), isTimed: service !== undefined && !isDone };
  }
  return good();
};

const claimProblem = (context: Context, hostedCluster: HostedCluster): string | undefined => {
  const of = nameOf(hostedCluster);
  const claim = context.cluster
    .store<PersistentVolumeClaim>(PersistentVolumeClaims)
    .list(controlPlaneNamespace(of))
    .find((each) => each.metadata.labels?.app === 'etcd' && each.status?.phase !== 'Bound');
  if (!claim) return undefined;
  if (classOf(context, claim) === undefined)
    return `Volume claim ${claim.metadata.name} pending: no persistent volumes available for this claim and no storage class is set`;
  if (context.faults('etcd-volume-pending', of) !== undefined) {
    return `Volume claim ${claim.metadata.name} pending: failed to provision volume: not enough free space for the volume`;
  }
  return undefined;
};

const etcd = (context: Context, hostedCluster: HostedCluster): Part => {
  if (stays(hostedCluster, 'EtcdAvailable')) return { isReady: true, reason: 'QuorumAvailable', message: '' };
  const pods = podsOf(context, hostedCluster, 'etcd');
  if (!pods.length) return waiting('StatefulSetNotFound', '');
  const running = pods.filter(isRunning).length;
  if (running > pods.length / 2) return { isReady: true, reason: 'QuorumAvailable', message: '' };
  const problem = claimProblem(context, hostedCluster);
  return waiting(
    'EtcdWaitingForQuorum',
    problem ? `Waiting for etcd to reach quorum: ${problem}` : 'Waiting for etcd to reach quorum',
  );
};

const deployment = (
  context: Context,
  hostedCluster: HostedCluster,
  type: string,
  component: string,
  words: { title: string; waiting: string },
): Part => {
  if (stays(hostedCluster, type)) return good(`${words.title} deployment is available`);
  const pods = podsOf(context, hostedCluster, component);
  if (!pods.length) return waiting('NotFound', `${words.title} deployment not found`);
  return pods.some(isRunning)
    ? good(`${words.title} deployment is available`)
    : waiting('WaitingForAvailable', words.waiting);
};

/** What of the control plane is there and ready, or undefined as long as there is no HostedControlPlane. */
export const controlPlaneFacts = (
  context: Context,
  hostedCluster: HostedCluster,
): ControlPlaneFacts | undefined => {
  const of = nameOf(hostedCluster);
  const hasFrame =
    context.cluster.store(HostedControlPlanes).get(controlPlaneNamespace(of), of.name) !== undefined;
  const wasThere = conditionOf(hostedCluster.status?.conditions, 'EtcdAvailable')?.status === 'True';
  if (!hasFrame && !wasThere) return undefined;
  return {
    infrastructure: infrastructure(context, hostedCluster),
    etcd: etcd(context, hostedCluster),
    kubeAPIServer: deployment(context, hostedCluster, 'KubeAPIServerAvailable', 'kube-apiserver', {
      title: 'Kube APIServer',
      waiting: 'Waiting for Kube APIServer deployment to become available',
    }),
    ignition: deployment(context, hostedCluster, 'IgnitionEndpointAvailable', 'ignition-server', {
      title: 'Ignition server',
      waiting: 'Ignition server deployment is not yet available',
    }),
    hasKubeconfig: hostedCluster.status?.kubeconfig !== undefined,
  };
};

/** The stage whose components may now be made. */
export const stageOf = (facts: ControlPlaneFacts): ControlPlaneStage => {
  if (!facts.infrastructure.isReady) return 'infrastructure';
  if (!facts.etcd.isReady) return 'etcd';
  if (!facts.kubeAPIServer.isReady) return 'kube-apiserver';
  return 'available';
};

/**
 * Ms until the time-bound part of the stage is over; 0 when something else must happen first. Time has passed since the facts
 * were gathered: a part that has become ready meanwhile must be looked at again.
 */
export const stageWait = (
  { clock }: Context,
  hostedCluster: HostedCluster,
  { infrastructure: part }: ControlPlaneFacts,
): number =>
  part.isTimed
    ? Math.max(1, clock.remaining(uidOf(hostedCluster), 'infrastructure', times.infrastructure))
    : 0;
