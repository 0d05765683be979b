import type { Finding } from '../kubernetes/conditions';
import { conditionOf } from '../kubernetes/conditions';
import type { ControlPlaneFacts, Facts, Part } from './facts';
import { blockedBy } from './facts';
import { finding, good, unknown } from './finding';
import { updatesFinding, versionFindings } from './version-conditions';

const partFinding = (type: string, part: Part): Finding =>
  finding(type, part.isReady ? 'True' : 'False', part.reason, part.message);

/** The first thing that keeps the control plane from being available, in the operator's order. */
export const availability = (controlPlane: ControlPlaneFacts | undefined): Part => {
  if (!controlPlane)
    return { isReady: false, reason: 'NotFound', message: 'The hosted control plane is not found' };
  const { infrastructure, etcd, kubeAPIServer, hasKubeconfig } = controlPlane;
  if (!infrastructure.isReady) return infrastructure;
  if (!hasKubeconfig) {
    return {
      isReady: false,
      reason: 'KubeconfigWaitingForCreate',
      message: 'Waiting for hosted control plane kubeconfig to be created',
    };
  }
  if (!etcd.isReady) return etcd;
  if (!kubeAPIServer.isReady) return kubeAPIServer;
  return { isReady: true, reason: 'AsExpected', message: 'The hosted control plane is available' };
};

const controlPlaneFindings = ({ controlPlane, degraded }: Facts): Finding[] => {
  if (!controlPlane) {
    const types = [
      'Degraded',
      'EtcdAvailable',
      'KubeAPIServerAvailable',
      'InfrastructureReady',
      'ExternalDNSReachable',
      'ValidHostedControlPlaneConfiguration',
      'ValidReleaseInfo',
    ];
    return types.map((type) => unknown(type, 'The hosted control plane is not found'));
  }
  return [
    degraded
      ? finding('Degraded', 'True', 'UnavailableReplicas', degraded)
      : finding('Degraded', 'False', 'AsExpected', 'The hosted cluster is not degraded'),
    partFinding('EtcdAvailable', controlPlane.etcd),
    partFinding('KubeAPIServerAvailable', controlPlane.kubeAPIServer),
    partFinding('InfrastructureReady', controlPlane.infrastructure),
    unknown('ExternalDNSReachable', 'External DNS is not configured'),
    good('ValidHostedControlPlaneConfiguration', 'Configuration passes validation'),
    good('ValidReleaseInfo'),
  ];
};

const validity = ({ configurationProblem, releaseProblem, controlPlane, pause }: Facts): Finding[] => [
  configurationProblem
    ? finding('ValidConfiguration', 'False', 'InvalidConfiguration', configurationProblem)
    : good('ValidConfiguration', 'Configuration passes validation'),
  good('SupportedHostedCluster', 'HostedCluster is supported by operator configuration'),
  controlPlane
    ? partFinding('IgnitionEndpointAvailable', controlPlane.ignition)
    : finding('IgnitionEndpointAvailable', 'False', 'NotFound', 'Ignition server deployment not found'),
  pause.finding,
  releaseProblem
    ? finding('ValidReleaseImage', 'False', releaseProblem.reason, releaseProblem.message)
    : good('ValidReleaseImage', 'Release image is valid'),
];

const kubevirtFindings = ({
  hostedCluster,
  controlPlane,
  mtuProblem,
  networkRbacProblem,
  liveMigration,
}: Facts): Finding[] => {
  if (hostedCluster.spec.platform.type !== 'KubeVirt' || !controlPlane) return [];
  return [
    mtuProblem
      ? finding('ValidKubeVirtInfraNetworkMTU', 'False', 'KubeVirtSuboptimalMTUDetected', mtuProblem)
      : good('ValidKubeVirtInfraNetworkMTU'),
    networkRbacProblem
      ? finding(
          'ValidKubeVirtInfraNetworkPolicyRBAC',
          'False',
          'InfraClusterNetworkReadFailed',
          networkRbacProblem,
        )
      : good(
          'ValidKubeVirtInfraNetworkPolicyRBAC',
          'Infrastructure cluster network configuration is readable',
        ),
    ...(liveMigration
      ? [
          liveMigration.isGood
            ? good('KubeVirtNodesLiveMigratable')
            : finding(
                'KubeVirtNodesLiveMigratable',
                'False',
                'KubeVirtNodesNotLiveMigratable',
                liveMigration.message,
              ),
        ]
      : []),
  ];
};

const connections = (facts: Facts): Finding[] => {
  if (!availability(facts.controlPlane).isReady) return [];
  const hasNodes =
    facts.rollout.state !== 'waiting-for-nodes' && facts.rollout.state !== 'waiting-for-control-plane';
  return ['DataPlaneConnectionAvailable', 'ControlPlaneConnectionAvailable'].map((type) =>
    hasNodes ? good(type) : finding(type, 'Unknown', 'NoWorkerNodesAvailable', 'No worker nodes available'),
  );
};

const progress = (facts: Facts): Finding => {
  const { rollout, release, hostedCluster } = facts;
  const isWanted = release?.image === hostedCluster.spec.release.image;
  const isDone = rollout.state === 'done' && isWanted && blockedBy(facts) === undefined;
  const blocked = facts.releaseProblem?.message ?? facts.upgradeProblem;
  if (blocked !== undefined) return finding('Progressing', 'False', 'Blocked', blocked);
  return isDone
    ? finding('Progressing', 'False', 'AsExpected', 'HostedCluster is at expected version')
    : finding(
        'Progressing',
        'True',
        'Progressing',
        'HostedCluster is deploying, upgrading, or reconfiguring',
      );
};

const encryption = ({ hostedCluster, controlPlane }: Facts): Finding[] =>
  hostedCluster.spec.secretEncryption && controlPlane?.kubeAPIServer.isReady
    ? [good('EtcdDataEncryptionUpToDate', 'Etcd data is encrypted with the active key')]
    : [];

const success = (facts: Facts): Finding => {
  const problem = blockedBy(facts);
  return problem === undefined
    ? finding(
        'ReconciliationSucceeded',
        'True',
        'ReconciliatonSucceeded',
        'Reconciliation completed successfully',
      )
    : finding('ReconciliationSucceeded', 'False', 'ReconciliationError', problem);
};

const credentials = ({ hostedCluster, controlPlane, credentialsProblem }: Facts): Finding[] => {
  const type = 'PlatformCredentialsFound';
  if (credentialsProblem) return [finding(type, 'False', 'PlatformCredentialsNotFound', credentialsProblem)];
  const known = conditionOf(hostedCluster.status?.conditions, type);
  return known || controlPlane ? [good(type, 'Required platform credentials are found')] : [];
};

/** The conditions of a HostedCluster, in the order in which the operator sets them for the first time. */
export const clusterConditions = (facts: Facts): Finding[] => {
  const observedGeneration = facts.hostedCluster.metadata.generation ?? 1;
  const available = availability(facts.controlPlane);
  return [
    ...versionFindings(facts),
    ...(facts.rollout.state === 'waiting-for-control-plane' || !facts.offers
      ? []
      : [updatesFinding(facts.offers)]),
    ...controlPlaneFindings(facts),
    partFinding('Available', available),
    ...validity(facts),
    progress(facts),
    ...credentials(facts),
    ...kubevirtFindings(facts),
    ...encryption(facts),
    ...connections(facts),
    success(facts),
  ].map((each) => ({ ...each, observedGeneration }));
};
