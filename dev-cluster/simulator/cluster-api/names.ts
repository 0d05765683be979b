/** Labels, annotations and finalizers of Cluster API and its KubeVirt provider, and HyperShift's on their objects. */
export const deploymentLabel = 'cluster.x-k8s.io/deployment-name';
export const setLabel = 'cluster.x-k8s.io/set-name';
export const clusterLabel = 'cluster.x-k8s.io/cluster-name';
export const nodePoolAnnotation = 'hypershift.openshift.io/nodePool';
export const releaseAnnotation = 'hypershift.openshift.io/release-version';
export const machineFinalizer = 'machine.cluster.x-k8s.io';
export const kubevirtMachineFinalizer = 'kubevirtmachine.infrastructure.cluster.x-k8s.io';
export const skipDrain = 'machine.cluster.x-k8s.io/exclude-node-draining';
