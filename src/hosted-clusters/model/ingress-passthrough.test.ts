import { describe, expect, it } from 'vitest';
import type { Route } from '../../kubernetes/types/generated/route';
import { passthroughNames, ingressMode } from './ingress-mode';
import { admission, passthroughStates } from './ingress-passthrough';
import { aCluster } from './made-for-tests';

type Conditions = NonNullable<NonNullable<NonNullable<Route['status']>['ingress']>[number]['conditions']>;
const route = (...routers: Conditions[]): Route => ({
  apiVersion: 'route.openshift.io/v1',
  kind: 'Route',
  metadata: { name: 'default-ingress-passthrough-route-abc' },
  spec: { to: { kind: 'Service', name: 'default-ingress-passthrough-service-abc' } },
  status: { ingress: routers.map((conditions) => ({ conditions })) },
});
const refused = [
  {
    type: 'Admitted',
    status: 'False',
    reason: 'RouteNotAdmitted',
    message: 'wildcard routes are not allowed',
  },
];
const admitted = [{ type: 'Admitted', status: 'True' }];

describe('who leads to the applications (operator)', () => {
  it.each([
    ['passthrough', aCluster({})],
    ['passthrough', aCluster({ spec: { dns: { baseDomain: 'apps.mgmt.example.com' } } })],
    ['own-domain', aCluster({ kubevirt: {}, spec: { dns: { baseDomain: 'example.com' } } })],
    ['own-domain', aCluster({ kubevirt: { baseDomainPassthrough: false } })],
    ['nodes', aCluster({ spec: { platform: { type: 'Agent' } } })],
  ])('%s', (mode, cluster) => expect(ingressMode(cluster)).toBe(mode));

  it('names Service and Route by the generated ID, beside the virtual machines', () => {
    expect(
      passthroughNames(aCluster({ kubevirt: { baseDomainPassthrough: true, generateID: 'abc' } })),
    ).toEqual({
      namespace: 'clusters-demo',
      service: 'default-ingress-passthrough-service-abc',
      route: 'default-ingress-passthrough-route-abc',
    });
    expect(passthroughNames(aCluster({}))).toMatchObject({ service: 'default-ingress-passthrough-service' });
  });
});

describe('the wildcard route (OpenShift, condition Admitted)', () => {
  it.each([
    [undefined, { state: 'unknown' }],
    [route(), { state: 'unknown' }],
    [route(admitted), { state: 'admitted' }],
    [route(refused), { state: 'refused', words: 'wildcard routes are not allowed' }],
    [route(refused, admitted), { state: 'admitted' }],
  ])('%#', (one, expected) => expect(admission(one)).toEqual(expected));

  const loading = { phase: 'loading' } as const;
  const unreadable = { phase: 'unreadable' } as const;
  const read = <T>(object?: T) => ({ phase: 'read' as const, object });
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'p' } };
  const controller = (wildcardPolicy: string) => ({
    apiVersion: 'operator.openshift.io/v1',
    kind: 'IngressController',
    metadata: { name: 'default' },
    spec: { routeAdmission: { wildcardPolicy } },
  });
  it.each<[Parameters<typeof passthroughStates>[0], string]>([
    [{ service: loading, route: loading, controller: loading }, 'waiting waiting waiting'],
    [{ service: unreadable, route: unreadable, controller: unreadable }, 'unknown unknown unknown'],
    [{ service: read(), route: read<Route>(), controller: unreadable }, 'running unknown running'],
    [
      {
        service: read(service),
        route: read(route(admitted)),
        controller: read(controller('WildcardsAllowed')),
      },
      'done done done',
    ],
    [
      {
        service: read(service),
        route: read(route(refused)),
        controller: read(controller('WildcardsDisallowed')),
      },
      'done yours problem',
    ],
    [{ service: read(service), route: read(route()), controller: read() }, 'done problem running'],
  ])('%#: states', (seen, expected) =>
    expect(Object.values(passthroughStates(seen)).join(' ')).toBe(expected),
  );
});
