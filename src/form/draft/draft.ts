import { get, set } from 'react-hook-form';
import { sameValue } from '../fields/set-fields';

/** A form as it was left. Its secrets are not in it. */
export interface Draft<Values> {
  readonly values: Values;
  /** When it was left, in milliseconds since the epoch. */
  readonly at: number;
}

/** What of a form is secret. */
export interface Secrecy<Values> {
  /** Names of secrets; `pools.*.token` stands for all entries. */
  readonly secrets: readonly string[];
  /** Takes out secrets that have no name of their own, such as Secrets that were added in YAML. */
  readonly toDraft?: ((values: Values) => Values) | undefined;
}

/** The part of `Storage` that drafts use. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (id: string): string => `hvp-draft-${id}`;

/** The paths that a name stands for: `pools.*.token` is `pools.0.token`, `pools.1.token` …, as many as there are. */
const pathsOf = (values: unknown, name: string): readonly string[] => {
  const star = name.indexOf('.*.');
  if (star < 0) return [name];
  const [list, rest] = [name.slice(0, star), name.slice(star + 3)];
  const entries: unknown = get(values, list);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((_entry, index) => pathsOf(values, `${list}.${index}.${rest}`));
};

/** The values with every secret emptied. */
export const withoutSecrets = <Values extends object>(
  values: Values,
  { secrets, toDraft }: Secrecy<Values>,
): Values => {
  const copy = structuredClone(toDraft ? toDraft(values) : values);
  secrets
    .flatMap((name) => pathsOf(copy, name))
    .forEach((path) => {
      set(copy, path, '');
    });
  return copy;
};

/** Whether a secret was typed. */
export const hasSecret = <Values extends object>(
  values: Values,
  { secrets, toDraft }: Secrecy<Values>,
): boolean =>
  (toDraft !== undefined && !sameValue(toDraft(values), values)) ||
  secrets.some((name) =>
    pathsOf(values, name).some((path) => {
      const value: unknown = get(values, path);
      return value !== undefined && value !== '';
    }),
  );

/** Keeps a form for this tab, without its secrets. A full or forbidden storage keeps nothing. */
export const saveDraft = <Values extends object>(
  storage: DraftStorage,
  id: string,
  values: Values,
  secrecy: Secrecy<Values>,
  now: number,
): void => {
  try {
    storage.setItem(keyOf(id), JSON.stringify({ values: withoutSecrets(values, secrecy), at: now }));
  } catch {
    // The form works without a draft.
  }
};

const isDraft = (value: unknown): value is { values: object; at: number } =>
  typeof value === 'object' &&
  value !== null &&
  'values' in value &&
  typeof value.values === 'object' &&
  value.values !== null &&
  'at' in value &&
  typeof value.at === 'number';

/** The draft kept in this tab, laid over the defaults so that a field added since has a value; undefined when there is none. */
export const loadDraft = <Values extends object>(
  storage: DraftStorage,
  id: string,
  defaults: Values,
): Draft<Values> | undefined => {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(id)) ?? 'null');
    return isDraft(kept) ? { values: { ...defaults, ...kept.values }, at: kept.at } : undefined;
  } catch {
    return undefined;
  }
};

/** Forgets a draft: the form was sent, or started over. */
export const dropDraft = (storage: DraftStorage, id: string): void => storage.removeItem(keyOf(id));
