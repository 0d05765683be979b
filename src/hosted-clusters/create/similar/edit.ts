import { isJsonObject, isSame, own, type JsonObject } from '../../../node-pools/fields/leftovers';
import type { Path } from '../../../node-pools/fields/read-object';

/** An object without the field at a path; a map that becomes empty by it goes too. */
const without = (object: JsonObject, [key, ...rest]: Path): JsonObject => {
  if (key === undefined || !Object.hasOwn(object, key)) return object;
  const others = Object.fromEntries(Object.entries(object).filter(([name]) => name !== String(key)));
  const child = own(object, key);
  if (rest.length === 0 || !isJsonObject(child)) return rest.length === 0 ? others : object;
  const cut = without(child, rest);
  if (cut === child) return object;
  const isEmptied = Object.keys(cut).length === 0 && Object.keys(child).length > 0;
  return isEmptied ? others : { ...object, [key]: cut };
};

/** An object without several fields. */
export const withoutAll = (object: JsonObject, paths: readonly Path[]): JsonObject =>
  paths.reduce(without, object);

/** An object with a value at a path. */
export const withValue = (object: JsonObject, [key, ...rest]: Path, value: unknown): JsonObject => {
  if (key === undefined) return object;
  const child = own(object, key);
  return {
    ...object,
    [key]: rest.length === 0 ? value : withValue(isJsonObject(child) ? child : {}, rest, value),
  };
};

/** An object without fields that hold what the API would fill in anyway. */
export const withoutDefaults = (
  object: JsonObject,
  defaults: readonly (readonly [Path, unknown])[],
): JsonObject =>
  defaults.reduce(
    (all, [path, value]) =>
      isSame(
        path.reduce<unknown>((at, key) => own(at, key), all),
        value,
      )
        ? without(all, path)
        : all,
    object,
  );
