/** What the management cluster can lack, one line a switch: each makes a check before the first hosted cluster fail. */
export const PREFLIGHT_FAULTS = {
  'preflight-operator-gone': 'the HyperShift operator has not written which releases it supports',
  'preflight-component-off':
    'a component of multicluster engine is off: hypershift, or hypershift-local-hosting by --value',
  'preflight-addon-unavailable': 'the add-on hypershift-addon is not available',
  'preflight-kubevirt-missing': 'OpenShift Virtualization has no HyperConverged and no KubeVirt',
  'preflight-kubevirt-old': 'KubeVirt is v0.59.2, or --value',
  'preflight-kubevirt-unavailable': 'HyperConverged is not available',
  'preflight-kubernetes-old': 'the API server says that it is Kubernetes v1.26.9',
  'preflight-openshift-old': 'OpenShift is 4.13.44, or --value',
  'preflight-platform': 'the platform is AWS, or --value',
  'preflight-wildcards': 'the default router admits no wildcard routes',
  'preflight-network-type': 'the network is OpenShiftSDN, or --value',
  'preflight-mtu': 'the MTU of the network is 1400, or --value',
  'preflight-no-default-storage-class': 'no storage class is the default',
  'preflight-two-default-storage-classes': 'two storage classes are the default',
  'preflight-no-capacity': 'each node has 2 CPUs and 6 GiB for pods',
  'preflight-no-shared-volumes': 'no storage class has volumes that several nodes can use',
  'preflight-no-metallb': 'MetalLB is installed but not set up',
  'preflight-no-address-pool': 'MetalLB has no addresses to give',
  'preflight-pool-exhausted': 'every address of MetalLB is taken',
  'preflight-no-advertisement': 'MetalLB advertises no addresses',
  'preflight-hub-unavailable': 'the local cluster of the fleet manager is not available',
  'preflight-few-nodes': 'two nodes take pods, the others are cordoned',
} as const;

export type PreflightFault = keyof typeof PREFLIGHT_FAULTS;

/** Played by the gateway: the version is the API server's own. */
export const KUBERNETES_OLD = 'preflight-kubernetes-old' satisfies PreflightFault;

export const preflightFaults = Object.keys(PREFLIGHT_FAULTS) as PreflightFault[];
