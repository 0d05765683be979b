const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (left: unknown, right: unknown): boolean => {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, at) => isSame(item, right[at]));
  }
  if (isRecord(left) && isRecord(right)) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys].every((key) => isSame(left[key], right[key]));
  }
  return left === right;
};

/** True when the merge patch `patch` would leave `current` as it is (RFC 7386: null removes, arrays are whole). */
export const isAlready = (current: unknown, patch: unknown): boolean => {
  if (!isRecord(patch)) return isSame(current, patch);
  if (!isRecord(current)) return false;
  return Object.entries(patch).every(([key, value]) => {
    if (value === undefined) return true;
    if (value === null) return current[key] === undefined || current[key] === null;
    return isAlready(current[key], value);
  });
};
