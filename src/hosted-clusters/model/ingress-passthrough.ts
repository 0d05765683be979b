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

/** The state of each part of the way through the infrastructure's router; undefined for what could not be read. */
export const passthroughStates = ({
  hasService,
  route,
  controller,
}: {
  hasService: boolean;
  route: Route | undefined;
  controller: IngressController | undefined;
}): Readonly<Record<'service' | 'wildcards' | 'route', IngressStepState>> => {
  const { state } = admission(route);
  return {
    service: hasService ? 'done' : 'running',
    wildcards: controller === undefined ? 'waiting' : allowsWildcards(controller) ? 'done' : 'yours',
    route: state === 'admitted' ? 'done' : state === 'refused' ? 'problem' : 'running',
  };
};
