/**
 * What stands before the password of a URL, and the password as it is written; what stands for one in brackets may have spaces.
 * Of a scheme no more is looked at than schemes have: a long text would be read again from each of its letters.
 */
const PASSWORD = /([a-z][a-z0-9+.-]{0,40}:\/\/[^\s/@:"]*:)(\([^)@/"\n]*\)|[^\s/"]+)(?=@)/gi;

/** The first password in a URL, or in a text with URLs, as it is written; undefined where there is none. */
export const passwordOf = (text: string): string | undefined => [...text.matchAll(PASSWORD)][0]?.[2];

/** A URL, or a text with URLs, with another password; as it is where it has none. */
export const withPassword = (text: string, password: string): string =>
  text.replace(PASSWORD, (_whole, head: string) => `${head}${password}`);

/** Any JSON with each text changed; the same shape otherwise, and keys stay. */
export const mapTexts = <T>(value: T, change: (text: string) => string): T => {
  const mapped = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part);
    if (Array.isArray(part)) return part.map(mapped);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, mapped(inner)]));
  };
  // Texts stay texts, so the type stays.
  return mapped(value) as T;
};
