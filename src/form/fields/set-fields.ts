const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether two form values (texts, numbers, lists, rows) hold the same. */
export const sameValue = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameValue(a[key], b[key]));
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The fields whose values are unlike the defaults. No value, an empty text and an empty list are the same. */
export const setFields = (
  fields: readonly string[],
  values: readonly unknown[],
  defaults: readonly unknown[],
): readonly string[] =>
  fields.filter((_field, index) => {
    const [value, standard] = [values[index], defaults[index]];
    return !(isEmpty(value) && isEmpty(standard)) && !sameValue(value, standard);
  });
