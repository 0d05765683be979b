const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * `next`, built from the parts of `previous` that did not change, so that a view which depends on `spec`
 * is not drawn again because `status` changed. Returns `previous` itself when nothing did. JSON values only.
 */
export const share = <T>(previous: T, next: T): T => shareValue(previous, next) as T; // same shape as `next`

const shareValue = (previous: unknown, next: unknown): unknown => {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) {
    const old: readonly unknown[] = previous;
    const shared = next.map((value, index) => shareValue(old[index], value));
    return old.length === shared.length && shared.every((value, index) => value === old[index])
      ? old
      : shared;
  }
  if (!isObject(previous) || !isObject(next)) return next;
  const keys = Object.keys(next);
  const shared = Object.fromEntries(keys.map((key) => [key, shareValue(previous[key], next[key])]));
  const isSame =
    keys.length === Object.keys(previous).length && keys.every((key) => shared[key] === previous[key]);
  return isSame ? previous : shared;
};
