import { type Message, message } from '../../../i18n/message';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../../kubernetes/types/generated/node-pool';
import { controlPlaneVersion, oldestMinor, skew } from '../../../node-pools/model/skew';
import { conditionOf, isFalse, isTrue } from '../condition';
import {
  compareReleases,
  isVersionUnknown,
  minorStep,
  minorText,
  releaseSupported,
  versionOf,
} from '../release';
import { updateChoices } from './choices';
import { readyNodes } from './ready-nodes';
import { knownVersion, type ReleaseRef, sameRelease, updateState } from './update-state';

/** What an update is judged by. */
export interface UpdateFacts {
  readonly cluster: HostedCluster;
  /** undefined = may not be read */
  readonly pools: readonly NodePool[] | undefined;
  /** Minors that the operator supports, such as `4.22`; undefined = could not be read */
  readonly minors: readonly string[] | undefined;
}

/** Something that must be read and ticked before an update starts. */
export interface Tick {
  readonly id: string;
  /** A risk's name, shown as it is, or ours. */
  readonly title: Message | string;
  readonly text: Message | string;
  readonly url?: string;
}

/** Whether an update may start, else why not. */
export interface Gate {
  /** Why it cannot start; nobody can set these aside here. */
  readonly refusals: readonly Message[];
  /** It starts only by force: the cluster says that it must not go to the next minor, with its words. */
  readonly force: { readonly words: string } | undefined;
  /** Each must be ticked. */
  readonly ticks: readonly Tick[];
  /** Worth knowing; nothing to decide. */
  readonly notes: readonly Message[];
}

type Judge = (target: ReleaseRef, facts: UpdateFacts) => Message | undefined;

const stepOf = (text: string | undefined): number | undefined => {
  const version = versionOf(text ?? '');
  return version && minorStep(version);
};

/** The version of the control plane while it works towards another one, or none. */
const ownVersion = ({ cluster }: UpdateFacts): string | undefined =>
  cluster.status?.version?.desired.version ?? controlPlaneVersion(cluster);

/** How many minors the update goes up; undefined where a version is not known. */
const minorsUp = (target: ReleaseRef, facts: UpdateFacts): number | undefined => {
  const [from, to] = [stepOf(ownVersion(facts)), stepOf(target.version)];
  return from === undefined || to === undefined ? undefined : to - from;
};

/** operator: a cluster that goes or is paused is left alone, and an update begins only from a complete version. */
const isBusy: Judge = (_target, { cluster }) => {
  if (cluster.metadata.deletionTimestamp) return message('The cluster is being deleted.');
  if (isFalse(cluster, 'ReconciliationActive'))
    return message('The cluster is paused. Clear spec.pausedUntil first.');
  const { phase, target } = updateState(cluster);
  const version = target.version ?? target.image;
  switch (phase) {
    case 'installing':
      return message('The first installation is not complete yet.');
    case 'starting':
    case 'running':
      return message('The update to {{version}} is running. Wait until it is complete.', { version });
    case 'blocked':
      return message('The update to {{version}} is blocked. Revert or force it first.', { version });
    default:
      return undefined;
  }
};

const isSame: Judge = (target, { cluster }) => {
  const { phase, from } = updateState(cluster);
  const { image } = cluster.spec.release;
  return phase !== 'refused' && sameRelease(target, { image, version: from })
    ? message('The cluster runs this release already.')
    : undefined;
};

/** operator: refuses an older minor; cluster version operator: etcd and operators do not go back. */
const isDowngrade: Judge = (target, facts) => {
  const own = ownVersion(facts);
  return own !== undefined && target.version !== undefined && compareReleases(target.version, own) < 0
    ? message('The control plane runs {{version}} and cannot go back to an older one.', { version: own })
    : undefined;
};

/** operator: ConfigMap supported-versions; the order is hub, engine, control plane, pools (specification, node pools). */
const isUnsupported: Judge = ({ version, image }, { minors }) => {
  if (!minors || !releaseSupported(version ?? image, minors)) return undefined;
  const wanted = versionOf(version ?? image);
  const newest = Math.max(...minors.flatMap((minor) => stepOf(minor) ?? []));
  return wanted && minorStep(wanted) > newest
    ? message(
        'The HyperShift operator does not know {{minor}} yet. Update multicluster engine to a version that supports it first.',
        { minor: minorText(wanted) },
      )
    : releaseSupported(version ?? image, minors);
};

/** version policy: a pool is at most three minors older than its control plane, and 5.0 counts as 4.23. */
const leavesPoolBehind: Judge = (target, { pools = [] }) => {
  const above = versionOf(target.version ?? '');
  const old = pools.filter(
    ({ spec, status }) => skew(target.version, status?.version ?? spec.release.image) === 'too-old',
  );
  return above && old.length > 0
    ? message('{{pools}} would be more than three minors behind. Update to {{oldest}} or newer first.', {
        pools: old.map(({ metadata, status }) => `${metadata.name} (${status?.version ?? '–'})`).join(', '),
        oldest: oldestMinor(above),
      })
    : undefined;
};

/** cluster version operator: the operators inside the cluster need a node to run on. */
const hasNoNode: Judge = (_target, { pools }) =>
  pools && readyNodes(pools) === 0
    ? message('No node is ready, so the update could not finish. Bring at least one node up first.')
    : undefined;

/** Feature sets that cannot be updated to another minor, for good (OpenShift: `…NoUpgrade`). */
const isKeptByFeatures: Judge = (target, facts) => {
  const { featureSet } = facts.cluster.spec.configuration?.featureGate ?? {};
  return featureSet?.endsWith('NoUpgrade') && (minorsUp(target, facts) ?? 0) > 0
    ? message('The feature set {{featureSet}} keeps the cluster at its minor version for good.', {
        featureSet,
      })
    : undefined;
};

const RULES: readonly Judge[] = [
  isBusy,
  isSame,
  isDowngrade,
  isUnsupported,
  leavesPoolBehind,
  hasNoNode,
  isKeptByFeatures,
];

/** operator: a minor update waits while ClusterVersionUpgradeable is there and not True, unless it is forced. */
const forceOf = (target: ReleaseRef, facts: UpdateFacts): Gate['force'] => {
  const upgradeable = conditionOf(facts.cluster, 'ClusterVersionUpgradeable');
  if (!upgradeable || upgradeable.status === 'True') return undefined;
  const up = minorsUp(target, facts);
  return up !== undefined && up > 0 ? { words: upgradeable.message ?? '' } : undefined;
};

const ticksOf = (target: ReleaseRef, facts: UpdateFacts): readonly Tick[] => {
  const choice = updateChoices(facts.cluster).find((one) => sameRelease(one, target));
  const risks = choice && choice.verdict?.id !== 'none' ? choice.risks : [];
  const up = minorsUp(target, facts);
  return [
    ...risks.map(({ name, message: text, url }) => ({ id: name, title: name, text, url })),
    ...(!choice && isVersionUnknown(target.version ?? target.image)
      ? [
          {
            id: 'version-unknown',
            title: message('The version of this image is not known'),
            text: message(
              'It could not be checked against the versions of the pools, the supported ones and the one that runs.',
            ),
          },
        ]
      : []),
    ...(!choice && up !== undefined && up > 1
      ? [
          {
            id: 'skips-minors',
            title: message('Minor versions are skipped'),
            text: message('A control plane is updated one minor after another. Nobody tests a larger step.'),
          },
        ]
      : []),
  ];
};

const notesOf = (target: ReleaseRef, { cluster, pools, minors }: UpdateFacts): readonly Message[] => {
  const choices = updateChoices(cluster);
  const rolling = (pools ?? []).filter((pool) => isTrue(pool, 'UpdatingVersion'));
  return [
    ...(minors ? [] : [message('The versions that the HyperShift operator supports could not be read.')]),
    ...(pools ? [] : [message('The node pools could not be read, so their versions were not compared.')]),
    ...(choices.length > 0 && !choices.some((one) => sameRelease(one, target))
      ? [message('This release is not among the updates of the channel.')]
      : []),
    ...(rolling.length > 0
      ? [
          message('Still rolling to an earlier version: {{pools}}.', {
            pools: rolling.map(({ metadata }) => metadata.name).join(', '),
          }),
        ]
      : []),
  ];
};

/**
 * Whether an update of a control plane may start, else why not. The operator itself accepts any image and looks at no path
 * and no risk, so this is the only gate there is.
 * @param target a release image; its version is looked up in the cluster's own status where it is not given
 */
export const judgeUpdate = (target: ReleaseRef, facts: UpdateFacts): Gate => {
  const known = { image: target.image, version: target.version ?? knownVersion(facts.cluster, target.image) };
  return {
    refusals: RULES.flatMap((rule) => rule(known, facts) ?? []),
    force: forceOf(known, facts),
    ticks: ticksOf(known, facts),
    notes: notesOf(known, facts),
  };
};
