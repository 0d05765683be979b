import { isJsonObject, mergeJson, own, type JsonObject } from '../../node-pools/fields/leftovers';

const T = ['spec', 'template', 'spec'] as const;
const DEVICES = [...T, 'domain', 'devices'] as const;

/** The lists of a VirtualMachine whose entries are told apart by a name (source: CRD, `x-kubernetes-list-map-keys`, and R2, R9, R10). */
const LISTS: readonly (readonly string[])[] = [
  ['spec', 'dataVolumeTemplates'],
  [...T, 'volumes'],
  [...T, 'networks'],
  [...DEVICES, 'disks'],
  [...DEVICES, 'interfaces'],
  [...DEVICES, 'gpus'],
  [...DEVICES, 'hostDevices'],
];

/** Before each name, so that a name like a number does not change its place. */
const MARK = '=';

/** The key of an entry of this name. */
export const keyOf = (name: string): string => `${MARK}${name}`;

/** A path of kept fields for people: without the mark. */
export const pathWords = (path: string): string => path.replaceAll(`.${MARK}`, '.');

const nameOf = (item: unknown): string | undefined => {
  const name = own(item, 'name') ?? own(own(item, 'metadata'), 'name');
  return typeof name === 'string' ? name : undefined;
};

const change = (object: unknown, path: readonly string[], to: (value: unknown) => unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return to(object);
  if (!isJsonObject(object) || !Object.hasOwn(object, key)) return object;
  return { ...object, [key]: change(object[key], rest, to) };
};

const asMap = (list: unknown): unknown => {
  if (!Array.isArray(list)) return list;
  const names = list.map(nameOf);
  const isNamed = names.every((name) => name !== undefined) && new Set(names).size === names.length;
  return isNamed
    ? Object.fromEntries(list.map((item, index) => [keyOf(names[index] ?? ''), item as unknown]))
    : list;
};

/** Only a whole entry has its name; part of one whose entry has gone says nothing any more. */
const asList = (map: unknown): unknown =>
  isJsonObject(map) ? Object.values(map).filter((item) => nameOf(item) !== undefined) : map;

const all = (object: JsonObject, to: (value: unknown) => unknown): JsonObject => {
  const changed = LISTS.reduce<unknown>((result, path) => change(result, path, to), object);
  return isJsonObject(changed) ? changed : object;
};

/** A VirtualMachine with its named lists as maps, so that what YAML adds to one entry stays with that entry. */
export const keyed = (vm: JsonObject): JsonObject => all(vm, asMap);

/** Back again. */
const unkeyed = (vm: JsonObject): JsonObject => all(vm, asList);

/** Puts a patch of the keyed form on a VirtualMachine. */
export const withKeyed = <V extends object>(vm: V, patch: JsonObject): V =>
  // The API server judges what YAML added; the form only carries it.
  unkeyed(mergeJson(keyed(Object.fromEntries(Object.entries(vm))), patch) as JsonObject) as V;
