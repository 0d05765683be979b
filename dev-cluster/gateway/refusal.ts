import type { LiveRules } from './live-rules';
import type { RequestFacts } from './rules';

/** The status with which a fault answers in the API server's place. */
export interface Refusal {
  code: number;
  /** Seconds, with a 429. */
  retryAfter?: number;
}

/** What a fault that is on refuses this request with; it counts against the fault's `times`. */
export const refusalOf = (rules: LiveRules, facts: RequestFacts): Refusal | undefined => {
  const tooMany = rules.take('http-429', facts);
  if (tooMany) return { code: 429, retryAfter: tooMany.seconds ?? 1 };
  if (rules.take('http-500', facts)) return { code: 500 };
  const status = rules.take('http-status', facts);
  return status && { code: status.code ?? 400 };
};
