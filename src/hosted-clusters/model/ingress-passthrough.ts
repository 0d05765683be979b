import type { Service } from '../../kubernetes/types/core';
import type { IngressController } from '../../kubernetes/types/generated/ingress-controller';
import type { Route } from '../../kubernetes/types/generated/route';
import type { IngressStepState } from './ingress-progress';
import { allowsWildcards } from './ingress-wildcards';

/** What the routers made of a Route (OpenShift: condition Admitted of each router that looked at it). */
export interface Admission {
  state: 'admitted' | 'refused' | 'unknown';
  /** The router's words when it refused. */
  words?: string;
}

/** One router that lets a route in is enough for it to be reached. */
export const admission = (route: Route | undefined): Admission => {
  const verdicts = (route?.status?.ingress ?? []).flatMap(({ conditions = [] }) =>
    conditions.filter(({ type }) => type === 'Admitted'),
  );
  if (verdicts.some(({ status }) => status === 'True')) return { state: 'admitted' };
  const refusal = verdicts.find(({ status }) => status === 'False');
  if (!refusal) return { state: 'unknown' };
  const words = refusal.message ?? refusal.reason;
  return { state: 'refused', ...(words ? { words } : {}) };
};

/** What came of reading an object of the way; without an object it does not exist. */
export type Seen<T> = { phase: 'read'; object?: T | undefined } | { phase: 'loading' | 'unreadable' };

const stateOf = <T>(seen: Seen<T>, judge: (object: T | undefined) => IngressStepState): IngressStepState => {
  if (seen.phase === 'read') return judge(seen.object);
  return seen.phase === 'loading' ? 'waiting' : 'unknown';
};

const ADMITTED: Readonly<Record<Admission['state'], IngressStepState>> = {
  admitted: 'done',
  refused: 'problem',
  unknown: 'running',
};

/** The state of each part of the way through the infrastructure's router. */
export const passthroughStates = (seen: {
  service: Seen<Service>;
  route: Seen<Route>;
  controller: Seen<IngressController>;
}): Readonly<Record<'service' | 'wildcards' | 'route', IngressStepState>> => ({
  service: stateOf(seen.service, (service) => (service ? 'done' : 'running')),
  wildcards: stateOf(seen.controller, (controller) => {
    if (!controller) return 'problem';
    return allowsWildcards(controller) ? 'done' : 'yours';
  }),
  route: stateOf(seen.route, (route) => ADMITTED[admission(route).state]),
});
