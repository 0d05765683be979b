/** A JSON object as it came from YAML or the API: nothing is known about its fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that only the object itself has: `constructor` and the like are data here, never inherited. */
export const own = (object: unknown, key: string | number): unknown => {
  if (Array.isArray(object)) return (object as readonly unknown[])[Number(key)];
  return isJsonObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
};

/** Sameness of two JSON values; the order of an object's fields does not matter. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, own(b, index)));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
};

/** Without fields that are null or undefined: for the API they are the same as absent. */
export const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) =>
      field === null || field === undefined ? [] : [[key, withoutNulls(field)]],
    ),
  );
};

/**
 * What the form cannot express: the part of a JSON merge patch (RFC 7386) that turns what the form writes into what was given.
 * A field that was not given means the API's default, which is what the form then holds, or a label that we always set:
 * so nothing is kept as removed.
 * @returns {} where the form says it all; a list that differs is kept whole
 */
export const leftovers = (written: JsonObject, given: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(given).flatMap(([key, after]): [string, unknown][] => {
      const before = own(written, key);
      if (isSame(before, after)) return [];
      if (!isJsonObject(before) || !isJsonObject(after)) return [[key, after]];
      const rest = leftovers(before, after);
      return Object.keys(rest).length === 0 ? [] : [[key, rest]];
    }),
  );

/** Applies a JSON merge patch (RFC 7386). */
export const mergeJson = (target: unknown, patch: unknown): unknown => {
  if (!isJsonObject(patch)) return patch;
  const base = isJsonObject(target) ? target : {};
  const keys = new Set([...Object.keys(base), ...Object.keys(patch)]);
  return Object.fromEntries(
    [...keys].flatMap((key): [string, unknown][] => {
      if (!Object.hasOwn(patch, key)) return [[key, base[key]]];
      return patch[key] === null ? [] : [[key, mergeJson(own(base, key), patch[key])]];
    }),
  );
};

/** Puts what was kept back on an object that the form wrote; the object's shape is then the person's own. */
export const withKept = <T extends object>(object: T, kept: JsonObject): T =>
  // The API server judges what YAML added; the form only carries it.
  Object.keys(kept).length === 0 ? object : (mergeJson(object, kept) as T);

/** The fields that were kept, as paths such as `spec.services`, for showing them. */
export const keptPaths = (kept: JsonObject, above = ''): readonly string[] =>
  Object.entries(kept).flatMap(([key, value]) => {
    const path = above === '' ? key : `${above}.${key}`;
    return isJsonObject(value) && Object.keys(value).length > 0 ? keptPaths(value, path) : [path];
  });
