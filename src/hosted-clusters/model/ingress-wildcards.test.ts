import { describe, expect, it } from 'vitest';
import type { IngressController } from '../../kubernetes/types/generated/ingress-controller';
import {
  ALLOW_WILDCARDS,
  ALLOW_WILDCARDS_COMMAND,
  allowsWildcards,
  wildcardPolicy,
} from './ingress-wildcards';

const controller = (spec: IngressController['spec']): IngressController => ({
  apiVersion: 'operator.openshift.io/v1',
  kind: 'IngressController',
  metadata: { name: 'default', namespace: 'openshift-ingress-operator' },
  spec,
});

describe('wildcard routes (IngressController spec.routeAdmission)', () => {
  it.each([
    [{}, undefined, false],
    [{ routeAdmission: null }, undefined, false],
    [{ routeAdmission: { namespaceOwnership: 'Strict' } }, undefined, false],
    [{ routeAdmission: { wildcardPolicy: 'WildcardsDisallowed' } }, 'WildcardsDisallowed', false],
    [{ routeAdmission: { wildcardPolicy: 'WildcardsAllowed' } }, 'WildcardsAllowed', true],
  ])('%j is read as %s', (spec, policy, allowed) => {
    expect(wildcardPolicy(controller(spec))).toBe(policy);
    expect(allowsWildcards(controller(spec))).toBe(allowed);
  });

  it('changes the policy and nothing else, as a merge', () => {
    expect(ALLOW_WILDCARDS).toEqual({ spec: { routeAdmission: { wildcardPolicy: 'WildcardsAllowed' } } });
    expect(ALLOW_WILDCARDS_COMMAND).toBe(
      `oc patch ingresscontroller default -n openshift-ingress-operator --type=merge -p '{"spec":{"routeAdmission":{"wildcardPolicy":"WildcardsAllowed"}}}'`,
    );
  });
});
