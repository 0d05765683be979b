import { type Message, message } from '../../../i18n/message';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../../kubernetes/types/generated/node-pool';
import { conditionOf, isFalse, isTrue } from '../condition';
import { readyNodes } from './ready-nodes';
import { blockedBy, refusedBy, type UpdateState, updateState } from './update-state';

/** What keeps an update from going on. */
export interface Hindrance {
  readonly id: 'paused' | 'blocked' | 'image' | 'not-accepted' | 'failing' | 'no-nodes';
  readonly level: 'warning' | 'danger';
  readonly text: Message;
  /** The operator's words, shown as they are. */
  readonly words: string;
  readonly advice: Message;
  readonly offers: readonly ('revert' | 'force')[];
}

/** A step of an update. */
export interface UpdateStep {
  readonly id: 'asked' | 'accepted' | 'rollout' | 'pools';
  readonly title: Message;
  readonly state: 'done' | 'running' | 'waiting' | 'failed' | 'attention';
  readonly since: string | undefined;
  /** The operator's words. */
  readonly words: string;
  /** Ours, where we counted. */
  readonly text?: Message;
}

export interface UpdateProgress {
  readonly state: UpdateState;
  readonly hindrances: readonly Hindrance[];
  readonly steps: readonly UpdateStep[];
}

const blocked = (cluster: HostedCluster, { target, before }: UpdateState): Hindrance | undefined => {
  const condition = blockedBy(cluster);
  return (
    condition && {
      id: 'blocked',
      level: 'danger',
      text: message(
        'The update to {{version}} is blocked, and every other change of the cluster waits with it',
        {
          version: target.version ?? target.image,
        },
      ),
      words: condition.message ?? '',
      advice: before
        ? message(
            'Revert to {{version}}, do what the cluster asks for and update again, or force the update.',
            {
              version: before.version ?? before.image,
            },
          )
        : message('Do what the cluster asks for.'),
      offers: before ? ['revert', 'force'] : [],
    }
  );
};

const refused = (cluster: HostedCluster, { target, before, phase }: UpdateState): Hindrance | undefined => {
  const condition = phase === 'refused' || phase === 'running' ? refusedBy(cluster) : undefined;
  const version = target.version ?? target.image;
  return (
    condition && {
      ...(condition.type === 'ValidReleaseImage'
        ? {
            id: 'image' as const,
            text: message('The operator cannot use the release {{version}}', { version }),
            advice: message(
              'Check the pull secret, the mirrors and the supported versions, or choose another release.',
            ),
          }
        : {
            id: 'not-accepted' as const,
            text: message('The cluster does not accept the release {{version}}', { version }),
            advice: message('Check its signature and what the cluster asks for, or choose another release.'),
          }),
      level: 'danger',
      words: condition.message ?? '',
      offers: before ? ['revert'] : [],
    }
  );
};

const failing = (cluster: HostedCluster): Hindrance | undefined =>
  isTrue(cluster, 'ClusterVersionFailing')
    ? {
        id: 'failing',
        level: 'danger',
        text: message('An operator inside the cluster fails'),
        words: conditionOf(cluster, 'ClusterVersionFailing')?.message ?? '',
        advice: message('It may recover by itself. Look at the operator that the message names.'),
        offers: [],
      }
    : undefined;

const noNodes = (pools: readonly NodePool[] | undefined): Hindrance | undefined =>
  pools && readyNodes(pools) === 0
    ? {
        id: 'no-nodes',
        level: 'warning',
        text: message('The update cannot finish: no node is ready'),
        words: '',
        advice: message('Bring at least one node up. The operators inside the cluster run there.'),
        offers: [],
      }
    : undefined;

const paused = (cluster: HostedCluster): Hindrance | undefined =>
  isFalse(cluster, 'ReconciliationActive')
    ? {
        id: 'paused',
        level: 'warning',
        text: message('The cluster is paused: the operator changes nothing'),
        words: conditionOf(cluster, 'ReconciliationActive')?.message ?? '',
        advice: message('Clear spec.pausedUntil to let the operator go on.'),
        offers: [],
      }
    : undefined;

const hindrancesOf = (
  cluster: HostedCluster,
  pools: readonly NodePool[] | undefined,
  state: UpdateState,
): readonly Hindrance[] => {
  const { phase } = state;
  if (phase === 'none') return [];
  const isUnderWay = phase === 'running' || phase === 'starting';
  return [
    paused(cluster),
    blocked(cluster, state),
    refused(cluster, state),
    isUnderWay ? failing(cluster) : undefined,
    isUnderWay ? noNodes(pools) : undefined,
  ].filter((one) => one !== undefined);
};

const wordsOf = (cluster: HostedCluster, ...types: readonly string[]): string =>
  types.map((type) => conditionOf(cluster, type)?.message).find((words) => words) ?? '';

/** operator: image read → payload accepted → control plane and the operators inside the cluster → Completed; pools are asked for by us. */
const stepsOf = (
  cluster: HostedCluster,
  state: UpdateState,
  hindrances: readonly Hindrance[],
): readonly UpdateStep[] => {
  const { phase, target, since } = state;
  if (phase === 'none' || phase === 'installing') return [];
  const version = target.version ?? target.image;
  const isRunning = phase === 'running';
  const isHeld = phase === 'blocked' || phase === 'refused';
  const isFailing = hindrances.some(({ id }) => id === 'failing');
  const isShort = hindrances.some(({ id }) => id === 'no-nodes');
  return [
    {
      id: 'asked',
      title: message('{{version}} is asked for', { version }),
      state: 'done',
      since: undefined,
      words: '',
    },
    {
      id: 'accepted',
      title: message('The release is accepted'),
      state: isRunning ? 'done' : isHeld ? 'failed' : 'running',
      since: isRunning ? since : undefined,
      words: isHeld ? (hindrances[0]?.words ?? '') : isRunning ? '' : wordsOf(cluster, 'Progressing'),
    },
    {
      id: 'rollout',
      title: message('The control plane and the operators inside the cluster are updated'),
      state: !isRunning ? 'waiting' : isFailing ? 'failed' : isShort ? 'attention' : 'running',
      since: undefined,
      words: isRunning ? wordsOf(cluster, 'ClusterVersionProgressing', 'Progressing') : '',
    },
    {
      id: 'pools',
      title: message('The node pools can follow'),
      state: 'waiting',
      since: undefined,
      words: '',
    },
  ];
};

/** How far an update of the control plane is, and what holds it up. */
export const updateProgress = (
  cluster: HostedCluster,
  pools: readonly NodePool[] | undefined,
): UpdateProgress => {
  const state = updateState(cluster);
  const hindrances = hindrancesOf(cluster, pools, state);
  return { state, hindrances, steps: stepsOf(cluster, state, hindrances) };
};
