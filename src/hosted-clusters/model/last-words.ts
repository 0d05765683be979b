import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { newestFirst, type FlatEvent } from './cluster-events';

/** What was said last, and by whom. */
export interface LastWords {
  /** Kind and name of what it is about. */
  about: string;
  /** The condition or the reason of the event. */
  topic: string;
  words: string;
  /** RFC 3339 */
  at: string;
  isWarning: boolean;
}

const ofConditions = (object: HostedCluster | NodePool): readonly LastWords[] =>
  (object.status?.conditions ?? []).flatMap(({ type, message: words, lastTransitionTime }) =>
    words && lastTransitionTime
      ? [
          {
            about: `${object.kind} ${object.metadata.name}`,
            topic: type,
            words,
            at: lastTransitionTime,
            isWarning: false,
          },
        ]
      : [],
  );

const ofEvent = ({ kind, name, reason, message: words, last, type }: FlatEvent): readonly LastWords[] =>
  last && words
    ? [{ about: `${kind} ${name}`, topic: reason, words, at: last, isWarning: type !== 'Normal' }]
    : [];

/**
 * The newest condition or event with words in it. An event of the same moment wins: it tells what happened, a condition
 * only what is so. Conditions change their words without a new time (Kubernetes API conventions).
 */
export const lastWords = (
  cluster: HostedCluster,
  pools: readonly NodePool[],
  events: readonly FlatEvent[],
): LastWords | undefined => {
  const said = [
    ...newestFirst(events).slice(0, 1).flatMap(ofEvent),
    ...[cluster, ...pools].flatMap(ofConditions),
  ];
  return said.reduce<LastWords | undefined>(
    (newest, one) => (newest && Date.parse(newest.at) >= Date.parse(one.at) ? newest : one),
    undefined,
  );
};
