import { message } from '../../../i18n/message';
import type { ManagedClusterAddOn } from '../../../kubernetes/types/generated/managed-cluster-add-on';
import type { MultiClusterEngine } from '../../../kubernetes/types/generated/multi-cluster-engine';
import {
  enableComponentCommand,
  HYPERSHIFT_COMPONENTS,
  isComponentOff,
  unavailability,
} from '../availability';
import { supportedMinors } from '../release';
import type { Facts } from './facts';
import { NOT_SET, unread, valueOf } from './reading';
import { row, type Evidence, type Finding, type Fix, type Row } from './row';

const VERSIONS = { kind: 'ConfigMap', namespace: 'hypershift', name: 'supported-versions' } as const;

const enable = (engine: MultiClusterEngine, name: string): Fix => ({
  kind: 'command',
  title: message('Turn on the component {{name}}', { name }),
  command: enableComponentCommand(engine, name),
});

/** The components that are off; where the API is missing and none is, the first of them. */
const fixesOf = (engines: readonly MultiClusterEngine[]): readonly Fix[] =>
  engines.flatMap((engine) => {
    const off = HYPERSHIFT_COMPONENTS.filter((name) => isComponentOff(engine, name));
    return (off.length > 0 ? off : HYPERSHIFT_COMPONENTS.slice(0, 1)).map((name) => enable(engine, name));
  });

/** What is on and does not work says itself why. */
const LOOK: Fix = {
  kind: 'command',
  title: message('Look at the add-on'),
  command: 'oc get managedclusteraddon hypershift-addon -A -o yaml',
};

const isAnyOff = (engines: readonly MultiClusterEngine[]): boolean =>
  engines.some((engine) => HYPERSHIFT_COMPONENTS.some((name) => isComponentOff(engine, name)));

const addOnEvidence = (addOns: readonly ManagedClusterAddOn[]): readonly Evidence[] =>
  addOns.map(({ metadata, status }) => {
    const available = status?.conditions?.find(({ type }) => type === 'Available');
    return {
      kind: 'ManagedClusterAddOn',
      namespace: metadata.namespace ?? '',
      name: metadata.name,
      field: 'status.conditions Available',
      value: available ? [available.status, available.message].filter(Boolean).join(': ') : NOT_SET,
    };
  });

const api = ({ hostedClusters, engines, addOns }: Facts): Finding => {
  if (hostedClusters.state === 'loading') return unread(hostedClusters, message('Being read'));
  const isServed = hostedClusters.state !== 'not-served';
  const found = valueOf(engines);
  const reason = unavailability({ isServed, engines: found, addOns: valueOf(addOns) });
  const evidence: readonly Evidence[] = [
    {
      kind: 'HostedCluster',
      field: 'hypershift.openshift.io',
      value: isServed ? message('served') : message('not served'),
    },
    ...(found ?? []).flatMap((engine) =>
      HYPERSHIFT_COMPONENTS.map((name) => ({
        kind: 'MultiClusterEngine',
        name: engine.metadata.name,
        field: `spec.overrides.components ${name}`,
        value: isComponentOff(engine, name) ? message('off') : message('on'),
      })),
    ),
    ...addOnEvidence(valueOf(addOns) ?? []),
  ];
  const isAddOn = isServed && !isAnyOff(found ?? []);
  return reason
    ? { verdict: 'block', message: reason, evidence, fixes: isAddOn ? [LOOK] : fixesOf(found ?? []) }
    : { verdict: 'good', message: message('HostedClusters are served'), evidence };
};

const versions = ({ supportedVersions, engines }: Facts): Finding => {
  if (supportedVersions.state === 'missing') {
    return {
      verdict: 'block',
      message: message(
        'The HyperShift operator is not running: it has not written the ConfigMap supported-versions in namespace hypershift. Turn on its component in the MultiClusterEngine.',
      ),
      evidence: [{ ...VERSIONS, field: '', value: message('does not exist') }],
      fixes: fixesOf(valueOf(engines) ?? []),
    };
  }
  if (supportedVersions.state !== 'read') return unread(supportedVersions, message('Being read'));
  const text = supportedVersions.value.data?.['supported-versions'];
  const minors = supportedMinors(text);
  const evidence = [
    { ...VERSIONS, field: 'data.supported-versions', value: text ?? message('not set') },
  ] as const;
  return minors && minors.length > 0
    ? {
        verdict: 'good',
        message: message('Releases {{minors}}', { minors: minors.join(', ') }),
        evidence,
      }
    : {
        verdict: 'cannot-check',
        message: message('The list of supported versions could not be understood.'),
        evidence,
      };
};

/** HyperShift is installed and its operator says which releases it runs. */
export const hypershift = (facts: Facts): Row =>
  row('hypershift', message('Hosted control planes'), [api(facts), versions(facts)]);
