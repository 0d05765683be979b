const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (value: unknown): unknown => (isObject(value) ? value.name : undefined);

/**
 * Whether everything that is asked for is there. What KubeVirt adds on its own (defaults, addresses) is no difference; lists
 * of named things are compared by name, other lists as they are.
 */
export const holds = (has: unknown, asked: unknown): boolean => {
  if (asked === undefined || asked === null) return true;
  if (Array.isArray(asked)) {
    if (!Array.isArray(has) || has.length !== asked.length) return false;
    return asked.every((one: unknown, index) => {
      const name = nameOf(one);
      const other: unknown =
        name === undefined ? has[index] : has.find((candidate: unknown) => nameOf(candidate) === name);
      return other !== undefined && holds(other, one);
    });
  }
  if (isObject(asked)) {
    if (!isObject(has)) return Object.keys(asked).length === 0;
    return Object.entries(asked).every(([key, value]) => holds(has[key], value));
  }
  return has === asked;
};
