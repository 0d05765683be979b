import { stringify } from 'yaml';
import type { ConflictField, Side } from '../../../form/conflict/three-way';
import { message } from '../../../i18n/message';
import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';

type Path = readonly string[];

/** The values of an object at the paths that somebody changed, by a key that stands for the path. */
export type AtPaths = Record<string, unknown>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the server keeps itself. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  'status',
  'metadata.resourceVersion',
  'metadata.generation',
  'metadata.managedFields',
  'metadata.creationTimestamp',
  'metadata.uid',
]);

/** The deepest paths at which two objects differ; a list is one value. */
const differing = (a: unknown, b: unknown, path: Path = []): readonly Path[] => {
  if (BOOKKEEPING.has(path.join('.'))) return [];
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.flatMap((key) => differing(a[key], b[key], [...path, key]));
  }
  return stringify(a ?? null) === stringify(b ?? null) ? [] : [path];
};

/** Whether two states of a machine are the same for a person who edits it. */
export const isSameForPeople = (a: VirtualMachine, b: VirtualMachine): boolean =>
  differing(a, b).length === 0;

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), value);

/** The outer of two paths stands for both: who replaced a whole part also replaced what is in it. */
const outermost = (paths: readonly Path[]): readonly Path[] => {
  const texts = new Map(paths.map((path) => [JSON.stringify(path), path]));
  return [...texts.values()].filter(
    (path) => !path.some((_key, length) => length > 0 && texts.has(JSON.stringify(path.slice(0, length)))),
  );
};

const shown = (value: unknown): string => (value === undefined ? '' : stringify(value).trim());

export interface YamlConflict {
  readonly fields: readonly ConflictField<AtPaths>[];
  readonly valuesOf: (vm: VirtualMachine) => AtPaths;
  /** What they have, with my side where I chose it. */
  readonly merged: (choices: Readonly<Record<string, Side>>) => VirtualMachine;
}

const put = (target: Record<string, unknown>, [key = '', ...rest]: Path, value: unknown): void => {
  if (rest.length > 0) {
    const inner = isObject(target[key]) ? target[key] : {};
    target[key] = inner;
    put(inner, rest, value);
  } else if (value === undefined) Reflect.deleteProperty(target, key);
  else target[key] = value;
};

/** The three sides of an edited object, one field for each path that I or they changed. */
export const yamlConflict = (
  began: VirtualMachine,
  mine: VirtualMachine,
  theirs: VirtualMachine,
): YamlConflict => {
  const paths = outermost([...differing(began, mine), ...differing(began, theirs)]);
  const keys = new Map(paths.map((path, index) => [`f${index}`, path]));
  return {
    fields: [...keys].map(([id, path]) => ({
      id,
      label: message('{{path}}', { path: path.join('.') }),
      paths: [id],
      words: (values) => shown(values[id]),
    })),
    valuesOf: (vm) => Object.fromEntries([...keys].map(([id, path]) => [id, valueAt(vm, path)])),
    merged: (choices) => {
      const result = structuredClone(theirs);
      for (const [id, path] of keys)
        if (choices[id] === 'mine' && isObject(result)) put(result, path, valueAt(mine, path));
      return result;
    },
  };
};
