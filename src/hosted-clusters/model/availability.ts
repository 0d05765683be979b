import { message, type Message } from '../../i18n/message';
import type { ManagedClusterAddOn } from '../../kubernetes/types/generated/managed-cluster-add-on';
import type { MultiClusterEngine } from '../../kubernetes/types/generated/multi-cluster-engine';

/** What was read about the parts that run hosted control planes. `undefined` = not served or not readable. */
export interface HypershiftParts {
  /** Whether the API server serves HostedClusters. */
  readonly isServed: boolean;
  readonly engines: readonly MultiClusterEngine[] | undefined;
  /** The add-ons named `hypershift-addon`, of every namespace. */
  readonly addOns: readonly ManagedClusterAddOn[] | undefined;
}

interface Component {
  name: string;
  enabled: boolean;
}

const isComponent = (value: unknown): value is Component =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'enabled' in value &&
  typeof value.enabled === 'boolean';

/** The components that a MultiClusterEngine names, whatever their shape; those it leaves to its defaults are not among them. */
const overridesOf = (engine: MultiClusterEngine): readonly unknown[] | undefined => {
  const { overrides } = engine.spec;
  if (typeof overrides !== 'object' || overrides === null || !('components' in overrides)) return undefined;
  return Array.isArray(overrides.components) ? overrides.components : undefined;
};

const componentsOf = (engine: MultiClusterEngine): readonly Component[] =>
  (overridesOf(engine) ?? []).filter(isComponent);

/**
 * The command that turns a component of a MultiClusterEngine on. It changes this component alone: a merge patch, as
 * the product's own documentation has it, would replace the whole list and turn others off.
 */
export const enableComponentCommand = (engine: MultiClusterEngine, name: string): string => {
  const component = { name, enabled: true };
  const list = overridesOf(engine);
  const place = (list ?? []).findIndex((one) => isComponent(one) && one.name === name);
  const path = '/spec/overrides/components';
  const [type, patch] =
    list === undefined
      ? ['merge', { spec: { overrides: { components: [component] } } }]
      : place < 0
        ? ['json', [{ op: 'add', path: `${path}/-`, value: component }]]
        : [
            'json',
            [
              { op: 'test', path: `${path}/${place}/name`, value: name },
              { op: 'replace', path: `${path}/${place}/enabled`, value: true },
            ],
          ];
  return `oc patch multiclusterengine ${engine.metadata.name} --type=${type} -p '${JSON.stringify(patch)}'`;
};

/** Whether a MultiClusterEngine turns a component off. */
export const isComponentOff = (engine: MultiClusterEngine, name: string): boolean =>
  componentsOf(engine).some((part) => part.name === name && !part.enabled);

/** The components that hosted control planes on this cluster need. */
export const HYPERSHIFT_COMPONENTS = ['hypershift', 'hypershift-local-hosting'] as const;

const isAvailable = (addOn: ManagedClusterAddOn): boolean =>
  (addOn.status?.conditions ?? []).some(({ type, status }) => type === 'Available' && status === 'True');

/**
 * Why hosted control planes cannot be created here, or undefined when they can.
 * What cannot be read does not stand in the way: creating is refused by the server if it must be.
 * Source: MultiClusterEngine `spec.overrides.components`, ManagedClusterAddOn `hypershift-addon` (multicluster engine).
 */
export const unavailability = ({ isServed, engines, addOns }: HypershiftParts): Message | undefined => {
  for (const name of HYPERSHIFT_COMPONENTS) {
    const isOff = (engines ?? []).some((engine) => isComponentOff(engine, name));
    if (isOff) {
      return message(
        'The component {{name}} of the MultiClusterEngine is off. Set it to enabled in spec.overrides.components.',
        { name },
      );
    }
  }
  if (!isServed) {
    return message(
      'HyperShift is not installed: the API server does not serve HostedClusters. Install the multicluster engine operator and turn on its component hypershift.',
    );
  }
  if (!engines || engines.length === 0 || !addOns) return undefined;
  if (addOns.length === 0) {
    return message(
      'The add-on hypershift-addon is not installed on the local cluster. The multicluster engine installs it when its component hypershift-local-hosting is on.',
    );
  }
  return addOns.some(isAvailable)
    ? undefined
    : message('The add-on hypershift-addon is not available. Look at its conditions and pods first.');
};
