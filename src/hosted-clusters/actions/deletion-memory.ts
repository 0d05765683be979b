import type { DeletionRecord } from '../model/deletion-record';

const PREFIX = 'hvp-deleted-cluster:';
const keyOf = (namespace: string, name: string): string => `${PREFIX}${namespace}/${name}`;

const isRecord = (value: unknown): value is DeletionRecord =>
  typeof value === 'object' &&
  value !== null &&
  'uid' in value &&
  'references' in value &&
  Array.isArray(value.references);

const parse = (text: string | null): DeletionRecord | undefined => {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * What this tab deletes, kept over a reload so that leftovers can still be offered: names only, no data.
 * A browser that refuses storage only loses that offer.
 */
export const rememberDeletion = (record: DeletionRecord): void => {
  try {
    sessionStorage.setItem(keyOf(record.namespace, record.name), JSON.stringify(record));
  } catch {
    // Without storage the offer ends with the page.
  }
};

/** The deletion of this cluster that this tab asked for. */
export const recallDeletion = (namespace: string, name: string): DeletionRecord | undefined =>
  parse(sessionStorage.getItem(keyOf(namespace, name)));

/** All deletions this tab asked for. */
export const recallDeletions = (): readonly DeletionRecord[] =>
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => parse(sessionStorage.getItem(key)))
    .filter((record) => record !== undefined);

/** Forgets a deletion: its leftovers were removed, or nothing was left. */
export const forgetDeletion = (namespace: string, name: string): void =>
  sessionStorage.removeItem(keyOf(namespace, name));
