import type { Finding } from '../kubernetes/conditions';
import { conditionOf } from '../kubernetes/conditions';
import type { ControlPlaneFacts, Facts, Part } from './facts';
import { isBlocked } from './facts';

const finding = (
  type: string,
  status: 'True' | 'False' | 'Unknown',
  reason: string,
  message = '',
): Finding => ({ type, status, reason, message });

const unknown = (type: string, message: string): Finding =>
  finding(type, 'Unknown', 'StatusUnknown', message);
const good = (type: string, message = 'All is well'): Finding => finding(type, 'True', 'AsExpected', message);

const payload = 612;

/** What the cluster-version operator in the hosted cluster says, as the control plane passes it on. */
const versionFindings = ({ rollout, release }: Facts): Finding[] => {
  const types = [
    'Succeeding',
    'Failing',
    'Progressing',
    'ReleaseAccepted',
    'Upgradeable',
    'Available',
    'RetrievedUpdates',
  ];
  if (!release || rollout.state === 'waiting-for-control-plane') {
    return types.map((type) => unknown(`ClusterVersion${type}`, 'Condition not found in the CVO.'));
  }
  const { version, image } = release;
  const done = Math.floor(rollout.share * payload);
  const working = `Working towards ${version}: ${done} of ${payload} done (${Math.floor(rollout.share * 100)}% complete)`;
  const isFailing = rollout.state === 'waiting-for-ingress';
  const ingress = 'Cluster operators console, ingress are not available';
  const isDone = rollout.state === 'done';
  const atWork =
    rollout.state === 'waiting-for-nodes'
      ? `${working}, waiting on console, image-registry, ingress, insights`
      : working;
  return [
    finding(
      'ClusterVersionSucceeding',
      isFailing ? 'False' : 'True',
      isFailing ? 'ClusterOperatorsNotAvailable' : 'FromClusterVersion',
      isFailing ? ingress : '',
    ),
    finding(
      'ClusterVersionFailing',
      isFailing ? 'True' : 'False',
      isFailing ? 'ClusterOperatorsNotAvailable' : 'FromClusterVersion',
      isFailing ? ingress : '',
    ),
    finding(
      'ClusterVersionProgressing',
      isDone ? 'False' : 'True',
      'FromClusterVersion',
      isDone
        ? `Cluster version is ${version}`
        : isFailing
          ? `Unable to apply ${version}: some cluster operators are not available`
          : atWork,
    ),
    finding(
      'ClusterVersionReleaseAccepted',
      'True',
      'PayloadLoaded',
      `Payload loaded version="${version}" image="${image}" architecture="${release.arch === 'Multi' ? 'Multi' : 'amd64'}"`,
    ),
    finding('ClusterVersionUpgradeable', 'True', 'FromClusterVersion'),
    finding(
      'ClusterVersionAvailable',
      isDone ? 'True' : 'False',
      'FromClusterVersion',
      isDone ? `Done applying ${version}` : '',
    ),
  ];
};

const updatesFinding = ({ hostedCluster }: Facts): Finding =>
  hostedCluster.spec.channel
    ? finding('ClusterVersionRetrievedUpdates', 'True', 'FromClusterVersion')
    : finding(
        'ClusterVersionRetrievedUpdates',
        'False',
        'NoChannel',
        'The update channel has not been configured.',
      );

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

const kubevirtFindings = ({ hostedCluster, controlPlane, mtuProblem, liveMigration }: Facts): Finding[] => {
  if (hostedCluster.spec.platform.type !== 'KubeVirt' || !controlPlane) return [];
  return [
    mtuProblem
      ? finding('ValidKubeVirtInfraNetworkMTU', 'False', 'KubeVirtSuboptimalMTUDetected', mtuProblem)
      : good('ValidKubeVirtInfraNetworkMTU'),
    good('ValidKubeVirtInfraNetworkPolicyRBAC', 'Infrastructure cluster network configuration is readable'),
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
  const isDone = facts.rollout.state === 'done' && !isBlocked(facts);
  if (facts.releaseProblem) return finding('Progressing', 'False', 'Blocked', facts.releaseProblem.message);
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

const success = (facts: Facts): Finding =>
  isBlocked(facts)
    ? finding(
        'ReconciliationSucceeded',
        'False',
        'ReconciliationError',
        facts.configurationProblem ?? facts.releaseProblem?.message ?? '',
      )
    : finding(
        'ReconciliationSucceeded',
        'True',
        'ReconciliatonSucceeded',
        'Reconciliation completed successfully',
      );

/** The conditions of a HostedCluster, in the order in which the operator sets them for the first time. */
export const clusterConditions = (facts: Facts): Finding[] => {
  const observedGeneration = facts.hostedCluster.metadata.generation ?? 1;
  const available = availability(facts.controlPlane);
  const known = conditionOf(facts.hostedCluster.status?.conditions, 'PlatformCredentialsFound');
  return [
    ...versionFindings(facts),
    ...(facts.rollout.state === 'waiting-for-control-plane' ? [] : [updatesFinding(facts)]),
    ...controlPlaneFindings(facts),
    partFinding('Available', available),
    ...validity(facts),
    progress(facts),
    ...(known || facts.controlPlane
      ? [good('PlatformCredentialsFound', 'Required platform credentials are found')]
      : []),
    ...kubevirtFindings(facts),
    ...encryption(facts),
    ...connections(facts),
    success(facts),
  ].map((each) => ({ ...each, observedGeneration }));
};
