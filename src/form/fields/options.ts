import type { Message } from '../../i18n/message';

/** One value that a select offers. */
export interface SelectOptionItem {
  readonly value: string;
  /** Shown instead of the value. */
  readonly label?: string;
  readonly description?: string;
  /** Why it cannot be chosen and what would enable it. */
  readonly reason?: string | undefined;
}

/** Where the options come from: they are all here, on their way, refused, or could not be read. */
export type OptionsState =
  | { readonly phase: 'ready' }
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly message: Message }
  | { readonly phase: 'unchecked'; readonly message: Message };

/** Options drawn at most: more are found by typing. */
export const MOST_OPTIONS = 200;

/** The text that stands for an option. */
export const optionText = (option: SelectOptionItem): string => option.label ?? option.value;

/** The options whose text, value or description has every word of the query, the ones that begin with it first. */
export const matchOptions = (
  options: readonly SelectOptionItem[],
  query: string,
): readonly SelectOptionItem[] => {
  const sought = query.trim().toLocaleLowerCase();
  if (sought === '') return options;
  const words = sought.split(/\s+/);
  const found = options.filter((option) => {
    const text = `${option.label ?? ''} ${option.value} ${option.description ?? ''}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  const begins = (option: SelectOptionItem): number =>
    optionText(option).toLocaleLowerCase().startsWith(sought) ? 0 : 1;
  return [...found].sort((a, b) => begins(a) - begins(b));
};
