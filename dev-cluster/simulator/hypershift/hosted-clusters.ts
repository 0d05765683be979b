import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { report } from '../event';
import { isTrue, withConditions } from '../kubernetes/conditions';
import { annotationOf, isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { clusterMark, leaveAt } from '../marks';
import type { HostedCluster } from '../resources';
import {
  ConfigMaps,
  HostedClusters,
  HostedControlPlanes,
  KubevirtMachines,
  Namespaces,
  NodePools,
  PersistentVolumeClaims,
  Pods,
  Routes,
  Secrets,
  Services,
} from '../resources';
import { hasIngress, onRecords } from './apps-ingress';
import { availability, clusterConditions } from './cluster-conditions';
import { createKubeconfig, createPassword, syncCustomKubeconfig } from './cluster-secrets';
import { createControlPlane } from './control-plane';
import { stageOf, stageWait } from './control-plane-facts';
import { createPassthrough, missingBaseDomain } from './default-ingress';
import { destroy } from './destroy';
import { apiEndpoint, publishedAt } from './endpoints';
import type { Facts } from './facts';
import { blockedBy } from './facts';
import { controlPlaneNamespace, hasBeenAvailable, hypershiftFinalizer, nameOf } from './names';
import { isSettled, observe, rolloutWait } from './observe';
import { mapsOf, secretsOf } from './references';
import { keepSteady } from './steady';
import { controlPlaneVersionStatus, versionStatus } from './version-history';

/** True for a scene that must stand still: see leaveAt. */
export const isLeftAlone = (object: HostedCluster | { metadata: HostedCluster['metadata'] }): boolean =>
  object.metadata.annotations?.[leaveAt] === String(object.metadata.generation ?? 1);

const statusOf = (context: Context, facts: Facts): object => {
  const { hostedCluster, release, rollout, controlPlane, offers } = facts;
  const now = context.clock.now();
  const isAvailable = availability(controlPlane).isReady;
  const endpoint = controlPlane?.infrastructure.isReady ? apiEndpoint(context, hostedCluster) : undefined;
  // Nothing of an update that may not begin is passed on to the control plane, which tells the version.
  const isPassedOn = facts.upgradeProblem === undefined;
  // The control plane of an update is done half-way through it; that of an installation is what is available.
  const isControlPlaneDone = isAvailable && (rollout.state !== 'working' || rollout.share >= 0.5);
  return {
    conditions: withConditions(hostedCluster.status?.conditions, clusterConditions(facts), now),
    ...(release && offers && isPassedOn
      ? {
          version: versionStatus(hostedCluster, release, { isDone: rollout.state === 'done', now, offers }),
          payloadArch: release.arch,
        }
      : {}),
    ...(release && controlPlane && isPassedOn
      ? { controlPlaneVersion: controlPlaneVersionStatus(hostedCluster, release, isControlPlaneDone, now) }
      : {}),
    ...(endpoint
      ? {
          controlPlaneEndpoint: endpoint,
          ignitionEndpoint: publishedAt(context, hostedCluster, 'Ignition', 'ignition-server'),
          oauthCallbackURLTemplate: `https://${publishedAt(context, hostedCluster, 'OAuthServer', 'oauth')}:443/oauth2callback/[identity-provider-name]`,
        }
      : {}),
  };
};

/** Adds what the operator adds to a new object: finalizer, IDs and the base domain. */
const complete = (context: Context, hostedCluster: HostedCluster): Promise<HostedCluster> => {
  const { finalizers = [], uid = '' } = hostedCluster.metadata;
  const { infraID, clusterID } = hostedCluster.spec;
  const domain = missingBaseDomain(context, hostedCluster);
  return context.cluster.patch(HostedClusters, hostedCluster, {
    ...(finalizers.includes(hypershiftFinalizer)
      ? {}
      : { metadata: { finalizers: [...finalizers, hypershiftFinalizer] } }),
    ...(infraID && clusterID && !domain
      ? {}
      : {
          spec: {
            infraID: infraID ?? `${hostedCluster.metadata.name.slice(0, 21)}-${uid.slice(0, 5)}`,
            clusterID: clusterID ?? uid,
            ...domain,
          },
        }),
  });
};

const publishSecrets = async (context: Context, facts: Facts): Promise<HostedCluster> => {
  const { hostedCluster, controlPlane } = facts;
  const { cluster } = context;
  const endpoint = controlPlane?.infrastructure.isReady ? apiEndpoint(context, hostedCluster) : undefined;
  const isHeld = context.faults('hold-at', nameOf(hostedCluster)) === 'available';
  if (!endpoint || !controlPlane?.etcd.isReady || isHeld) return hostedCluster;
  const kubeconfig = await createKubeconfig(context, hostedCluster, endpoint);
  const hasOwnLogin = hostedCluster.spec.configuration?.oauth !== undefined;
  const password =
    controlPlane.kubeAPIServer.isReady && !hasOwnLogin
      ? await createPassword(context, hostedCluster)
      : undefined;
  const custom = await syncCustomKubeconfig(context, hostedCluster, endpoint);
  return cluster.patchStatus(HostedClusters, hostedCluster, {
    kubeconfig: { name: kubeconfig.metadata.name },
    kubeadminPassword: password ? { name: password.metadata.name } : hasOwnLogin ? null : undefined,
    customKubeconfig: custom ? { name: custom.metadata.name } : null,
  });
};

const announce = async (context: Context, facts: Facts): Promise<void> => {
  const { hostedCluster, rollout, release } = facts;
  const from = 'hypershift-operator';
  const problem = blockedBy(facts);
  if (problem)
    await report(context, hostedCluster, {
      type: 'Warning',
      reason: 'ReconcileError',
      message: problem,
      from,
    });
  if (rollout.state === 'done' && release) {
    await report(context, hostedCluster, {
      type: 'Normal',
      reason: 'RolloutComplete',
      message: `Cluster version is ${release.version}`,
      from,
    });
  }
};

const markAvailable = async (
  { cluster, ...rest }: Context,
  { hostedCluster, controlPlane }: Facts,
): Promise<void> => {
  if (!availability(controlPlane).isReady) return;
  await cluster.patch(HostedClusters, hostedCluster, {
    metadata: { annotations: { [hasBeenAvailable]: 'true' } },
  });
  await report({ cluster, ...rest }, hostedCluster, {
    type: 'Normal',
    reason: 'Available',
    message: 'The hosted control plane is available',
    from: 'hypershift-operator',
  });
};

const hasArrived = ({ status }: HostedCluster): boolean =>
  status?.version?.history?.some(({ state }) => state === 'Completed') ?? false;

const advance = async (context: Context, hostedCluster: HostedCluster): Promise<number | undefined> => {
  const { cluster } = context;
  const first = observe(context, hostedCluster, Date.now());
  const current = await publishSecrets(context, first);
  const facts = {
    ...first,
    hostedCluster: current,
    ...(first.controlPlane
      ? { controlPlane: { ...first.controlPlane, hasKubeconfig: current.status?.kubeconfig !== undefined } }
      : {}),
  };
  await cluster.patchStatus(HostedClusters, current, statusOf(context, facts));
  await markAvailable(context, facts);
  await announce(context, facts);
  if (facts.pause.isPaused) return facts.pause.endsIn;
  // A cluster that had arrived before is updated in place: nobody looks for its pods.
  if (blockedBy(facts) !== undefined || hasArrived(hostedCluster)) return rolloutWait(context, facts);
  if (context.faults('hold-at', nameOf(hostedCluster)) === 'control-plane') return undefined;
  const begin = context.clock.remaining(uidOf(hostedCluster), 'validation', 5);
  if (begin > 0) return begin;
  await createControlPlane(
    context,
    current,
    facts.controlPlane ? stageOf(facts.controlPlane) : 'infrastructure',
  );
  if (availability(facts.controlPlane).isReady) await createPassthrough(context, current);
  const wait = facts.controlPlane ? stageWait(context, current, facts.controlPlane) : 0;
  return wait > 0 ? wait : rolloutWait(context, facts);
};

/** A seeded scene that waits for the ingress of its own domain goes on when that is made. */
const hasIngressCome = (context: Context, hostedCluster: HostedCluster): boolean =>
  hostedCluster.spec.platform.kubevirt?.baseDomainPassthrough !== true &&
  isTrue(hostedCluster.status?.conditions, 'Available') &&
  hasIngress(context, hostedCluster);

/** HyperShift's part: a HostedCluster from its first reconcile to Completed, its updates and its end. */
export const hostedClusterController = (context: Context): Controller => {
  const { cluster } = context;
  const store = cluster.store<HostedCluster>(HostedClusters);
  const all = (): string[] => store.list().map(keyOf);
  // From a control-plane namespace back to its cluster.
  const owners = (namespace: string | undefined): string[] =>
    store
      .list()
      .filter((hostedCluster) => controlPlaneNamespace(nameOf(hostedCluster)) === namespace)
      .map(keyOf);
  return {
    name: 'hosted-clusters',
    triggers: [
      on(HostedClusters, (hostedCluster) => [keyOf(hostedCluster)]),
      on(NodePools, (pool) => [`${pool.metadata.namespace ?? ''}/${pool.spec.clusterName}`]),
      on(HostedControlPlanes, ({ metadata }) => owners(metadata.namespace)),
      on(Namespaces, ({ metadata }) => owners(metadata.name)),
      on(Services, ({ metadata }) => owners(metadata.namespace)),
      on(Routes, ({ metadata }) => owners(metadata.namespace)),
      on(Pods, (pod) => [annotationOf(pod, clusterMark)]),
      on(PersistentVolumeClaims, (claim) => [annotationOf(claim, clusterMark)]),
      on(KubevirtMachines, (machine) => [annotationOf(machine, clusterMark)]),
      on(Secrets, ({ metadata }) =>
        store
          .list(metadata.namespace)
          .filter((hostedCluster) => secretsOf(hostedCluster).includes(metadata.name))
          .map(keyOf),
      ),
      on(ConfigMaps, ({ metadata }) =>
        store
          .list(metadata.namespace)
          .filter((hostedCluster) => mapsOf(hostedCluster).includes(metadata.name))
          .map(keyOf),
      ),
      onFaults(all),
      onRecords(all),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const hostedCluster = store.get(namespace, name);
      if (!hostedCluster) return undefined;
      if (isDeleting(hostedCluster)) return destroy(context, hostedCluster);
      if (isSettled(hostedCluster, Date.now())) {
        await keepSteady(context, hostedCluster);
        return undefined;
      }
      if (isLeftAlone(hostedCluster) && !hasIngressCome(context, hostedCluster)) return undefined;
      return advance(context, await complete(context, hostedCluster));
    },
  };
};
