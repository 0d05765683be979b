import { offersFor } from '../../updates/offers';
import type { Offers } from '../../updates/offers';
import type { Context } from '../controller';
import type { HostedCluster } from '../resources';
import type { Release } from './release';
import { versionFaults } from './version-faults';

type Version = NonNullable<NonNullable<HostedCluster['status']>['version']>;
type ControlPlaneVersion = NonNullable<NonNullable<HostedCluster['status']>['controlPlaneVersion']>;
type Entry = NonNullable<Version['history']>[number];

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

/** What the update service says to a cluster that runs `release`, or why it says nothing. */
export const offersTo = (
  context: Context,
  hostedCluster: HostedCluster,
  release: Pick<Release, 'image' | 'version'>,
): Offers => {
  const { channel } = hostedCluster.spec;
  const { conditionalUpdates = [], desired } = hostedCluster.status?.version ?? {};
  const { notRetrieved } = versionFaults(context, hostedCluster);
  if (channel === undefined || notRetrieved === undefined)
    return offersFor(release, channel, context.clock.now(), conditionalUpdates);
  return {
    availableUpdates: null,
    desired: desired?.channels ? { channels: desired.channels } : {},
    problem: { reason: 'RemoteFailed', message: notRetrieved },
  };
};

/** `status.version`: what is wanted, what has been, what could be next. */
export const versionStatus = (
  hostedCluster: HostedCluster,
  release: Release,
  at: { isDone: boolean; now: string; offers: Offers },
): Version => ({
  ...offered(release, at.offers),
  history: withRollout(hostedCluster.status?.version?.history ?? [], release, at.isDone, at.now),
  observedGeneration: hostedCluster.metadata.generation ?? 1,
});

/** The part of `status.version` that the update service decides. */
export const offered = (
  { image, version }: Pick<Release, 'image' | 'version'>,
  { desired, availableUpdates, conditionalUpdates }: Offers,
): Pick<Version, 'desired' | 'availableUpdates' | 'conditionalUpdates'> => ({
  desired: { image, version, ...desired },
  availableUpdates,
  ...(conditionalUpdates ? { conditionalUpdates } : {}),
});

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
