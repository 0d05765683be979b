import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { LiveRules } from './live-rules';
import { API_SERVER_DIES } from './rules';
import type { RequestFacts } from './rules';
import type { Upstream } from './upgrade';

/** How long the API server is gone unless told, in seconds. */
const GONE_S = 5;

interface Death {
  /** It comes before the API server sees the request; otherwise once it has done it. */
  isNow: boolean;
  /** Resolves when the API server is gone. */
  come: () => Promise<void>;
}

/** The death that a request brings to the API server, if a fault says so. */
export const deathBy = (rules: LiveRules, facts: RequestFacts, { die }: Upstream): Death | undefined => {
  const rule = die && rules.take(API_SERVER_DIES, facts);
  return rule && { isNow: rule.at !== 'answer', come: () => die(rule.seconds ?? GONE_S) };
};

/** Lets the API server die between what it has done and its answer; resolves with what is known of it then. */
export const unheard = async (answer: IncomingMessage, death: Death): Promise<Error> => {
  await once(answer.resume(), 'end');
  await death.come();
  return new Error('it was killed before it answered');
};
