import { isJsonObject, own, withoutNulls, type JsonObject } from './leftovers';
import { encodeText } from '../../kubernetes/secret-data';

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
