/** What HyperConverged keeps about virtual machines: under `spec.virtualization` in v1, directly under `spec` in v1beta1. */
const VIRTUALIZATION_FIELDS = ['evictionStrategy', 'liveMigrationConfig', 'permittedHostDevices'] as const;

export type HyperConvergedVersion = 'v1' | 'v1beta1';

type Spec = Readonly<Record<string, unknown>>;

/** The spec of HyperConverged in the shape of one version, whichever shape it has now. */
export const hyperConvergedSpec = (spec: Spec, version: HyperConvergedVersion): Record<string, unknown> => {
  // Free-form in the CRD; an object where it is there.
  const nested = (spec.virtualization ?? {}) as Spec;
  const fields = VIRTUALIZATION_FIELDS.flatMap((name) => {
    const value = nested[name] ?? spec[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const isOther = ([name]: readonly [string, unknown]): boolean =>
    name !== 'virtualization' && !VIRTUALIZATION_FIELDS.some((field) => field === name);
  const rest = Object.fromEntries(Object.entries(spec).filter(isOther));
  const others = Object.fromEntries(
    Object.entries(nested).filter(([name]) => !VIRTUALIZATION_FIELDS.some((field) => field === name)),
  );
  return version === 'v1'
    ? { ...rest, virtualization: { ...others, ...Object.fromEntries(fields) } }
    : { ...rest, ...others, ...Object.fromEntries(fields) };
};
