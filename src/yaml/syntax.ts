import type { YAMLError } from 'yaml';
import { YAMLParseError } from 'yaml';
import { message, type Message } from '../i18n/message';

/** An error of a text that the `yaml` package would take, in our own words. */
export class BoundError extends YAMLParseError {
  /** @param at offsets in the text */
  constructor(
    at: readonly [number, number],
    readonly words: Message,
  ) {
    super([...at], 'IMPOSSIBLE', words.key);
  }
}

/** What to say about an error of a text. */
export const syntaxMessage = (error: YAMLError): Message => {
  if (error instanceof BoundError) return error.words;
  // The package says of a bracket that is never closed that it is badly indented, which nobody would look for.
  const code = error.message.startsWith('Flow') ? undefined : error.code;
  switch (code) {
    case 'TAB_AS_INDENT':
      return message('A line begins with a tab. Indent with spaces.');
    case 'DUPLICATE_KEY':
      return message('This key is there twice in the same map. Remove one.');
    case 'BAD_INDENT':
      return message('The indentation fits no line above. Align it with its neighbours.');
    default:
      return message('This is not YAML: {{reason}}.', { reason: error.message.replace(/\.$/, '') });
  }
};
