import { message, type Message } from '../i18n/message';

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string';

/**
 * Puts a Message into the one string that zod and react-hook-form carry with an error.
 * `decodeProblem` takes it out again, so that key and values survive and only the view translates.
 */
export const encodeProblem = (problem: Message): string => JSON.stringify(problem);

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
