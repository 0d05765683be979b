import { entryOf } from '../../i18n/entry-of';
import { message } from '../../i18n/message';
import type { ConditionMeaning } from './conditions';

/**
 * Every condition of a HostedCluster with its good value (operator: support/conditions/conditions.go)
 * and, in our words, what it means and what to do when it is not good.
 */
const MEANINGS: Readonly<Record<string, ConditionMeaning>> = {
  Available: {
    good: 'True',
    meaning: message('Whether the control plane answers.'),
    advice: message('Look at the conditions that are not good: the first of them usually holds the others.'),
  },
  Progressing: {
    good: 'False',
    takesTime: true,
    meaning: message('Whether the operator is applying a change.'),
    advice: message(
      'Wait while it works. With the reason Blocked it has stopped: its message says what to change.',
    ),
  },
  Degraded: {
    good: 'False',
    meaning: message('Whether a part of the control plane works with less than it should.'),
    advice: message('Look at the pods of the control plane that its message names.'),
  },
  ReconciliationActive: {
    good: 'True',
    meaning: message('Whether the operator works on this cluster. False means it is paused.'),
    advice: message('Clear spec.pausedUntil to let the operator go on.'),
  },
  ReconciliationSucceeded: {
    good: 'True',
    meaning: message('Whether the last pass of the operator ended without an error.'),
    advice: message('The operator tries again by itself. If the message stays, correct what it names.'),
  },
  ValidConfiguration: {
    good: 'True',
    meaning: message('Whether the operator accepts the settings of this cluster.'),
    advice: message(
      'Correct the setting the message names. What cannot be changed later needs a new cluster.',
    ),
  },
  SupportedHostedCluster: {
    good: 'True',
    meaning: message('Whether the platform and the networks are supported on this management cluster.'),
    advice: message('Update the management cluster or OpenShift Virtualization as the message says.'),
  },
  ValidHostedControlPlaneConfiguration: {
    good: 'True',
    meaning: message('Whether the control plane accepts its settings.'),
    advice: message('Correct the setting the message names.'),
  },
  ValidReleaseImage: {
    good: 'True',
    meaning: message('Whether the release image can be read and its version is supported.'),
    advice: message(
      'Check the name of the release image, the pull secret, the mirrors and the supported versions.',
    ),
  },
  ValidReleaseInfo: {
    good: 'True',
    meaning: message('Whether the release holds every image that the control plane needs.'),
    advice: message('Choose another release image, or let the mirror carry the missing image.'),
  },
  IgnitionServerValidReleaseInfo: {
    good: 'True',
    meaning: message('Whether the ignition server can read the release.'),
    advice: message('Check the pull secret and the mirrors.'),
  },
  ValidProxyConfiguration: {
    good: 'True',
    meaning: message('Whether the proxy settings can be used.'),
    advice: message('Check the URLs of the proxy and the key ca-bundle.crt of its trust bundle.'),
  },
  ValidIDPConfiguration: {
    good: 'True',
    meaning: message('Whether the identity providers can be used.'),
    advice: message('Correct the identity provider the message names, or its Secret.'),
  },
  PlatformCredentialsFound: {
    good: 'True',
    meaning: message('Whether the credentials of the infrastructure were found.'),
    advice: message('Create the Secret the message names, with the key it asks for.'),
  },
  ValidOIDCConfiguration: {
    good: 'True',
    meaning: message('Whether the issuer of service account tokens can be reached.'),
    advice: message('Check the issuer URL and the bucket that holds its documents.'),
  },
  InfrastructureReady: {
    good: 'True',
    meaning: message('Whether the Services and Routes of the control plane have addresses.'),
    advice: message(
      'Check that a load balancer gives addresses: MetalLB needs a free address in an IPAddressPool.',
    ),
  },
  KubeAPIServerAvailable: {
    good: 'True',
    meaning: message('Whether the API server of the cluster runs.'),
    advice: message('Look at the pods kube-apiserver in the control plane namespace.'),
  },
  EtcdAvailable: {
    good: 'True',
    meaning: message('Whether etcd has a quorum.'),
    advice: message(
      'Look at the pods etcd and their volume claims: a claim without a storage class stays pending.',
    ),
  },
  UnmanagedEtcdAvailable: {
    good: 'True',
    meaning: message('Whether the etcd that is run elsewhere can be used.'),
    advice: message('Check its endpoint and the Secret with its client certificate.'),
  },
  IgnitionEndpointAvailable: {
    good: 'True',
    meaning: message('Whether new machines can fetch their first configuration.'),
    advice: message('Check the Route or node port of the ignition server and the firewall before it.'),
  },
  ExternalDNSReachable: {
    good: 'True',
    meaning: message('Whether the DNS name of the API server resolves.'),
    advice: message('Create the DNS record, or check the one there is.'),
  },
  DataPlaneConnectionAvailable: {
    good: 'True',
    meaning: message('Whether the control plane reaches the workers.'),
    advice: message('Check that workers are ready and that they reach the Konnectivity endpoint.'),
  },
  ControlPlaneConnectionAvailable: {
    good: 'True',
    meaning: message('Whether the workers reach the control plane.'),
    advice: message('Check the firewall between the workers and the address of the API server.'),
  },
  ClusterVersionSucceeding: {
    good: 'True',
    meaning: message('Whether the operators inside the cluster are healthy.'),
    advice: message(
      'The message names the operator. The ingress operator needs a worker and a routed domain.',
    ),
  },
  ClusterVersionUpgradeable: {
    good: 'True',
    meaning: message('Whether the cluster can be updated to the next minor version.'),
    advice: message('Do what the message asks before the next minor update. Patch updates are not affected.'),
  },
  ClusterVersionAvailable: {
    good: 'True',
    meaning: message('Whether the version of the cluster is completely installed.'),
    advice: message('Wait for the installation. Without ready workers it cannot finish.'),
  },
  ClusterVersionReleaseAccepted: {
    good: 'True',
    meaning: message('Whether the cluster accepted the release it was told to run.'),
    advice: message('Check that the release image is signed and can be pulled.'),
  },
  ClusterVersionRetrievedUpdates: {
    good: 'True',
    choice: 'NoChannel',
    meaning: message('Whether the list of available updates was fetched.'),
    advice: message('Set a channel, and check that the cluster reaches the update service.'),
  },
  ClusterVersionFailing: {
    good: 'False',
    meaning: message('Whether an operator inside the cluster fails.'),
    advice: message('The message names the operator. It may recover by itself once workers are ready.'),
  },
  ClusterVersionProgressing: {
    good: 'False',
    takesTime: true,
    meaning: message('Whether the cluster is installing or updating its version.'),
    advice: message('Wait until it ends. The message says how far it is.'),
  },
  EtcdRecoveryActive: {
    good: 'False',
    meaning: message('Whether a member of etcd is being replaced.'),
    advice: message('Wait. If it does not end, look at the etcd pods and their volumes.'),
  },
  EtcdDataEncryptionUpToDate: {
    good: 'True',
    meaning: message('Whether all data in etcd is encrypted with the current key.'),
    advice: message('Wait until the data is written again. Keep the old key until then.'),
  },
  ValidKubeVirtInfraNetworkMTU: {
    good: 'True',
    meaning: message('Whether the infrastructure network carries the packets of the guest network.'),
    advice: message(
      'Raise the MTU of the infrastructure network to 9000, or turn multiqueue off in the node pools.',
    ),
  },
  ValidKubeVirtInfraNetworkPolicyRBAC: {
    good: 'True',
    meaning: message('Whether the operator may create the network policies on the infrastructure cluster.'),
    advice: message('Grant the credentials of the infrastructure cluster the rights that the message names.'),
  },
  KubeVirtNodesLiveMigratable: {
    good: 'True',
    meaning: message('Whether the machines can move between infrastructure nodes while they run.'),
    advice: message(
      'Root disks on ReadWriteMany storage can move. Maintenance of a node stops the machines that cannot.',
    ),
  },
  EtcdBackupSucceeded: { good: 'none', meaning: message('The result of the last etcd backup.') },
  HostedClusterRestoredFromBackup: {
    good: 'none',
    meaning: message('Whether the cluster was restored from a backup.'),
  },
  CloudResourcesDestroyed: {
    good: 'none',
    meaning: message(
      'Whether load balancers and disks that the cluster made are removed, before it is deleted.',
    ),
  },
  HostedClusterDestroyed: { good: 'none', meaning: message('Whether the control plane is removed.') },
};

/** What a condition type of a HostedCluster means. `ClusterSize…` types only inform; others are unknown to us. */
export const clusterConditionMeaning = (type: string): ConditionMeaning | undefined =>
  entryOf(MEANINGS, type) ??
  (type.startsWith('ClusterSize')
    ? { good: 'none', meaning: message('The size class by which the control plane is scaled.') }
    : undefined);
