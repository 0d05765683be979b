import type { Verdict } from './pages/preflight';

/** What a row shows of what it read, on a cluster that has everything: of which object, which field, which value. */
export const GOOD: readonly (readonly [row: string, object: string, field: string, value: RegExp])[] = [
  ['hypershift', 'ConfigMap hypershift/supported-versions', 'data.supported-versions', /4\.\d+/],
  ['virtualization', 'KubeVirt', 'status.observedKubeVirtVersion', /1\.\d+/],
  ['virtualization', 'API server', '/version', /1\.\d+/],
  ['virtualization', 'HyperConverged', 'status.conditions Available', /True/],
  ['platform', 'ClusterVersion version', 'status.history', /4\.\d+/],
  ['platform', 'Infrastructure cluster', 'status.platformStatus.type', /BareMetal|None/],
  ['network', 'Network cluster', 'status.networkType', /OVNKubernetes/],
  ['default-storage-class', 'StorageClass', 'storageclass.kubernetes.io/is-default-class', /true/],
  ['capacity', 'Node ', 'status.allocatable', /CPU and .* GiB are free/],
  ['live-migration', 'StorageProfile', 'status.claimPropertySets', /ReadWriteMany/],
  ['load-balancer', 'IPAddressPool metallb-system/', 'status.available*', /\d+ free/],
  ['local-cluster', 'ManagedCluster local-cluster', 'ManagedClusterConditionAvailable', /True/],
  ['rights', 'SelfSubjectAccessReview', 'create nodepools.hypershift.openshift.io', /allowed/],
  ['nodes', 'Node ', 'spec.unschedulable', /takes (no ordinary )?pods/],
];

/** A switch of the dev cluster that makes a check fail, and what the check then says. */
interface Switch {
  /** of docs/faults.md */
  fault: string;
  row: string;
  verdict: Verdict;
  /** what is said */
  words: RegExp;
  /** what was read */
  read?: RegExp;
  /** what can be done: part of a command, or the name of a button */
  fix?: RegExp;
}

/** Every switch, in the order of docs/faults.md. */
export const SWITCHES: readonly Switch[] = [
  {
    fault: 'preflight-operator-gone',
    row: 'hypershift',
    verdict: 'block',
    words: /has not written the ConfigMap supported-versions/,
    read: /hypershift\/supported-versions.*does not exist/s,
    fix: /oc patch multiclusterengine/,
  },
  {
    fault: 'preflight-component-off',
    row: 'hypershift',
    verdict: 'block',
    words: /The component hypershift\S* of the MultiClusterEngine is off/,
    read: /spec\.overrides\.components.*off/s,
    fix: /oc patch multiclusterengine .*components\/\d+\/enabled/,
  },
  {
    fault: 'preflight-addon-unavailable',
    row: 'hypershift',
    verdict: 'block',
    words: /hypershift-addon is not available/,
    read: /ManagedClusterAddOn.*False/s,
    fix: /oc get managedclusteraddon hypershift-addon/,
  },
  {
    fault: 'preflight-kubevirt-missing',
    row: 'virtualization',
    verdict: 'block',
    words: /OpenShift Virtualization is not installed/,
    read: /KubeVirt.*does not exist/s,
    fix: /kubevirt-hyperconverged/,
  },
  {
    fault: 'preflight-kubevirt-old',
    row: 'virtualization',
    verdict: 'block',
    words: /KubeVirt v?0\.\S+ is too old. Hosted clusters need 1\.0\.0/,
    read: /observedKubeVirtVersion.*0\./s,
  },
  {
    fault: 'preflight-kubevirt-unavailable',
    row: 'virtualization',
    verdict: 'block',
    words: /OpenShift Virtualization is not available/,
    read: /status\.conditions Available.*False/s,
  },
  {
    fault: 'preflight-openshift-old',
    row: 'platform',
    verdict: 'block',
    words: /OpenShift 4\.1[0-3]\S* is too old.*4\.14 or newer/,
    read: /status\.history.*4\.1[0-3]/s,
  },
  {
    fault: 'preflight-platform',
    row: 'platform',
    verdict: 'warn',
    words: /This cluster runs on \S+\. Virtual machines as nodes are supported on bare metal only/,
    read: /platformStatus\.type/,
  },
  {
    fault: 'preflight-wildcards',
    row: 'wildcard-routes',
    verdict: 'block',
    words: /refuses wildcard routes/,
    read: /wildcardPolicy/,
    fix: /oc patch ingresscontroller default -n openshift-ingress-operator --type=merge.*WildcardsAllowed/,
  },
  {
    fault: 'preflight-network-type',
    row: 'network',
    verdict: 'block',
    words: /need OVNKubernetes/,
    read: /status\.networkType/,
  },
  {
    fault: 'preflight-mtu',
    row: 'network',
    verdict: 'warn',
    words: /The MTU is \d+, below 8900/,
    read: /status\.clusterNetworkMTU/,
  },
  {
    fault: 'preflight-no-default-storage-class',
    row: 'default-storage-class',
    verdict: 'block',
    words: /No storage class is the default/,
    read: /is-default-class/,
    fix: /oc annotate sc NAME storageclass\.kubernetes\.io\/is-default-class=true/,
  },
  {
    fault: 'preflight-two-default-storage-classes',
    row: 'default-storage-class',
    verdict: 'warn',
    words: /2 storage classes are the default/,
    read: /is-default-class.*true.*true/s,
    fix: /oc annotate sc \S+ storageclass\.kubernetes\.io\/is-default-class=false/,
  },
  {
    fault: 'preflight-no-capacity',
    row: 'capacity',
    verdict: 'warn',
    words: /room for [\d.]+ CPU and [\d.]+ GiB is missing|[\d.]+ CPU and [\d.]+ GiB are missing/,
    read: /status\.allocatable/,
  },
  {
    fault: 'preflight-no-shared-volumes',
    row: 'live-migration',
    verdict: 'warn',
    words: /cannot be live migrated.*Choose a class with ReadWriteMany/,
    read: /claimPropertySets.*ReadWriteOnce/s,
  },
  {
    fault: 'preflight-no-metallb',
    row: 'load-balancer',
    verdict: 'block',
    words: /MetalLB itself was never set up/,
    read: /MetalLB.*does not exist/s,
    fix: /Set up MetalLB.*Publish the API server by node port/s,
  },
  {
    fault: 'preflight-no-address-pool',
    row: 'load-balancer',
    verdict: 'block',
    words: /has no IPAddressPool/,
    fix: /kind: IPAddressPool/,
  },
  {
    fault: 'preflight-pool-exhausted',
    row: 'load-balancer',
    verdict: 'block',
    words: /All addresses of MetalLB are taken/,
    read: /status\.available\*.*0 free/s,
    fix: /Set up MetalLB/,
  },
  {
    fault: 'preflight-no-advertisement',
    row: 'load-balancer',
    verdict: 'block',
    words: /needs an L2Advertisement or a BGPAdvertisement/,
    read: /IPAddressPool/,
    fix: /Set up MetalLB/,
  },
  {
    fault: 'preflight-hub-unavailable',
    row: 'local-cluster',
    verdict: 'warn',
    words: /local-cluster/,
    read: /ManagedClusterConditionAvailable.*(False|Unknown)/s,
  },
  {
    fault: 'preflight-few-nodes',
    row: 'nodes',
    verdict: 'warn',
    words: /wants 3, one for each member of etcd/,
    read: /takes no ordinary pods/,
    fix: /Choose a single replica/,
  },
];
