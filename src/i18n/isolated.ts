const ISOLATE = '\u2068';
const END = '\u2069';
const BEGINS = /[\u2066-\u2068]/;

/** Letters written from right to left, and the signs that change the direction of what follows them. */
const TURNS = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Isolates that a text begins and does not end, and ends of those that it did not begin. */
const unmatched = (text: string): { begins: number; ends: number } => {
  let begins = 0;
  let ends = 0;
  for (const sign of text) {
    if (BEGINS.test(sign)) begins += 1;
    else if (sign === END && begins > 0) begins -= 1;
    else if (sign === END) ends += 1;
  }
  return { begins, ends };
};

/**
 * A text of somebody else as a part of a sentence: whatever it says of direction ends with it, as in `<bdi>`. A text that says nothing of it stays as it is.
 * Source: Unicode Standard Annex 9, isolates.
 */
export const isolated = (text: string): string => {
  if (!TURNS.test(text)) return text;
  const { begins, ends } = unmatched(text);
  return `${ISOLATE.repeat(ends + 1)}${text}${END.repeat(begins + 1)}`;
};
