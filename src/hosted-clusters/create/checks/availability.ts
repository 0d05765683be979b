import { message, type Message } from '../../../i18n/message';
import type { ManagedClusterAddOn } from '../../../kubernetes/types/generated/managed-cluster-add-on';
import type { MultiClusterEngine } from '../../../kubernetes/types/generated/multi-cluster-engine';

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

const componentsOf = (engine: MultiClusterEngine): readonly Component[] => {
  const overrides = engine.spec.overrides;
  if (typeof overrides !== 'object' || overrides === null || !('components' in overrides)) return [];
  return Array.isArray(overrides.components) ? overrides.components.filter(isComponent) : [];
};

const isAvailable = (addOn: ManagedClusterAddOn): boolean =>
  (addOn.status?.conditions ?? []).some(({ type, status }) => type === 'Available' && status === 'True');

/**
 * Why hosted control planes cannot be created here, or undefined when they can.
 * What cannot be read does not stand in the way: creating is refused by the server if it must be.
 * Source: MultiClusterEngine `spec.overrides.components`, ManagedClusterAddOn `hypershift-addon` (multicluster engine).
 */
export const unavailability = ({ isServed, engines, addOns }: HypershiftParts): Message | undefined => {
  for (const name of ['hypershift', 'hypershift-local-hosting']) {
    const isOff = (engines ?? []).some((engine) =>
      componentsOf(engine).some((part) => part.name === name && !part.enabled),
    );
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
