import { message, type Message } from '../../i18n/message';

/** Annotation with what a machine is for, as the console's own pages write it. */
export const DESCRIPTION = 'description';

/** Bytes that all annotations of an object may have, keys and values (source: API server, `TotalAnnotationSizeLimitB`). */
export const MOST_ANNOTATION_BYTES = 256 * 2 ** 10;

/** Control characters but tab and line breaks, and halves of characters, which the API server replaces by others. */
const UNKEPT = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const bytesOf = (annotations: Readonly<Record<string, string>>): number => {
  const encoder = new TextEncoder();
  return Object.entries(annotations).reduce(
    (sum, parts) => sum + parts.reduce((bytes, part) => bytes + encoder.encode(part).length, 0),
    0,
  );
};

/**
 * The description of a machine; '' = none.
 * @param annotations those of the machine, an older description among them or not: all share one limit
 * Source: API server (size of annotations; JSON keeps no halves of characters); a control character no page can show.
 */
export const descriptionProblem = (
  text: string,
  annotations: Readonly<Record<string, string>> = {},
): Message | undefined => {
  const unkept = UNKEPT.exec(text);
  if (unkept)
    return message('Line {{line}} has the character {{code}}, which cannot be shown. Remove it.', {
      line: text.slice(0, unkept.index).split('\n').length,
      code: codeOf(unkept[0]),
    });
  if (text === '' || bytesOf({ ...annotations, [DESCRIPTION]: text }) <= MOST_ANNOTATION_BYTES)
    return undefined;
  return message('All annotations of a machine together have 256 KiB at most. Shorten the description.');
};
