import type { Message } from '../../i18n/message';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { poolNodes } from '../../node-pools/model/status';
import { conditionOf, isTrue } from './condition';
import { STAGES, type StageId, stageTitle } from './stage';
import { type Evidence, stageHint } from './stage-hints';

export interface Stage {
  id: StageId;
  title: Message;
  state: 'done' | 'current' | 'waiting';
  /** ISO time at which the stage began: the end of those before it. Not set while it waits. */
  startedAt?: string;
  /** ISO time at which the stage was reached. */
  doneAt?: string;
  /** How long the stage took, in milliseconds; not set where it came up beside others. */
  tookMs?: number;
  /** What the operator says about the stage, verbatim. */
  detail?: string;
  /** How much of it is done as the server counts it, from 0 to 100. */
  percent?: number;
  /** Why it may take so long and what to look at, after 15 minutes. */
  hint?: Message;
}

export interface Progress {
  state: 'running' | 'done';
  stages: readonly Stage[];
  startedAt?: string;
  completedAt?: string;
}

/** After this long in one stage a hint is shown (specification of this plugin, hosted clusters, progress). */
const HINT_AFTER_MS = 15 * 60 * 1000;

interface Reached {
  id: StageId;
  isDone: boolean;
  doneAt?: string | undefined;
  detail?: string | undefined;
  percent?: number | undefined;
}

const latest = (times: readonly (string | undefined)[]): string | undefined =>
  times
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);

const isShort = (pool: NodePool): boolean => {
  const { current, desired } = poolNodes(pool);
  return desired !== undefined && current < desired;
};

const poolsReached = (pools: readonly NodePool[]): Reached => {
  const isDone = pools.length > 0 && pools.every((pool) => isTrue(pool, 'Ready') && !isShort(pool));
  const doneAt = isDone
    ? latest(pools.map((pool) => conditionOf(pool, 'Ready')?.lastTransitionTime))
    : undefined;
  const detail = pools.find((pool) => !isTrue(pool, 'Ready'));
  return { id: 'pools', isDone, doneAt, detail: conditionOf(detail, 'Ready')?.message };
};

/** "Working towards 4.22.0: 620 of 901 done (68% complete)" → 68 (cluster version operator). */
const percentIn = (words: string | undefined): number | undefined => {
  const [, number] = /\((\d{1,3})% complete\)/.exec(words ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
};

const rolloutReached = (cluster: HostedCluster): Reached => {
  const [newest] = cluster.status?.version?.history ?? [];
  const words = conditionOf(cluster, 'ClusterVersionProgressing')?.message;
  return {
    id: 'Completed',
    isDone: newest?.state === 'Completed',
    doneAt: newest?.completionTime ?? undefined,
    detail: words,
    percent: percentIn(words),
  };
};

const reached = (id: StageId, cluster: HostedCluster, pools: readonly NodePool[]): Reached => {
  if (id === 'pools') return poolsReached(pools);
  if (id === 'Completed') return rolloutReached(cluster);
  const condition = conditionOf(cluster, id);
  // Operators that have no nodes to run on do not fail either: the condition means nothing yet.
  const isTooEarly = id === 'ClusterVersionSucceeding' && !poolsReached(pools).isDone;
  const isDone = condition?.status === 'True' && !isTooEarly;
  return {
    id,
    isDone,
    doneAt: isDone ? condition.lastTransitionTime : undefined,
    detail: condition?.message,
  };
};

const msBetween = (from: string | undefined, to: string | undefined): number | undefined => {
  const ms = from && to ? Date.parse(to) - Date.parse(from) : NaN;
  return Number.isNaN(ms) || ms < 0 ? undefined : ms;
};

const doneStage = ({ id, doneAt }: Reached, before: string | undefined): Stage => {
  const tookMs = msBetween(before, doneAt);
  return {
    id,
    title: stageTitle(id),
    state: 'done',
    ...(tookMs !== undefined && before ? { tookMs, startedAt: before } : {}),
    ...(doneAt ? { doneAt } : {}),
  };
};

interface Situation {
  cluster: HostedCluster;
  now: number;
  evidence: Evidence | undefined;
}

const currentStage = (
  { id, detail, percent }: Reached,
  before: string | undefined,
  { cluster, now, evidence }: Situation,
): Stage => {
  const isSlow = (msBetween(before, new Date(now).toISOString()) ?? 0) > HINT_AFTER_MS;
  return {
    id,
    title: stageTitle(id),
    state: 'current',
    ...(before ? { startedAt: before } : {}),
    ...(detail ? { detail } : {}),
    ...(percent === undefined ? {} : { percent }),
    ...(isSlow ? { hint: stageHint(id, cluster, evidence) } : {}),
  };
};

/**
 * The stages of an installation in the operator's order. The first unfinished stage is the current one, even when a later
 * condition is already True: parts of the control plane come up side by side.
 * @param now milliseconds since the epoch, for the hints
 * @param evidence what was read of a slow stage, for a hint that names the culprit
 */
export const progress = (
  cluster: HostedCluster,
  pools: readonly NodePool[],
  now: number,
  evidence?: Evidence,
): Progress => {
  const startedAt = cluster.metadata.creationTimestamp;
  const results = STAGES.map((id) => reached(id, cluster, pools));
  const current = results.find(({ isDone }) => !isDone);
  let before = startedAt;
  const stages = results.map((result): Stage => {
    if (result === current) return currentStage(result, before, { cluster, now, evidence });
    if (!result.isDone) return { id: result.id, title: stageTitle(result.id), state: 'waiting' };
    const isAhead = current !== undefined && results.indexOf(result) > results.indexOf(current);
    const stage = doneStage(result, isAhead ? undefined : before);
    before = latest([before, result.doneAt]);
    return stage;
  });
  const history = cluster.status?.version?.history ?? [];
  const first = history.filter(({ state }) => state === 'Completed').at(-1);
  const completedAt = first?.completionTime ?? undefined;
  return {
    state: first ? 'done' : 'running',
    stages,
    ...(startedAt ? { startedAt } : {}),
    ...(completedAt ? { completedAt } : {}),
  };
};
