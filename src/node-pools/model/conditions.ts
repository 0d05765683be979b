import type { ConditionMeaning } from '../../hosted-clusters/model/conditions';
import { entryOf } from '../../i18n/entry-of';
import { message } from '../../i18n/message';

/**
 * Every condition of a NodePool with its good value (operator: nodepool conditions)
 * and, in our words, what it means and what to do when it is not good.
 */
const MEANINGS: Readonly<Record<string, ConditionMeaning>> = {
  Ready: {
    good: 'True',
    meaning: message('Whether every node asked for is available.'),
    advice: message(
      'Look at the machines that are not ready. TooManyUnhealthy means auto repair holds back.',
    ),
  },
  AllMachinesReady: {
    good: 'True',
    meaning: message('Whether every machine of the pool is ready.'),
    advice: message('Look at the virtual machines and their root disks. A pool of no nodes is normal here.'),
  },
  AllNodesHealthy: {
    good: 'True',
    meaning: message('Whether every node of the pool is healthy.'),
    advice: message('Look at the node the message names, or let auto repair replace it.'),
  },
  ReachedIgnitionEndpoint: {
    good: 'True',
    meaning: message('Whether a machine has fetched its first configuration.'),
    advice: message('Check the Route of the ignition server and the firewall between the machines and it.'),
  },
  IgnitionEndpointAvailable: {
    good: 'True',
    meaning: message('Whether the ignition server can be reached.'),
    advice: message(
      'The endpoint or its certificate authority is missing. Look at the ignition server of the cluster.',
    ),
  },
  UpdateManagementEnabled: {
    good: 'True',
    meaning: message('Whether the way the pool is updated can be carried out.'),
    advice: message('Correct spec.management as the message says.'),
  },
  ReconciliationActive: {
    good: 'True',
    choice: 'ReconciliationPaused',
    meaning: message('Whether the operator works on this pool. False means it is paused.'),
    advice: message('Clear spec.pausedUntil to let the operator go on.'),
  },
  SupportedVersionSkew: {
    good: 'True',
    meaning: message('Whether the version of the pool is close enough to the control plane.'),
    advice: message('Update the pool: it may not be newer, nor more than three minor versions older.'),
  },
  ValidGeneratedPayload: {
    good: 'True',
    meaning: message('Whether the configuration for new machines was built.'),
    advice: message('Correct the configuration the message names.'),
  },
  ValidPlatformImage: {
    good: 'True',
    meaning: message('Whether the release holds a boot image for this platform.'),
    advice: message('Choose a release with a boot image for the platform and architecture.'),
  },
  ValidReleaseImage: {
    good: 'True',
    meaning: message('Whether the release image of the pool can be read and its version is allowed.'),
    advice: message(
      'Check the pull secret, the mirrors, and that the version is not newer than the control plane.',
    ),
  },
  ValidMachineConfig: {
    good: 'True',
    meaning: message('Whether the machine configuration and the KubeVirt settings of the pool can be used.'),
    advice: message(
      'If the message speaks of the KubeVirt platform, correct the platform settings; otherwise the ConfigMap it names.',
    ),
  },
  ValidTuningConfig: {
    good: 'True',
    meaning: message('Whether the tuning of the nodes can be used.'),
    advice: message('Correct the YAML in the ConfigMap the message names.'),
  },
  ValidPlatformConfig: {
    good: 'True',
    meaning: message('Whether the platform settings of the pool can be used.'),
    advice: message('Correct the setting the message names.'),
  },
  ValidMachineTemplate: {
    good: 'True',
    meaning: message('Whether the template of the virtual machines was built.'),
    advice: message('Correct the JSON patch in the annotation that changes the virtual machines.'),
  },
  ValidArchPlatform: {
    good: 'True',
    meaning: message('Whether the architecture of the pool is possible on this platform.'),
    advice: message('The architecture cannot be changed: create another pool.'),
  },
  KubeVirtNodesLiveMigratable: {
    good: 'True',
    meaning: message('Whether the machines can move between infrastructure nodes while they run.'),
    advice: message(
      'Root disks on ReadWriteMany storage can move. Maintenance of a node stops the machines that cannot.',
    ),
  },
  UpdatingVersion: {
    good: 'False',
    takesTime: true,
    meaning: message('Whether the nodes are being moved to another version.'),
  },
  UpdatingConfig: {
    good: 'False',
    takesTime: true,
    meaning: message('Whether the nodes are being given another configuration.'),
  },
  UpdatingPlatformMachineTemplate: {
    good: 'False',
    takesTime: true,
    meaning: message('Whether the machines are being replaced by others of another shape.'),
  },
  ClusterNetworkCIDRConflict: {
    good: 'False',
    meaning: message('Whether the address of a node lies inside the pod network of the cluster.'),
    advice: message(
      'The networks of a cluster cannot be changed: use other machine addresses or a new cluster.',
    ),
  },
  AWSResourceTagConflict: {
    good: 'False',
    meaning: message('Whether a resource tag of the pool contradicts one of the cluster.'),
    advice: message('Give the tag the same value in both.'),
  },
  AutoscalingEnabled: { good: 'none', meaning: message('Whether the number of nodes follows the load.') },
  AutorepairEnabled: { good: 'none', meaning: message('Whether nodes that stay unhealthy are replaced.') },
};

/** Conditions the performance operator adds under its own prefix. */
const PERFORMANCE = 'performance.operator.openshift.io/';

const performanceMeaning = (type: string): ConditionMeaning | undefined => {
  const what = message('The state of the performance profile of the nodes.');
  const advice = message('Look at the PerformanceProfile in the tuning of the pool.');
  if (['Available', 'Upgradeable'].some((name) => type === PERFORMANCE + name))
    return { good: 'True', meaning: what, advice };
  if (['Degraded', 'Progressing'].some((name) => type === PERFORMANCE + name))
    return { good: 'False', meaning: what, advice };
  return undefined;
};

/** What a condition type of a NodePool means; undefined for a type we do not know. */
export const poolConditionMeaning = (type: string): ConditionMeaning | undefined =>
  entryOf(MEANINGS, type) ?? performanceMeaning(type);
