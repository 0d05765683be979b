import { describe, expect, it } from 'vitest';
import type { IngressController } from '../../../kubernetes/types/generated/ingress-controller';
import { DEFAULT_INGRESS } from '../ingress-wildcards';
import {
  an,
  answers,
  commandsOf,
  facts,
  fixKinds,
  FORBIDDEN,
  inShort,
  LOADING,
  MISSING,
  NOT_SERVED,
  read,
  type Case,
} from './made-for-tests';
import { wildcardRoutes } from './wildcard-routes';

const controller = (wildcardPolicy?: string): IngressController =>
  an<IngressController>('IngressController', DEFAULT_INGRESS, {
    spec: {
      routeAdmission: {
        namespaceOwnership: 'InterNamespaceAllowed',
        ...(wildcardPolicy && { wildcardPolicy }),
      },
    },
  });

const allowed = { ingressController: read(controller('WildcardsAllowed')) };

const refused = { ingressController: read(controller('WildcardsDisallowed')) };

describe('wildcard routes (source: IngressController spec.routeAdmission.wildcardPolicy)', () => {
  it.each<Case>([
    ['allowed', allowed, {}, 'good', /Allowed/],
    ['refused', refused, {}, 'block', /refuses wildcard routes/],
    [
      'not set means refused',
      { ingressController: read(controller()) },
      {},
      'block',
      /refuses wildcard routes/,
    ],
    ['refused, with an own domain', refused, { hasOwnDomain: true }, 'good', /Not needed/],
    [
      'unreadable, with an own domain',
      { ingressController: FORBIDDEN },
      { hasOwnDomain: true },
      'good',
      /Not needed/,
    ],
    ['no default controller', { ingressController: MISSING }, {}, 'block', /no default ingress controller/],
    ['no OpenShift', { ingressController: NOT_SERVED }, {}, 'block', /no default ingress controller/],
    ['may not be read', { ingressController: FORBIDDEN }, {}, 'cannot-check', /may not list/],
    ['being read', { ingressController: LOADING }, {}, 'checking', /Being read/],
    ['on another cluster', refused, { isExternal: true }, 'cannot-check', /another cluster/],
  ])('%s', (_when, now, form, verdict, said) => {
    const row = inShort(wildcardRoutes(facts(now), answers(form)));
    expect(row.verdict).toBe(verdict);
    expect(row.said).toMatch(said);
  });

  it('offers a button, an own domain, and the command as a merge', () => {
    const row = wildcardRoutes(facts(refused), answers());
    expect(fixKinds(row)).toEqual(['allow-wildcards', 'field', 'command']);
    expect(commandsOf(row)).toEqual([
      `oc patch ingresscontroller default -n openshift-ingress-operator --type=merge -p '{"spec":{"routeAdmission":{"wildcardPolicy":"WildcardsAllowed"}}}'`,
    ]);
    const [external = ''] = commandsOf(wildcardRoutes(facts(refused), answers({ isExternal: true })));
    expect(external.split('\n')).toHaveLength(2);
    expect(external).toContain('oc --kubeconfig INFRA_KUBECONFIG patch ingresscontroller default');
  });
});
