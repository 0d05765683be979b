import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { withConditions } from '../kubernetes/conditions';
import { isDeleting, keyOf, split } from '../kubernetes/object';
import { IngressControllers, Ingresses, Routes } from '../resources';
import type { Route } from '../resources';

/** The management cluster's domain of routes when it does not say. */
const otherwise = 'apps.mgmt.example.com';

type Conditions = Parameters<typeof withConditions>[0];

/** True when the management cluster's router has let the route in. */
export const isAdmitted = (route: Route | undefined): boolean =>
  route?.status?.ingress?.[0]?.conditions?.some(
    ({ type, status }) => type === 'Admitted' && status === 'True',
  ) ?? false;

const allowsWildcards = ({ cluster }: Context): boolean => {
  const controller = cluster.store(IngressControllers).get('openshift-ingress-operator', 'default');
  const { routeAdmission } = (controller?.spec ?? {}) as { routeAdmission?: { wildcardPolicy?: string } };
  return routeAdmission?.wildcardPolicy === 'WildcardsAllowed';
};

const admission = (context: Context, route: Route): Parameters<typeof withConditions>[1] =>
  route.spec.wildcardPolicy === 'Subdomain' && !allowsWildcards(context)
    ? [
        {
          type: 'Admitted',
          status: 'False',
          reason: 'RouteNotAdmitted',
          message: 'wildcard routes are not allowed',
        },
      ]
    : [{ type: 'Admitted', status: 'True' }];

/** The default router's part: admits each route, a wildcard one only where the IngressController allows it. */
export const routeController = (context: Context): Controller => {
  const { cluster, clock } = context;
  const store = cluster.store<Route>(Routes);
  return {
    name: 'router',
    triggers: [on(Routes, (route) => [keyOf(route)]), on(IngressControllers, () => store.list().map(keyOf))],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const route = store.get(namespace, name);
      if (!route || isDeleting(route)) return undefined;
      const [known] = route.status?.ingress ?? [];
      const findings = admission(context, route);
      const domain = cluster.store(Ingresses).get(undefined, 'cluster')?.spec.domain ?? otherwise;
      await cluster.patchStatus(Routes, route, {
        ingress: [
          {
            host: route.spec.host ?? '',
            routerName: 'default',
            routerCanonicalHostname: `router-default.${domain}`,
            wildcardPolicy: route.spec.wildcardPolicy ?? 'None',
            conditions: withConditions(known?.conditions as Conditions, findings, clock.now()),
          },
        ],
      });
      return undefined;
    },
  };
};
