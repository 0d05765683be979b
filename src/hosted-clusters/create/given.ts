import { message } from '../../i18n/message';
import { isJsonObject, own, withoutNulls, type JsonObject } from '../../node-pools/fields/leftovers';
import { at, type ObjectProblem, type Path } from '../../node-pools/fields/read-object';
import { decodeText, encodeText } from './secret-data';

/** What is wrong in the objects given, and in which of them (-1 = in none, something is missing). */
export interface GivenProblem extends ObjectProblem {
  index: number;
}

/** An object as a person or the API gave it, with where it stood among the others. */
export interface Given {
  index: number;
  object: JsonObject;
}

/** What the server adds and a new object does not have. */
const SERVER_FIELDS = [
  'creationTimestamp',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
  'finalizers',
  'ownerReferences',
];

const without = (object: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/** `stringData` is only another way to write `data` (source: core API). */
const withData = (secret: JsonObject): JsonObject => {
  const text = own(secret, 'stringData');
  if (!isJsonObject(text)) return secret;
  const data = own(secret, 'data');
  return {
    ...without(secret, ['stringData']),
    data: {
      ...(isJsonObject(data) ? data : {}),
      ...Object.fromEntries(
        Object.entries(text).map(([key, value]) => [
          key,
          typeof value === 'string' ? encodeText(value) : value,
        ]),
      ),
    },
  };
};

/** What `kubectl apply` keeps of an object: of a Secret, its data once more in the open. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

const asWrittenMetadata = (metadata: JsonObject): JsonObject => {
  const bare = without(metadata, SERVER_FIELDS);
  const annotations = own(bare, 'annotations');
  if (!isJsonObject(annotations) || own(annotations, LAST_APPLIED) === undefined) return bare;
  const rest = without(annotations, [LAST_APPLIED]);
  return Object.keys(rest).length === 0 ? without(bare, ['annotations']) : { ...bare, annotations: rest };
};

/** An object as one would write it to create it: no status, nothing of the server, nothing null. */
export const asWritten = (object: JsonObject): JsonObject => {
  const bare = withoutNulls(without(object, ['status']));
  if (!isJsonObject(bare)) return {};
  const metadata = own(bare, 'metadata');
  const cleaned = isJsonObject(metadata) ? { ...bare, metadata: asWrittenMetadata(metadata) } : bare;
  return own(bare, 'kind') === 'Secret' ? withData(cleaned) : cleaned;
};

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
