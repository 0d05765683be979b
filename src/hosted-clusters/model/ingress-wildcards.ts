import type { IngressController } from '../../kubernetes/types/generated/ingress-controller';

/** The ingress controller whose routes carry the applications of clusters below the infrastructure's domain (OpenShift). */
export const DEFAULT_INGRESS = { namespace: 'openshift-ingress-operator', name: 'default' } as const;

/** `spec.routeAdmission.wildcardPolicy`; undefined when it is not set, which means WildcardsDisallowed (OpenShift). */
export const wildcardPolicy = ({ spec }: IngressController): string | undefined => {
  const { routeAdmission } = spec;
  if (typeof routeAdmission !== 'object' || routeAdmission === null) return undefined;
  return 'wildcardPolicy' in routeAdmission && typeof routeAdmission.wildcardPolicy === 'string'
    ? routeAdmission.wildcardPolicy
    : undefined;
};

/** True when the controller admits routes for `*.something`. */
export const allowsWildcards = (controller: IngressController): boolean =>
  wildcardPolicy(controller) === 'WildcardsAllowed';

/** The merge patch that lets wildcard routes in: it names nothing else, so who may claim a host name stays as it is. */
export const ALLOW_WILDCARDS = { spec: { routeAdmission: { wildcardPolicy: 'WildcardsAllowed' } } } as const;

/** The same change as a command; `--type=merge` for the same reason. */
export const ALLOW_WILDCARDS_COMMAND = `oc patch ingresscontroller ${DEFAULT_INGRESS.name} -n ${DEFAULT_INGRESS.namespace} --type=merge -p '${JSON.stringify(ALLOW_WILDCARDS)}'`;
