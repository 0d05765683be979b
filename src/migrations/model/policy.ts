import type { MigrationPolicy } from '../../kubernetes/types/generated/migration-policy';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';

type Labels = Readonly<Record<string, string>>;

const matches = (wanted: Labels, labels: Labels): boolean =>
  Object.entries(wanted).every(([key, value]) => labels[key] === value);

/** How many labels a policy asks for. */
export const labelsAsked = ({ spec: { selectors } }: Pick<MigrationPolicy, 'spec'>): number =>
  Object.keys(selectors.namespaceSelector ?? {}).length +
  Object.keys(selectors.virtualMachineInstanceSelector ?? {}).length;

/** Whether a policy is about an instance: every label of both its selectors must be there. One without labels is about none. */
const isAbout = (policy: Pick<MigrationPolicy, 'spec'>, instance: Labels, namespace: Labels): boolean => {
  const { namespaceSelector = {}, virtualMachineInstanceSelector = {} } = policy.spec.selectors;
  return (
    labelsAsked(policy) > 0 &&
    matches(namespaceSelector, namespace) &&
    matches(virtualMachineInstanceSelector, instance)
  );
};

/**
 * The policy that a migration of an instance follows: of those about it, the one that asks for most labels, then the first by name
 * (KubeVirt). undefined = the cluster's limits hold.
 */
export const policyFor = (
  policies: readonly MigrationPolicy[],
  instance: Labels,
  namespace: Labels,
): MigrationPolicy | undefined =>
  policies
    .filter((policy) => isAbout(policy, instance, namespace))
    .sort((a, b) => labelsAsked(b) - labelsAsked(a) || (a.metadata.name < b.metadata.name ? -1 : 1))[0];

/** A virtual machine that a policy is about. */
export interface PreviewedVm {
  namespace: string;
  name: string;
  /** The policy that it follows instead, as that asks for more labels. */
  follows: string | undefined;
}

/**
 * The virtual machines that a policy is about, as their next start will label them, and whether each would follow it.
 * @param policies all policies, with the one in question as it would be
 * @param namespaces labels by namespace; undefined where they may not be read
 */
export const policyPreview = (
  policy: MigrationPolicy,
  policies: readonly MigrationPolicy[],
  vms: readonly VirtualMachine[],
  namespaces: ReadonlyMap<string, Labels>,
): readonly PreviewedVm[] => {
  const others = policies.filter(({ metadata }) => metadata.name !== policy.metadata.name);
  return vms.flatMap(({ metadata, spec }) => {
    const namespace = metadata.namespace ?? '';
    const labels = spec.template.metadata?.labels ?? {};
    const around = namespaces.get(namespace) ?? {};
    if (!isAbout(policy, labels, around)) return [];
    const chosen = policyFor([policy, ...others], labels, around)?.metadata.name;
    return [
      { namespace, name: metadata.name, follows: chosen === policy.metadata.name ? undefined : chosen },
    ];
  });
};
