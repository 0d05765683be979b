import fc from 'fast-check';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { hostileNumber, hostileObject, hostileText } from './hostile-text';

/** A field of a form and what stands in it. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly schema: $ZodType;
}

// Zod's own union of its types: what `_zod.def` says of itself.
const defOf = (schema: $ZodType) => (schema as $ZodTypes)._zod.def;

/** What a schema stands for where it only wraps another. */
const unwrapped = (schema: $ZodType): $ZodType => {
  const def = defOf(schema);
  return def.type === 'nullable' ||
    def.type === 'optional' ||
    def.type === 'readonly' ||
    def.type === 'default'
    ? unwrapped(def.innerType)
    : schema;
};

/** Values to begin from: every list holds an entry, every text is empty, of choices the first. */
export const emptyValues = (schema: $ZodType): unknown => {
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([key, field]) => [key, emptyValues(field)]));
    case 'array':
      return [emptyValues(def.element)];
    case 'union':
      return def.options[0] && emptyValues(def.options[0]);
    case 'nullable':
      return null;
    case 'string':
      return '';
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    case 'custom':
    case 'record':
      return {};
    default:
      throw new Error(`Say what a form begins with in a field of type ${def.type}`);
  }
};

const childOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;

/**
 * The fields of a form, found by its schema, with all the entries that these values have: a field that is added to the
 * schema is among them.
 */
export const leavesOf = (schema: $ZodType, value: unknown, path: Leaf['path'] = []): readonly Leaf[] => {
  const inner = unwrapped(schema);
  const def = defOf(inner);
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([key, field]) =>
      leavesOf(field, childOf(value, key), [...path, key]),
    );
  if (def.type === 'array')
    return Array.isArray(value)
      ? value.flatMap((entry, index) => leavesOf(def.element, entry, [...path, index]))
      : [];
  if (def.type === 'union') return def.options.flatMap((option) => leavesOf(option, value, path));
  return [{ path, schema: inner }];
};

/** Something hostile for one field. Choices stay: no control lets anything else in. */
const hostileLeaf = ({ schema }: Leaf): fc.Arbitrary<unknown> => {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return hostileText;
    case 'number':
      return fc.oneof(hostileNumber, fc.constant(null));
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom<unknown>(...def.values);
    case 'enum':
      return fc.constantFrom<unknown>(...Object.values(def.entries));
    case 'custom':
      return hostileObject;
    case 'record':
      return fc.dictionary(hostileText, hostileObject, { maxKeys: 2 });
    default:
      throw new Error(`Say what is hostile to a field of type ${def.type}`);
  }
};

/** A copy of values with another one at a path. */
export const withLeaf = <T>(value: T, [key, ...rest]: Leaf['path'], leaf: unknown): T => {
  // The path comes from the schema of the same values, so each step is an object or a list that has it.
  if (key === undefined) return leaf as T;
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((one, index) =>
      index === key ? withLeaf(one, rest, leaf) : one,
    ) as T;
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [
      name,
      name === key ? withLeaf(one, rest, leaf) : one,
    ]),
  ) as T;
};

/**
 * Forms with some fields made hostile; the others stay, so that rules behind the first are reached as well.
 * @param keeps whether also what the form only keeps for YAML is made hostile, not just what a control takes
 */
export const hostileForms = <T>(schema: $ZodType, forms: fc.Arbitrary<T>, keeps = true): fc.Arbitrary<T> =>
  fc.tuple(forms, fc.array(fc.nat(), { minLength: 1, maxLength: 4 })).chain(([form, lots]) => {
    const leaves = leavesOf(schema, form).filter(
      ({ schema: { _zod } }) => keeps || (_zod.def.type !== 'custom' && _zod.def.type !== 'record'),
    );
    const chosen = lots.flatMap((lot) => leaves[lot % leaves.length] ?? []);
    return fc
      .tuple(...chosen.map(hostileLeaf))
      .map((made) => chosen.reduce((all, { path }, index) => withLeaf<T>(all, path, made[index]), form));
  });
