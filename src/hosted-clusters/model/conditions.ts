import { type Message, message } from '../../i18n/message';
import type { Condition } from './condition';

/** What a condition says, which value is the good one, and what to do at the other. */
export interface ConditionMeaning {
  /** The value that is good; `none` for conditions that only inform. */
  good: 'True' | 'False' | 'none';
  /** The bad value is only work that takes its time, unless the operator says that it is Blocked. */
  takesTime?: boolean;
  /** With this reason the bad value is somebody's choice and no fault. */
  choice?: string;
  meaning: Message;
  advice?: Message;
}

/** A condition with its meaning, ready to be drawn. */
export interface ExplainedCondition {
  type: string;
  status: string;
  /** undefined = neutral, unknown to us, or not yet known to the operator */
  good: boolean | undefined;
  meaning: Message;
  advice?: Message;
  reason: string;
  /** The operator's words, shown as they are. */
  message: string;
  since?: string;
  /** The operator judged an older version of the object. */
  isStale: boolean;
}

/** True = good, False = bad, undefined = nothing to judge. `Unknown` is not bad: it is what a new cluster starts with (operator). */
const isGood = (
  { good, takesTime, choice }: ConditionMeaning,
  { status, reason }: Pick<Condition, 'status' | 'reason'>,
): boolean | undefined => {
  if (good === 'none' || status === 'Unknown') return undefined;
  if (status === good) return true;
  if (choice !== undefined && reason === choice) return undefined;
  return takesTime && reason !== 'Blocked' ? undefined : false;
};

const UNKNOWN: ConditionMeaning = {
  good: 'none',
  meaning: message('A condition this plugin does not know.'),
};

const rank = (good: boolean | undefined): number => (good === false ? 0 : good === undefined ? 1 : 2);

/**
 * Conditions with their meaning, bad first, then those without a verdict, then the good ones, each by type.
 * @param meanings the table of the kind; a type that is not in it stays neutral
 * @param generation `metadata.generation`, to tell what the operator has not yet evaluated
 */
export const explainConditions = (
  conditions: readonly Condition[],
  meanings: (type: string) => ConditionMeaning | undefined,
  generation?: number,
): readonly ExplainedCondition[] =>
  conditions
    .map((condition) => explain(condition, meanings(condition.type) ?? UNKNOWN, generation))
    .sort((a, b) => rank(a.good) - rank(b.good) || a.type.localeCompare(b.type));

const explain = (condition: Condition, known: ConditionMeaning, generation?: number): ExplainedCondition => {
  const {
    type,
    status,
    reason = '',
    message: words = '',
    lastTransitionTime,
    observedGeneration,
  } = condition;
  const good = isGood(known, condition);
  return {
    type,
    status,
    good,
    meaning: known.meaning,
    ...(known.advice && good !== true ? { advice: known.advice } : {}),
    reason,
    message: words,
    ...(lastTransitionTime ? { since: lastTransitionTime } : {}),
    isStale: generation !== undefined && observedGeneration !== undefined && observedGeneration < generation,
  };
};

/** Only what is not good, for the overview. */
export const notGood = (conditions: readonly ExplainedCondition[]): readonly ExplainedCondition[] =>
  conditions.filter(({ good }) => good === false);
