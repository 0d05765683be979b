import type { Finding } from '../kubernetes/conditions';
import type { Facts } from './facts';
import { finding, unknown } from './finding';

/** Manifests of a release. */
const payload = 612;

/** What the cluster-version operator in the hosted cluster says, as the control plane passes it on. */
export const versionFindings = ({ rollout, release }: Facts): Finding[] => {
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

/** Whether the update channel could be asked. */
export const updatesFinding = ({ hostedCluster }: Facts): Finding =>
  hostedCluster.spec.channel
    ? finding('ClusterVersionRetrievedUpdates', 'True', 'FromClusterVersion')
    : finding(
        'ClusterVersionRetrievedUpdates',
        'False',
        'NoChannel',
        'The update channel has not been configured.',
      );
