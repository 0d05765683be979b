/** `*` stands for anything. */
const matches = (pattern: string, key: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  ).test(key);

/**
 * The labels or annotations that a clone keeps: those a filter allows and none denies (`!` in front). No filter keeps all
 * (CRD).
 */
export const filtered = (
  all: Readonly<Record<string, string>> | undefined,
  filters: readonly string[] | undefined,
): Record<string, string> => {
  const given = filters ?? [];
  const denied = given.flatMap((each) => (each.startsWith('!') ? [each.slice(1)] : []));
  const allowed = given.filter((each) => !each.startsWith('!'));
  return Object.fromEntries(
    Object.entries(all ?? {}).filter(
      ([key]) =>
        (allowed.length === 0 || allowed.some((pattern) => matches(pattern, key))) &&
        !denied.some((pattern) => matches(pattern, key)),
    ),
  );
};
