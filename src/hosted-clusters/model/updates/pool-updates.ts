import { type Message, message } from '../../../i18n/message';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../../kubernetes/types/generated/node-pool';
import { minorsBehind, poolRelease, type Skew, skew } from '../../../node-pools/model/skew';
import { conditionOf, isFalse } from '../condition';
import { compareReleases, versionText } from '../release';
import { type ReleaseRef, sameRelease, updateState } from './update-state';

/** How a pool stands to the version of its control plane. */
export interface PoolUpdate {
  readonly pool: NodePool;
  readonly name: string;
  /** '' before the operator knows */
  readonly version: string;
  readonly behind: number;
  readonly skew: Skew;
  readonly state: 'current' | 'behind' | 'waits' | 'updating' | 'refused' | 'newer' | 'unknown';
  /** Why it cannot be updated now; undefined where it can, or where there is nothing to do. */
  readonly reason?: Message;
  /** The operator's words about a release it refused. */
  readonly words?: string;
}

/** The release that pools follow: the newest completed one of the control plane. */
export const poolTarget = ({ status }: HostedCluster): ReleaseRef | undefined => {
  const done = status?.version?.history?.find(({ state }) => state === 'Completed');
  return done && { image: done.image, version: done.version };
};

/** Whether the pool's spec asks for a release already: by its image, or by the version in its tag. */
const asksFor = ({ spec: { release } }: NodePool, target: ReleaseRef): boolean =>
  sameRelease({ image: release.image, version: versionText(release.image) }, target);

const waiting = (cluster: HostedCluster): Message | undefined => {
  const { phase, target } = updateState(cluster);
  return phase === 'running' || phase === 'starting'
    ? message('Waits until the control plane runs {{version}}.', { version: target.version ?? target.image })
    : undefined;
};

const stateOf = (
  pool: NodePool,
  target: ReleaseRef | undefined,
  wait: Message | undefined,
): Pick<PoolUpdate, 'state' | 'reason' | 'words'> => {
  const version = pool.status?.version;
  if (!target)
    return { state: 'unknown', reason: message('The version of the control plane is not known yet.') };
  const isAsked = asksFor(pool, target);
  const image = conditionOf(pool, 'ValidReleaseImage');
  if (isAsked && image?.status === 'False')
    return {
      state: 'refused',
      words: image.message ?? '',
      reason: message('The operator refuses the release.'),
    };
  if (version !== undefined && version === target.version && isAsked)
    return wait ? { state: 'waits', reason: wait } : { state: 'current' };
  if (isAsked)
    return {
      state: 'updating',
      reason: message('It is on its way to {{version}}.', { version: target.version ?? '' }),
    };
  if (wait) return { state: 'waits', reason: wait };
  if (version !== undefined && compareReleases(version, target.version ?? '') > 0) return { state: 'newer' };
  const problem = blockedPool(pool) ?? poolRelease(target.version ?? '', target.version, version);
  return { state: 'behind', ...(problem ? { reason: problem } : {}) };
};

/** operator: a pool that goes or is paused is left alone. */
const blockedPool = (pool: NodePool): Message | undefined => {
  if (pool.metadata.deletionTimestamp) return message('The node pool is being deleted.');
  return isFalse(pool, 'ReconciliationActive')
    ? message('The node pool is paused. Resume it first.')
    : undefined;
};

/** Each pool of a cluster against its control plane (operator: no server chains the updates of pools). */
export const poolUpdates = (cluster: HostedCluster, pools: readonly NodePool[]): readonly PoolUpdate[] => {
  const target = poolTarget(cluster);
  const wait = waiting(cluster);
  return [...pools]
    .sort((a, b) => a.metadata.name.localeCompare(b.metadata.name))
    .map((pool) => ({
      pool,
      name: pool.metadata.name,
      version: pool.status?.version ?? '',
      behind: minorsBehind(target?.version, pool.status?.version),
      skew: skew(target?.version, pool.status?.version),
      ...stateOf(pool, target, wait),
    }));
};

/** The pools that can be updated now. */
export const poolsBehind = (updates: readonly PoolUpdate[]): readonly PoolUpdate[] =>
  updates.filter(({ state, reason }) => state === 'behind' && reason === undefined);

/** The patch that takes a pool to a release. */
export const poolPatch = ({ image }: ReleaseRef): Readonly<Record<string, unknown>> => ({
  spec: { release: { image } },
});
