import type { HostedCluster } from '../../src/kubernetes/types/generated/hosted-cluster';
import { imageOf, minorOf } from '../seed/releases';
import type { GraphNode, Risk } from './graph';
import { NODES, RISKY, WITHHELD } from './graph';

type Version = NonNullable<NonNullable<HostedCluster['status']>['version']>;
type Update = NonNullable<Version['availableUpdates']>[number];
type ConditionalUpdate = NonNullable<Version['conditionalUpdates']>[number];

/** What the cluster-version operator would write of updates. */
export interface Offers {
  /** Null says "not asked". */
  availableUpdates: Update[] | null;
  conditionalUpdates?: ConditionalUpdate[];
  /** Channels and advisory of the current release. */
  desired: { channels?: string[]; url?: string };
  /** Why the service has no answer, with the reason of ClusterVersionRetrievedUpdates. */
  problem?: { reason: string; message: string };
}

const nodes: Readonly<Record<string, GraphNode>> = NODES;
const levels: readonly GraphNode['promotedTo'][] = ['candidate', 'fast', 'stable'];

const [NEWEST_MINOR] = Object.keys(NODES).map(minorOf).sort().reverse();

const nextMinor = (minor: string): string => {
  const [major = '', second = ''] = minor.split('.');
  return `${major}.${Number(second) + 1}`;
};

const isEven = (minor: string): boolean => Number(minor.split('.')[1]) % 2 === 0;

/** The channels that hold a release: those of its minor and of the next, as far as it was promoted; eus for even minors. */
export const channelsOf = (version: string): string[] => {
  const minor = minorOf(version);
  const reached = levels.slice(0, levels.indexOf(nodes[version]?.promotedTo ?? 'candidate') + 1);
  const minors = minor === NEWEST_MINOR ? [minor] : [minor, nextMinor(minor)];
  return minors
    .flatMap((each) => [
      ...reached.map((level) => `${level}-${each}`),
      ...(isEven(each) && reached.includes('stable') ? [`eus-${each}`] : []),
    ])
    .sort();
};

const partsOf = (version: string): [minor: string, patch: number] => [
  minorOf(version),
  Number(version.split('.')[2]),
];

const leadsTo = (from: string, to: string): boolean => {
  const [[oldMinor, oldPatch], [newMinor, newPatch]] = [partsOf(from), partsOf(to)];
  if (oldMinor === newMinor) return newPatch > oldPatch;
  return newMinor === nextMinor(oldMinor) && !WITHHELD.some((edge) => edge.from.test(from) && edge.to === to);
};

/** Of the same registry and architecture as the current image, where that names its version. */
const imageFor = ({ image, version }: { image: string; version: string }, next: string): string =>
  image.includes(`:${version}-`) ? image.replace(`:${version}-`, `:${next}-`) : imageOf(next);

const newestFirst = (left: string, right: string): number =>
  right.localeCompare(left, 'en', { numeric: true });

/** False when a risk concerns everybody; the query of another risk can be asked nowhere here, as in most hosted clusters. */
const recommended = (
  risks: readonly Risk[],
  now: string,
): NonNullable<ConditionalUpdate['conditions']>[number] => {
  const words = risks.map(({ message, url }) => `${message} ${url}`);
  const certain = risks.find(({ rule }) => rule.type === 'Always');
  const base = { type: 'Recommended', lastTransitionTime: now };
  if (certain) return { ...base, status: 'False', reason: certain.name, message: words.join('\n\n') };
  const unknown = risks.map(
    ({ name }, at) =>
      `Could not evaluate exposure to update risk ${name} (Prometheus is not available in the hosted control plane)\n  ${name} description: ${words[at] ?? ''}`,
  );
  return { ...base, status: 'Unknown', reason: 'EvaluationFailed', message: unknown.join('\n\n') };
};

/**
 * What the update service offers to a cluster that runs `current` and follows `channel`, newest first.
 * @param now dates what is said for the first time; `known` keeps the times of what was said before
 */
export const offersFor = (
  current: { image: string; version: string },
  channel: string | undefined,
  now: string,
  known: readonly ConditionalUpdate[] = [],
): Offers => {
  if (channel === undefined)
    return {
      availableUpdates: null,
      desired: {},
      problem: { reason: 'NoChannel', message: 'The update channel has not been configured.' },
    };
  const { version } = current;
  const node = nodes[version];
  if (!node || !channelsOf(version).includes(channel))
    return {
      availableUpdates: null,
      desired: { channels: channelsOf(version) },
      problem: {
        reason: 'VersionNotFound',
        message: `Unable to retrieve available updates: currently reconciling cluster version ${version} not found in the "${channel}" channel`,
      },
    };
  const updateTo = (to: string): Update => ({
    version: to,
    image: imageFor(current, to),
    url: nodes[to]?.errata ?? '',
    channels: channelsOf(to),
  });
  const targets = Object.keys(NODES)
    .filter((to) => leadsTo(version, to) && channelsOf(to).includes(channel))
    .sort(newestFirst);
  const risksOf = (to: string): readonly Risk[] =>
    RISKY.find((edge) => edge.from.test(version) && edge.to === to)?.risks ?? [];
  const said = (to: string): string =>
    known.find(({ release }) => release.version === to)?.conditions?.[0]?.lastTransitionTime ?? now;
  const conditional = targets.flatMap((to): ConditionalUpdate[] => {
    const risks = risksOf(to);
    if (risks.length === 0) return [];
    return [
      {
        release: updateTo(to),
        risks: risks.map(({ rule, ...risk }) => ({ ...risk, matchingRules: [rule] })),
        conditions: [recommended(risks, said(to))],
      },
    ];
  });
  return {
    availableUpdates: targets.filter((to) => risksOf(to).length === 0).map(updateTo),
    ...(conditional.length > 0 ? { conditionalUpdates: conditional } : {}),
    desired: { channels: channelsOf(version), url: node.errata },
  };
};
