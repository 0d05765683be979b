import { conditionOf } from '../../hosted-clusters/model/condition';
import { versionOf } from '../../hosted-clusters/model/release';
import { type Message, message } from '../../i18n/message';
import type { MachineDeployment } from '../../kubernetes/types/generated/machine-deployment';
import type { MachineSet } from '../../kubernetes/types/generated/machine-set';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { type Blocker, firstBlocker } from './blocker';
import type { NodeMachine } from './node-machine';

/** How far a rollout is. */
export interface Rollout {
  /** Machines are replaced by new ones, or nodes are changed one after another. */
  kind: 'replace' | 'in-place';
  /** What changes: the version, the configuration, or the shape of the machines. */
  what: 'version' | 'config' | 'machines';
  /** The version it goes to, where that changes and the image tells it. */
  target?: string;
  /** Machines that are as wished; undefined where nobody told. */
  done?: number;
  /** Machines in all; undefined where nobody told. */
  total?: number;
  /** Names of old machines that are going now. */
  going: readonly string[];
  /** Names of new machines that have not joined yet. */
  coming: readonly string[];
  /** Old machines wait until somebody deletes them (strategy OnDelete). */
  waitsForDeletion: boolean;
  blocker?: Blocker;
  /** RFC 3339 of its beginning. */
  since?: string;
  isStuck: boolean;
}

/** Without progress for this long a rollout is called stuck (specification of this plugin, node pools, progress). */
const STUCK_AFTER = 30 * 60_000;

const UPDATES = [
  ['UpdatingVersion', 'version'],
  ['UpdatingConfig', 'config'],
  ['UpdatingPlatformMachineTemplate', 'machines'],
] as const;

/** What was read of the objects that roll a pool's machines; undefined = may not be read. */
export interface Rolling {
  deployment: MachineDeployment | undefined;
  sets: readonly MachineSet[];
}

const templateKey = ({ spec }: MachineDeployment | MachineSet): string => {
  const { infrastructureRef, bootstrap, version } = spec.template?.spec ?? {};
  return JSON.stringify([infrastructureRef?.name, bootstrap?.dataSecretName, version]);
};

/** The MachineSets that make machines of the newest template (Cluster API: a set a template). */
const currentSets = ({ deployment, sets }: Rolling): readonly string[] => {
  if (!deployment) return [];
  const wished = templateKey(deployment);
  return sets.filter((set) => templateKey(set) === wished).map(({ metadata }) => metadata.name);
};

/** "Total Nodes: 3. Upgraded: 1" in the condition of an update in place (operator). */
const countsIn = (text: string): { done?: number; total?: number } => {
  const match = /Total Nodes:\s*(\d+)\.?\s*Upgraded:\s*(\d+)/i.exec(text);
  return match ? { total: Number(match[1]), done: Number(match[2]) } : {};
};

/** New ones of those wished for: machines that a surge adds for a while, and those that are going, are none of them. */
const ofWished = ({ spec, status }: MachineDeployment): { done: number; total: number } => {
  const total = spec.replicas ?? status?.replicas ?? 0;
  return { done: Math.min(status?.updatedReplicas ?? 0, total), total };
};

const countsOf = (
  pool: NodePool,
  { deployment }: Rolling,
  words: string,
  target: string | undefined,
): { done?: number; total?: number } => {
  if (pool.spec.management.upgradeType === 'InPlace') return countsIn(words);
  // Without a right to the MachineDeployment the operator's own count by version is left (status.nodesInfo).
  if (deployment) return ofWished(deployment);
  const versions = pool.status?.nodesInfo?.nodeVersions ?? [];
  if (versions.length === 0 || target === undefined) return {};
  const count = (own: typeof versions) =>
    own.reduce((sum, { readyNodeCount, unreadyNodeCount }) => sum + readyNodeCount + unreadyNodeCount, 0);
  return { done: count(versions.filter(({ ocpVersion }) => ocpVersion === target)), total: count(versions) };
};

/**
 * How far the rollout of a pool is; undefined while none runs.
 * Source: operator (Updating… conditions), Cluster API (MachineDeployment `updatedReplicas`).
 * @param machines the pool's, as far as they may be read
 * @param now milliseconds since the epoch
 */
export const rolloutOf = (
  pool: NodePool,
  machines: readonly NodeMachine[],
  rolling: Rolling,
  now: number,
): Rollout | undefined => {
  const [type, what] = UPDATES.find(([one]) => conditionOf(pool, one)?.status === 'True') ?? [];
  const condition = conditionOf(pool, type ?? '');
  // Before its first version a pool is being created, which the operator reports as an update too.
  if (!what || !condition || pool.status?.version === undefined) return undefined;
  const version = versionOf(pool.spec.release.image);
  const target =
    what === 'version' && version ? `${version.major}.${version.minor}.${version.patch}` : undefined;
  const current = currentSets(rolling);
  const isOld = ({ set }: NodeMachine) => current.length > 0 && set !== undefined && !current.includes(set);
  const { management } = pool.spec;
  const blocker = firstBlocker(machines.map((machine) => machine.blocker));
  const since = condition.lastTransitionTime;
  return {
    kind: management.upgradeType === 'InPlace' ? 'in-place' : 'replace',
    what,
    ...(target === undefined ? {} : { target }),
    ...countsOf(pool, rolling, condition.message ?? '', target),
    going: machines.filter(({ isDeleting }) => isDeleting).map(({ name }) => name),
    coming: machines
      .filter((machine) => machine.node === undefined && !machine.isDeleting && !isOld(machine))
      .map(({ name }) => name),
    waitsForDeletion: management.replace?.strategy === 'OnDelete',
    ...(blocker ? { blocker } : {}),
    ...(since ? { since } : {}),
    isStuck: blocker?.isStuck === true || (since !== undefined && now - Date.parse(since) > STUCK_AFTER),
  };
};

const TITLES = {
  version: message('Updating the version'),
  config: message('Changing the configuration'),
  machines: message('Changing the shape of the machines'),
} as const;

/** What a rollout is about. */
export const rolloutTitle = ({ what, target }: Rollout): Message =>
  target === undefined ? TITLES[what] : message('Updating to {{version}}', { version: target });

/** "2 of 3 machines are new", or nothing where nobody counted. */
export const rolloutCount = ({ kind, done, total }: Rollout): Message | undefined => {
  if (done === undefined || total === undefined) return undefined;
  return kind === 'in-place'
    ? message('{{done}} of {{total}} nodes are updated', { done, total })
    : message('{{done}} of {{total}} machines are new', { done, total });
};
