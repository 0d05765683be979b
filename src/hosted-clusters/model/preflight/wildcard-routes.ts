import { message } from '../../../i18n/message';
import {
  ALLOW_WILDCARDS_COMMAND,
  allowsWildcards,
  DEFAULT_INGRESS,
  wildcardPolicy,
} from '../ingress-wildcards';
import type { PreflightAnswers } from './answers';
import { onInfrastructure } from './external';
import type { Facts } from './facts';
import { NOT_SET, unread } from './reading';
import { row, type Evidence, type Finding, type Row } from './row';

const OWN_DOMAIN = {
  kind: 'field',
  title: message('Choose an own domain instead'),
  field: 'details.baseDomainMode',
} as const;

const evidenceOf = ({ ingressController }: Facts): readonly Evidence[] =>
  ingressController.state === 'read'
    ? [
        {
          kind: 'IngressController',
          ...DEFAULT_INGRESS,
          field: 'spec.routeAdmission.wildcardPolicy',
          value: wildcardPolicy(ingressController.value) ?? NOT_SET,
        },
      ]
    : [];

const here = (facts: Facts): Finding => {
  const { ingressController } = facts;
  const evidence = evidenceOf(facts);
  if (ingressController.state === 'missing' || ingressController.state === 'not-served') {
    return {
      verdict: 'block',
      message: message(
        'This cluster has no default ingress controller, so nothing leads to applications below its domain. Choose an own domain.',
      ),
      evidence: [
        { kind: 'IngressController', ...DEFAULT_INGRESS, field: '', value: message('does not exist') },
      ],
      fixes: [OWN_DOMAIN],
    };
  }
  if (ingressController.state !== 'read') return unread(ingressController, message('Being read'));
  if (allowsWildcards(ingressController.value)) {
    return { verdict: 'good', message: message('Allowed'), evidence };
  }
  return {
    verdict: 'block',
    message: message(
      'The default ingress controller refuses wildcard routes, so no application of the cluster could be reached and its installation would not complete. Allow them, or choose an own domain.',
    ),
    evidence,
    fixes: [
      { kind: 'allow-wildcards' },
      OWN_DOMAIN,
      { kind: 'command', title: message('Allow wildcard routes'), command: ALLOW_WILDCARDS_COMMAND },
    ],
  };
};

const EXTERNAL = message(
  'The machines run on another cluster. Its default ingress controller must allow wildcard routes: the first command prints WildcardsAllowed then, the second sets it.',
);

const GET = `get ingresscontroller ${DEFAULT_INGRESS.name} -n ${DEFAULT_INGRESS.namespace} -o jsonpath='{.spec.routeAdmission.wildcardPolicy}{"\\n"}'`;

const finding = (facts: Facts, { hasOwnDomain, isExternal }: PreflightAnswers): Finding => {
  if (hasOwnDomain) {
    return {
      verdict: 'good',
      message: message('Not needed with an own domain'),
      evidence: evidenceOf(facts),
    };
  }
  return isExternal
    ? onInfrastructure(EXTERNAL, GET, ALLOW_WILDCARDS_COMMAND.replace(/^oc /, ''))
    : here(facts);
};

/** Applications below the infrastructure cluster's domain are reached by a wildcard route of its default ingress controller. */
export const wildcardRoutes = (facts: Facts, answers: PreflightAnswers): Row =>
  row('wildcard-routes', message('Wildcard routes'), [finding(facts, answers)]);
