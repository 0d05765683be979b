/** A value of a free-form object at a path; undefined where the path ends early. */
const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null
        ? (part as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );

/** What the cluster settles for its virtual machines; undefined where it could not be read. */
export interface ClusterSettings {
  readonly isLiveUpdate: boolean;
  readonly evictionStrategy: string | undefined;
  /** undefined where KubeVirt's configuration could not be read. */
  readonly featureGates: readonly string[] | undefined;
}

interface Configured {
  readonly spec: Readonly<Record<string, unknown>>;
}

const gatesOf = (kubevirt: Configured): readonly string[] => {
  const gates = at(kubevirt, ['spec', 'configuration', 'developerConfiguration', 'featureGates']);
  return Array.isArray(gates) ? gates.filter((gate): gate is string => typeof gate === 'string') : [];
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/**
 * What the cluster settles, of HyperConverged in either served shape and of KubeVirt, which HyperConverged overwrites.
 * @param workers nodes that can run machines; undefined where they may not be read
 * Source: KubeVirt (LiveUpdate by default; no eviction strategy is None); HyperConverged (LiveMigrate with several workers).
 */
export const clusterSettings = (
  kubevirt: Configured | undefined,
  hyperConverged: Configured | undefined,
  workers: number | undefined,
): ClusterSettings => {
  const asked =
    text(at(hyperConverged, ['spec', 'virtualization', 'evictionStrategy'])) ??
    text(at(hyperConverged, ['spec', 'evictionStrategy'])) ??
    text(at(kubevirt, ['spec', 'configuration', 'evictionStrategy']));
  const byDefault =
    hyperConverged && workers !== undefined
      ? workers > 1
        ? 'LiveMigrate'
        : 'None'
      : kubevirt && !hyperConverged
        ? 'None'
        : undefined;
  return {
    isLiveUpdate: at(kubevirt, ['spec', 'configuration', 'vmRolloutStrategy']) !== 'Stage',
    evictionStrategy: asked ?? byDefault,
    featureGates: kubevirt ? gatesOf(kubevirt) : undefined,
  };
};
