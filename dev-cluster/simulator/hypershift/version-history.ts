import type { HostedCluster } from '../resources';
import type { Release } from './release';

type Version = NonNullable<NonNullable<HostedCluster['status']>['version']>;
type ControlPlaneVersion = NonNullable<NonNullable<HostedCluster['status']>['controlPlaneVersion']>;
type Entry = NonNullable<Version['history']>[number];
type Update = NonNullable<Version['desired']>;

const begun = (release: Release, now: string): Entry => ({
  state: 'Partial',
  image: release.image,
  version: release.version,
  startedTime: now,
  completionTime: null,
  verified: false,
});

/** The history, newest first, after a look at where the rollout stands; an older entry is never changed. */
export const withRollout = (
  history: readonly Entry[],
  release: Release,
  isDone: boolean,
  now: string,
): Entry[] => {
  const [head, ...older] = history;
  const current = head?.image === release.image ? head : begun(release, now);
  const rest = current === head ? older : history;
  if (!isDone || current.state === 'Completed') return [current, ...rest];
  return [{ ...current, state: 'Completed', completionTime: now }, ...rest];
};

const channelsOf = (version: string): string[] => {
  const minor = version.split('.').slice(0, 2).join('.');
  return ['candidate', 'fast', 'stable'].map((name) => `${name}-${minor}`);
};

/** `status.version`: what is wanted, what has been, what could be next. */
export const versionStatus = (
  hostedCluster: HostedCluster,
  release: Release,
  at: { isDone: boolean; now: string; updates: readonly Update[] },
): Version => {
  const current = hostedCluster.status?.version;
  const { channel } = hostedCluster.spec;
  return {
    desired: {
      image: release.image,
      version: release.version,
      ...(channel ? { channels: channelsOf(release.version) } : {}),
    },
    history: withRollout(current?.history ?? [], release, at.isDone, at.now),
    observedGeneration: hostedCluster.metadata.generation ?? 1,
    // Null says "not asked", which is so without a channel.
    availableUpdates: channel ? [...at.updates] : null,
  };
};

/** `status.controlPlaneVersion`: completed as soon as the control plane runs the release, nodes or not. */
export const controlPlaneVersionStatus = (
  hostedCluster: HostedCluster,
  release: Release,
  isDone: boolean,
  now: string,
): ControlPlaneVersion => {
  const current = hostedCluster.status?.controlPlaneVersion?.history ?? [];
  const [head, ...older] = current;
  const isSame = head?.image === release.image;
  const entry = isSame
    ? head
    : { state: 'Partial' as const, image: release.image, version: release.version, startedTime: now };
  const next =
    isDone && entry.state === 'Partial'
      ? { ...entry, state: 'Completed' as const, completionTime: now }
      : entry;
  return {
    desired: { image: release.image, version: release.version },
    history: [next, ...(isSame ? older : current)],
    observedGeneration: hostedCluster.metadata.generation ?? 1,
  };
};
