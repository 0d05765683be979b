import type { KubeObject } from '../types/object';
import { mapTexts, passwordOf, withPassword } from '../url-password';
import { isSecret } from './plan';

const SECRET_FIELDS: ReadonlySet<string> = new Set(['data', 'stringData']);

/** Stands where a password stood. No URL may hold such brackets, so it is nobody's password. */
const NOT_KEPT = '<not-kept>';

/** An object as a browser's storage may hold it: a Secret without its data, any other without the passwords of its URLs. */
export const stripped = (object: KubeObject): KubeObject =>
  isSecret(object)
    ? // Only optional fields are left out, so it is still an object of the API.
      (Object.fromEntries(Object.entries(object).filter(([key]) => !SECRET_FIELDS.has(key))) as typeof object)
    : mapTexts(object, (text) => withPassword(text, NOT_KEPT));

/** The URLs of an object whose password was stripped, each once, as they were kept. */
export const strippedUrls = (object: KubeObject): readonly string[] => {
  const found = new Set<string>();
  mapTexts(object, (text) => {
    if (passwordOf(text) === NOT_KEPT) found.add(text);
    return text;
  });
  return [...found];
};

/** A URL of `strippedUrls` for people: without the place of its password. */
export const shownUrl = (url: string): string => url.replaceAll(`:${NOT_KEPT}@`, '@');

/** An object with the passwords of its URLs again, by URL as `strippedUrls` tells them. */
export const withUrlPasswords = (object: KubeObject, passwords: ReadonlyMap<string, string>): KubeObject =>
  mapTexts(object, (text) => {
    const password = passwords.get(text);
    return password === undefined ? text : withPassword(text, password);
  });

/** True for an object that something was stripped from: it cannot be created as it is. */
export const lacksSecret = (object: KubeObject): boolean =>
  isSecret(object) ? !('data' in object) && !('stringData' in object) : strippedUrls(object).length > 0;
