import { PREFLIGHT_FAULTS } from './preflight-faults';
import { VM_FAULTS } from './vm-faults';
import { VOLUME_FAULTS } from './volume-faults';

/** Something that can be made to go wrong. */
export interface Fault {
  name: string;
  /** One line for people. */
  what: string;
  /** What a scope may limit it to; `management` is the whole management cluster. */
  scope: 'cluster' | 'namespace' | 'management';
}

/** What `--value` understands for the gateway's faults; a bare number is `seconds`. */
const REQUEST_VALUES =
  'seconds=N, code=N, method=POST, path=nodepools (part of the path with its query, its end with $), via=socket or via=request, skip=N (requests that pass before), times=N (requests, then it stops)';

/** What `--value` understands for faults about machines. */
const MACHINES = '--value: N or all, pool=NAME, or both as "pool=NAME count=N"; 1 of each pool unless given';

const STAGES =
  'infrastructure, etcd, kube-apiserver, ignition, available, control-plane, nodes, cluster-operators or deletion';

/** Every fault that the simulator and the gateway know. */
export const FAULTS: readonly Fault[] = [
  { name: 'release-image-invalid', scope: 'cluster', what: 'the release image cannot be read' },
  { name: 'pull-secret-refused', scope: 'cluster', what: 'the registry refuses the pull secret' },
  { name: 'etcd-volume-pending', scope: 'cluster', what: 'the volumes of etcd are never bound' },
  { name: 'cidr-clash', scope: 'cluster', what: 'the networks of the cluster overlap' },
  { name: 'mtu-too-small', scope: 'cluster', what: 'the infrastructure network has an MTU below 9000' },
  {
    name: 'no-default-storage-class',
    scope: 'cluster',
    what: 'no storage class is the default: volumes stay pending',
  },
  { name: 'not-live-migratable', scope: 'cluster', what: "the workers' VMs cannot be live migrated" },
  {
    name: 'hang-deletion',
    scope: 'cluster',
    what: 'a deleted cluster never goes away: its volumes stay, or what --value says: cloud-resources (its load balancers), machine (a drain), namespace (a finalizer)',
  },
  { name: 'hold-at', scope: 'cluster', what: `progress stops at the stage given by --value: ${STAGES}` },
  { name: 'degraded', scope: 'cluster', what: 'a completed cluster is degraded' },
  {
    name: 'infra-network-rbac',
    scope: 'cluster',
    what: 'the credentials of the infrastructure cluster may not read its networks',
  },
  {
    name: 'auto-import',
    scope: 'cluster',
    what: 'multicluster engine imports an available cluster by itself (off: as if disabled there)',
  },
  {
    name: 'not-upgradeable',
    scope: 'cluster',
    what: 'ClusterVersionUpgradeable is False: an update to the next minor waits to be forced',
  },
  {
    name: 'release-not-accepted',
    scope: 'cluster',
    what: 'the release of an update cannot be verified: ClusterVersionReleaseAccepted is False',
  },
  {
    name: 'version-failing',
    scope: 'cluster',
    what: 'a cluster operator is degraded: ClusterVersionFailing is True, an update does not finish',
  },
  {
    name: 'updates-not-retrieved',
    scope: 'cluster',
    what: 'the update service does not answer: ClusterVersionRetrievedUpdates is False',
  },
  {
    name: 'autoscaler-demand',
    scope: 'cluster',
    what: 'pods need so many nodes (--value: N, or "pool=NAME count=N"): autoscaled pools grow or shrink to it within their bounds',
  },
  {
    name: 'drain-blocked',
    scope: 'cluster',
    what: 'a disruption budget keeps nodes from being drained (--value: pool=NAME, every pool unless given)',
  },
  {
    name: 'volume-detach-blocked',
    scope: 'cluster',
    what: 'volumes of drained nodes are not detached (--value: pool=NAME, every pool unless given)',
  },
  { name: 'nodes-not-ready', scope: 'cluster', what: `kubelets stop answering (${MACHINES})` },
  { name: 'machine-failed', scope: 'cluster', what: `machines fail for good (${MACHINES})` },
  {
    name: 'node-never-joins',
    scope: 'cluster',
    what: 'new machines run and never reach ignition (--value: pool=NAME, every pool unless given)',
  },
  {
    name: 'vm-unschedulable',
    scope: 'cluster',
    what: 'no infrastructure node has room for a new virtual machine (--value: pool=NAME, every pool unless given)',
  },
  {
    name: 'in-place-failed',
    scope: 'cluster',
    what: 'a node is degraded while it is updated in place (--value: pool=NAME, every pool unless given)',
  },
  {
    name: 'node-lost',
    scope: 'management',
    what: 'kubelets fall silent (--value: names of nodes, with commas; all unless given): NotReady, and nobody knows how the virtual machines there are',
  },
  ...Object.entries(VM_FAULTS).map(([name, what]): Fault => ({ name, scope: 'cluster', what })),
  ...Object.entries(VOLUME_FAULTS).map(([name, what]): Fault => ({ name, scope: 'cluster', what })),
  { name: 'watch-drop', scope: 'namespace', what: 'watches are cut, new ones after --value seconds (1)' },
  { name: 'watch-silent', scope: 'namespace', what: 'watches stay open and say nothing more' },
  { name: 'http-429', scope: 'namespace', what: 'requests get 429 with Retry-After of --value seconds (1)' },
  { name: 'http-500', scope: 'namespace', what: 'requests get 500' },
  {
    name: 'http-status',
    scope: 'namespace',
    what: 'requests get the status of --value code=N (400), in the words of an API server',
  },
  {
    name: 'clock-ahead',
    scope: 'namespace',
    what: 'answers are dated --value seconds later, as by an API server whose clock is ahead',
  },
  {
    name: 'answer-cut',
    scope: 'namespace',
    what: 'requests are done, but the connection breaks in the middle of the answer',
  },
  { name: 'slow', scope: 'namespace', what: 'requests wait for --value seconds (2)' },
  { name: 'offline', scope: 'namespace', what: 'connections are cut without an answer' },
  {
    name: 'api-server-dies',
    scope: 'namespace',
    what: 'the API server is killed once, by the first such request after skip=N: as it comes, or with at=answer when it is done and nobody has heard; back after --value seconds (5)',
  },
  ...Object.entries(PREFLIGHT_FAULTS).map(([name, what]): Fault => ({ name, scope: 'management', what })),
];

/** The ConfigMap that holds the faults which are on. */
export const FAULTS_NAMESPACE = 'dev-cluster';
export const FAULTS_NAME = 'faults';

export interface FaultScope {
  namespace?: string;
  cluster?: string;
  /** Part of the User-Agent of one browser, whatever namespace it asks about. */
  agent?: string;
}

/** Stands for every namespace in the key of a fault of one browser; no namespace can be called so. */
const EVERY_NAMESPACE = '_';

/** The data key of a fault: `slow`, `slow.web-team`, `degraded.clusters.demo`, `slow._.browser-1`. */
export const faultKey = (name: string, { namespace, cluster, agent }: FaultScope): string =>
  (agent === undefined ? [name, namespace, cluster] : [name, EVERY_NAMESPACE, agent])
    .filter((part) => part !== undefined)
    .join('.');

/** The parts of a data key. Names of faults, namespaces, hosted clusters and browsers have no dots. */
export const parseFaultKey = (key: string): FaultScope & { name: string } => {
  const [name = '', namespace, cluster] = key.split('.');
  if (namespace === EVERY_NAMESPACE) return { name, ...(cluster !== undefined && { agent: cluster }) };
  return { name, ...(namespace !== undefined && { namespace }), ...(cluster !== undefined && { cluster }) };
};

/** The list that helps after a wrong name. */
export const describeFaults = (): string => {
  const width = Math.max(...FAULTS.map(({ name }) => name.length));
  const line = ({ name, what, scope }: Fault): string =>
    `  ${name.padEnd(width)}  ${what}${scope === 'management' ? '' : ` (one ${scope}: --${scope})`}`;
  return [
    ...FAULTS.map(line),
    '',
    `Faults with --namespace also take --agent and --value "${REQUEST_VALUES}".`,
  ].join('\n');
};
