import { isJsonObject, own, type JsonObject } from './leftovers';
import { encodeText } from '../../kubernetes/secret-data';

/** Stands for a secret in YAML; read back, it means: as it was. It is not base64, so it cannot be a secret itself. */
export const MASK = '(hidden, unchanged)';

const FIELDS = ['data', 'stringData'];

const mapEntries = (
  secret: JsonObject,
  change: (key: string, value: unknown, field: string) => unknown,
): JsonObject =>
  Object.fromEntries(
    Object.entries(secret).map(([field, entries]) => [
      field,
      FIELDS.includes(field) && isJsonObject(entries)
        ? Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(key, value, field)]))
        : entries,
    ]),
  );

/** Whether an object is a Secret. */
export const isSecret = (object: JsonObject) => own(object, 'kind') === 'Secret';

/** A Secret with every entry masked; an empty entry stays empty, so that it shows. */
export const maskedSecret = (secret: JsonObject): JsonObject =>
  mapEntries(secret, (_key, value) => (value === '' ? value : MASK));

const nameOf = (object: JsonObject): unknown => own(own(object, 'metadata'), 'name');

/**
 * A Secret with each mask replaced by what it hides: the same entry of the Secret of that name, or, when the Secret
 * was renamed, the entry of that key if only one Secret has it.
 * @param shown the objects as they were when they were masked
 * @returns also the keys whose mask hides nothing that is known
 */
export const unmaskedSecret = (
  object: JsonObject,
  shown: readonly JsonObject[],
): { object: JsonObject; unknown: readonly string[] } => {
  const secrets = shown.filter(isSecret);
  const unknown: string[] = [];
  const hidden = (key: string): unknown => {
    const entry = (secret: JsonObject | undefined) => own(own(secret, 'data'), key);
    const same = entry(secrets.find((secret) => nameOf(secret) === nameOf(object)));
    const all = secrets.flatMap((secret) => entry(secret) ?? []);
    return same ?? (all.length === 1 ? all[0] : undefined);
  };
  const isMasked = (value: unknown) => value === MASK || value === encodeText(MASK);
  const inData: Record<string, unknown> = {};
  const rest = mapEntries(object, (key, value) => {
    if (!isMasked(value)) return value;
    const found = hidden(key);
    if (found === undefined) unknown.push(key);
    else inData[key] = found;
    return undefined;
  });
  const data = own(rest, 'data');
  const whole =
    Object.keys(inData).length === 0
      ? rest
      : { ...rest, data: { ...(isJsonObject(data) ? data : {}), ...inData } };
  return { object: whole, unknown };
};
