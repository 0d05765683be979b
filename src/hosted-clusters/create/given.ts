import { message } from '../../i18n/message';
import type { JsonObject } from '../../node-pools/fields/leftovers';
import { at, type ObjectProblem, type Path } from '../../node-pools/fields/read-object';
import { decodeText } from '../../kubernetes/secret-data';

/** What is wrong in the objects given, and in which of them (-1 = in none, something is missing). */
export interface GivenProblem extends ObjectProblem {
  index: number;
}

/** An object as a person or the API gave it, with where it stood among the others. */
export interface Given {
  index: number;
  object: JsonObject;
}

const textAt = (object: JsonObject, ...path: string[]): string => {
  const value = at(object, path);
  return typeof value === 'string' ? value : '';
};

export const kindOf = ({ object }: Given): string => textAt(object, 'kind');
export const nameOf = ({ object }: Given): string => textAt(object, 'metadata', 'name');
export const namespaceOf = ({ object }: Given): string => textAt(object, 'metadata', 'namespace');
export const isOfHypershift = ({ object }: Given): boolean =>
  textAt(object, 'apiVersion').startsWith('hypershift.openshift.io/');

/** What the objects hold that a step's own object, a Secret or ConfigMap, says. */
export interface GivenObjects {
  /** @param role kind and purpose, as in `Written`: `Secret/pull-secret` */
  has: (role: string, name: string) => boolean;
  /** One entry as text, a Secret's decoded; undefined where the object or the entry is not there. */
  text: (role: string, name: string, key: string) => string | undefined;
}

/**
 * Reads one entry of a Secret as text.
 * @param refuse told where the entry is no base64 of text
 * @returns undefined where there is no such entry
 */
export const secretText = (
  secret: Given | undefined,
  key: string,
  refuse: (problem: GivenProblem) => void,
): string | undefined => {
  const path: Path = ['data', key];
  const data = secret && at(secret.object, path);
  if (secret === undefined || data === undefined) return undefined;
  const text = typeof data === 'string' ? decodeText(data) : undefined;
  if (text === undefined) {
    refuse({
      index: secret.index,
      path,
      message: message('{{key}} must be text in base64. Use stringData to write it as it is.', { key }),
    });
  }
  return text;
};
