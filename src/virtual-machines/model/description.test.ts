import { describe, expect, it } from 'vitest';
import { descriptionProblem, MOST_ANNOTATION_BYTES } from './description';

/** The longest description of a machine without other annotations. */
const LONGEST = MOST_ANNOTATION_BYTES - 'description'.length;

describe('the description of a machine', () => {
  it.each(['', 'Serves the shop', 'two\r\nlines\tand a tab', 'Grüße 🧨', '\u202Ertl', 'a'.repeat(LONGEST)])(
    'takes %j',
    (text) => {
      expect(descriptionProblem(text)).toBeUndefined();
    },
  );

  it.each([
    ['\u0000', 1, 'U+0000'],
    ['one\n\u001B[31m', 2, 'U+001B'],
    ['\u0085', 1, 'U+0085'],
    ['half \uD83E', 1, 'U+D83E'],
    ['\uDDE8 half', 1, 'U+DDE8'],
  ])('names what of %j cannot be kept', (text, line, code) => {
    expect(descriptionProblem(text)?.values).toEqual({ line, code });
  });

  it('counts bytes, not characters', () => {
    expect(descriptionProblem('a'.repeat(LONGEST + 1))?.key).toContain('256 KiB');
    expect(descriptionProblem('ü'.repeat(LONGEST / 2 + 1))?.key).toContain('Shorten the description');
  });

  it('counts the other annotations, and the old description as replaced', () => {
    const others = { note: 'b'.repeat(100) };
    expect(descriptionProblem('a'.repeat(LONGEST - 104), others)).toBeUndefined();
    expect(descriptionProblem('a'.repeat(LONGEST - 103), others)).toBeDefined();
    expect(descriptionProblem('a'.repeat(LONGEST), { description: 'c'.repeat(100) })).toBeUndefined();
  });
});
