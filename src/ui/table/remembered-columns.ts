/** What somebody chose against the usual columns. Columns that come later, or for which there is no room, stay as usual. */
export interface ColumnChoice {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The part of the browser's storage that is used. To ask for it throws where the browser keeps it closed. */
export type ColumnStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was chosen, when these are shown instead of the usual ones. */
export const choiceOf = (usual: ReadonlySet<string>, shown: ReadonlySet<string>): ColumnChoice => ({
  added: [...shown].filter((id) => !usual.has(id)),
  removed: [...usual].filter((id) => !shown.has(id)),
});

/** The columns to show by a choice; without one the usual ones. */
export const chosenColumns = (
  usual: ReadonlySet<string>,
  choice: ColumnChoice | undefined,
): ReadonlySet<string> => {
  if (!choice) return usual;
  return new Set([...[...usual].filter((id) => !choice.removed.includes(id)), ...choice.added]);
};

/** One choice for each user of the browser and each list. */
const keyOf = (user: string, list: string): string => `hosted-virtualization.columns.${list}.${user}`;

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

/** The choice of a user for a list. Nothing where there is none, and where the storage is closed or holds something else. */
export const recallColumns = (
  storage: () => ColumnStorage,
  user: string,
  list: string,
): ColumnChoice | undefined => {
  try {
    const kept: unknown = JSON.parse(storage().getItem(keyOf(user, list)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { added, removed } = kept as Partial<Record<keyof ColumnChoice, unknown>>;
    return isIds(added) && isIds(removed) ? { added, removed } : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a choice for the next visit; the usual columns are kept as none. A storage that is closed or full keeps nothing. */
export const rememberColumns = (
  storage: () => ColumnStorage,
  user: string,
  list: string,
  choice: ColumnChoice,
): void => {
  const isUsual = choice.added.length === 0 && choice.removed.length === 0;
  try {
    if (isUsual) storage().removeItem(keyOf(user, list));
    else storage().setItem(keyOf(user, list), JSON.stringify(choice));
  } catch {
    // The URL still holds the choice of this visit.
  }
};
