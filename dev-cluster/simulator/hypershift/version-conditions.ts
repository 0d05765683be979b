import type { Offers } from '../../updates/offers';
import type { Finding } from '../kubernetes/conditions';
import type { Facts } from './facts';
import { finding, unknown } from './finding';
import type { Release } from './release';

/** Manifests of a release. */
const payload = 612;
const fromVersion = 'FromClusterVersion';

interface Complaint {
  reason: string;
  message: string;
  /** What stands after "Unable to apply …:". */
  short: string;
}

const complaintOf = ({ rollout, versionFaults }: Facts): Complaint | undefined => {
  if (versionFaults?.failing !== undefined)
    return {
      reason: 'ClusterOperatorDegraded',
      message: versionFaults.failing,
      short: 'the cluster operator network is degraded',
    };
  if (rollout.state !== 'waiting-for-ingress') return undefined;
  return {
    reason: 'ClusterOperatorsNotAvailable',
    message: 'Cluster operators console, ingress are not available',
    short: 'some cluster operators are not available',
  };
};

const workOf = ({ rollout }: Facts, version: string, complaint: Complaint | undefined): string => {
  if (rollout.state === 'done')
    return complaint
      ? `Error while reconciling ${version}: ${complaint.short}`
      : `Cluster version is ${version}`;
  if (complaint) return `Unable to apply ${version}: ${complaint.short}`;
  const done = Math.floor(rollout.share * payload);
  const working = `Working towards ${version}: ${done} of ${payload} done (${Math.floor(rollout.share * 100)}% complete)`;
  return rollout.state === 'waiting-for-nodes'
    ? `${working}, waiting on console, image-registry, ingress, insights`
    : working;
};

const accepted = ({ versionFaults }: Facts, { version, image, arch }: Release): Finding =>
  versionFaults?.notAccepted === undefined
    ? finding(
        'ClusterVersionReleaseAccepted',
        'True',
        'PayloadLoaded',
        `Payload loaded version="${version}" image="${image}" architecture="${arch === 'Multi' ? 'Multi' : 'amd64'}"`,
      )
    : finding('ClusterVersionReleaseAccepted', 'False', 'RetrievePayload', versionFaults.notAccepted);

/** What the cluster-version operator in the hosted cluster says, as the control plane passes it on. */
export const versionFindings = (facts: Facts): Finding[] => {
  const { rollout, release, versionFaults, hostedCluster } = facts;
  if (!release || rollout.state === 'waiting-for-control-plane') {
    const types = [
      'Succeeding',
      'Failing',
      'Progressing',
      'ReleaseAccepted',
      'Upgradeable',
      'Available',
      'RetrievedUpdates',
    ];
    return types.map((type) => unknown(`ClusterVersion${type}`, 'Condition not found in the CVO.'));
  }
  const complaint = complaintOf(facts);
  const { reason = fromVersion, message = '' } = complaint ?? {};
  const isDone = rollout.state === 'done';
  const { notUpgradeable } = versionFaults ?? {};
  // During an update the cluster goes on with what it had.
  const history = hostedCluster.status?.version?.history ?? [];
  const applied = isDone ? release.version : history.find(({ state }) => state === 'Completed')?.version;
  return [
    finding('ClusterVersionSucceeding', complaint ? 'False' : 'True', reason, message),
    finding('ClusterVersionFailing', complaint ? 'True' : 'False', reason, message),
    finding(
      'ClusterVersionProgressing',
      isDone ? 'False' : 'True',
      fromVersion,
      workOf(facts, release.version, complaint),
    ),
    accepted(facts, release),
    notUpgradeable === undefined
      ? finding('ClusterVersionUpgradeable', 'True', fromVersion)
      : finding('ClusterVersionUpgradeable', 'False', 'AdminAckRequired', notUpgradeable),
    applied === undefined
      ? finding('ClusterVersionAvailable', 'False', fromVersion)
      : finding('ClusterVersionAvailable', 'True', fromVersion, `Done applying ${applied}`),
  ];
};

/** Whether the update service answered. */
export const updatesFinding = ({ problem }: Pick<Offers, 'problem'>): Finding =>
  problem
    ? finding('ClusterVersionRetrievedUpdates', 'False', problem.reason, problem.message)
    : finding('ClusterVersionRetrievedUpdates', 'True', fromVersion);
