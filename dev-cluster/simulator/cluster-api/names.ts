/** Labels, annotations and finalizers of Cluster API and its KubeVirt provider, and HyperShift's on their objects. */
export const deploymentLabel = 'cluster.x-k8s.io/deployment-name';
export const setLabel = 'cluster.x-k8s.io/set-name';
export const clusterLabel = 'cluster.x-k8s.io/cluster-name';
export const nodePoolAnnotation = 'hypershift.openshift.io/nodePool';
export const releaseAnnotation = 'hypershift.openshift.io/release-version';
export const machineFinalizer = 'machine.cluster.x-k8s.io';
export const kubevirtMachineFinalizer = 'kubevirtmachine.infrastructure.cluster.x-k8s.io';

/** On a deleted Machine: go on without draining its node, or without waiting for its volumes. */
export const skipDrain = 'machine.cluster.x-k8s.io/exclude-node-draining';
export const skipDetach = 'machine.cluster.x-k8s.io/exclude-wait-for-node-volume-detach';

/** On anything of Cluster API: its controllers leave it alone. */
export const pausedMark = 'cluster.x-k8s.io/paused';
/** On an old MachineSet under the strategy OnDelete: a machine that somebody deletes does not come back here. */
export const noNewMachines = 'cluster.x-k8s.io/disable-machine-create';

/** On a MachineDeployment or MachineSet: the bounds for the autoscaler; both "0" when it has no say. */
export const autoscalerMin = 'cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size';
export const autoscalerMax = 'cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size';

/** On a NodePool: what its machines have all reached. */
export const currentConfig = 'hypershift.openshift.io/nodePoolCurrentConfig';
export const currentTemplate = 'hypershift.openshift.io/nodePoolPlatformMachineTemplate';

/** On a MachineSet that is updated in place: where it is and where it goes, how, and what came of it. */
export const currentConfigVersion = 'hypershift.openshift.io/nodePoolCurrentConfigVersion';
export const targetConfigVersion = 'hypershift.openshift.io/nodePoolTargetConfigVersion';
export const maxUnavailableMark = 'hypershift.openshift.io/nodePoolMaxUnavailable';
export const upgradeGoesOn = 'hypershift.openshift.io/nodePoolUpgradeInProgressTrue';
export const upgradeFailed = 'hypershift.openshift.io/nodePoolUpgradeInProgressFalse';
