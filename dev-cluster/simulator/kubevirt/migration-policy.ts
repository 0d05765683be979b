import type { MigrationConfiguration } from './cluster-config';
import type { MigrationPolicy } from './kinds';

type Labels = Readonly<Record<string, string>>;

const matches = (selector: Labels | undefined, labels: Labels | undefined): boolean =>
  Object.entries(selector ?? {}).every(([key, value]) => labels?.[key] === value);

const labelsIn = ({ spec: { selectors } }: MigrationPolicy): number =>
  Object.keys(selectors.namespaceSelector ?? {}).length +
  Object.keys(selectors.virtualMachineInstanceSelector ?? {}).length;

/**
 * The policy for an instance: all labels of both selectors must match, most labels win, then the first by name (KubeVirt,
 * migrations/policy).
 */
export const policyFor = (
  policies: readonly MigrationPolicy[],
  instanceLabels: Labels | undefined,
  namespaceLabels: Labels | undefined,
): MigrationPolicy | undefined =>
  policies
    .filter(
      ({ spec: { selectors } }) =>
        matches(selectors.namespaceSelector, namespaceLabels) &&
        matches(selectors.virtualMachineInstanceSelector, instanceLabels),
    )
    .filter((policy) => labelsIn(policy) > 0)
    .sort(
      (left, right) =>
        labelsIn(right) - labelsIn(left) || left.metadata.name.localeCompare(right.metadata.name),
    )[0];

/** The cluster's configuration with what a policy says in its place. */
export const withPolicy = (
  configuration: MigrationConfiguration,
  policy: MigrationPolicy | undefined,
): MigrationConfiguration => {
  const { allowAutoConverge, allowPostCopy, bandwidthPerMigration, completionTimeoutPerGiB } =
    policy?.spec ?? {};
  return {
    ...configuration,
    ...(allowAutoConverge === undefined ? {} : { allowAutoConverge }),
    ...(allowPostCopy === undefined ? {} : { allowPostCopy }),
    ...(bandwidthPerMigration === undefined ? {} : { bandwidthPerMigration }),
    ...(completionTimeoutPerGiB === undefined ? {} : { completionTimeoutPerGiB }),
  };
};
