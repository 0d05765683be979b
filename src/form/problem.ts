import { message, type Message } from '../i18n/message';

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string';

/** The most of a value that a problem repeats, in characters: what was pasted stands in the field already. */
const MOST_SHOWN = 1000;

/** A value as a problem repeats it. */
const shortened = (value: string | number): string | number =>
  typeof value === 'string' && value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;

const shown = ({ key, values }: Message): Message => ({
  key,
  ...(values && {
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shortened(value)])),
  }),
});

/**
 * Puts a Message into the one string that zod and react-hook-form carry with an error.
 * `decodeProblem` takes it out again, so that key and values survive and only the view translates. Of long values only the beginning
 * is kept.
 */
export const encodeProblem = (problem: Message): string => JSON.stringify(shown(problem));

/** The Message inside an error's string; a string made by anybody else is shown as it is. */
export const decodeProblem = (text: string): Message => {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isMessage(parsed)) return parsed;
  } catch {
    // Not one of ours.
  }
  return message('{{text}}', { text });
};
