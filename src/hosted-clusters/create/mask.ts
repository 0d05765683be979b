import { isJsonObject, own, type JsonObject } from '../../node-pools/fields/leftovers';
import { isPrivateKey } from '../model/ssh-key';
import { holdsPrivateKey } from '../model/trust-bundle';
import { maskedProxy, unmaskedProxy, withoutPasswords } from './mask-proxy';
import { encodeText } from './secret-data';
import type { Values } from './values';

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

const isSecret = (object: JsonObject) => own(object, 'kind') === 'Secret';

/** An object with every entry of a Secret masked; an empty entry stays empty, so that it shows. */
export const masked = (object: JsonObject): JsonObject =>
  isSecret(object)
    ? mapEntries(object, (_key, value) => (value === '' ? value : MASK))
    : maskedProxy(object, MASK);

const nameOf = (object: JsonObject): unknown => own(own(object, 'metadata'), 'name');

/**
 * An object with each mask replaced by what it hides: the same entry of the Secret of that name, or, when the Secret
 * was renamed, the entry of that key if only one Secret has it.
 * @param shown the objects as they were when they were masked
 * @returns also the keys whose mask hides nothing that is known
 */
export const unmasked = (
  object: JsonObject,
  shown: readonly JsonObject[],
): { object: JsonObject; unknown: readonly string[] } => {
  if (!isSecret(object)) return { object: unmaskedProxy(object, shown, MASK), unknown: [] };
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

/** The values without secrets, for a draft that outlives the page. */
export const withoutSecrets = (values: Values): Values => ({
  ...values,
  details: {
    ...values.details,
    pullSecret: '',
    // A private key is refused, but must not be kept until somebody reads that.
    sshKey: isPrivateKey(values.details.sshKey) ? '' : values.details.sshKey,
  },
  networking: {
    ...values.networking,
    proxy: withoutPasswords(values.networking.proxy),
    // A private key is refused, but must not be kept until somebody reads that.
    trustBundle: {
      ...values.networking.trustBundle,
      pem: holdsPrivateKey(values.networking.trustBundle.pem) ? '' : values.networking.trustBundle.pem,
    },
  },
  infrastructure: {
    ...values.infrastructure,
    kubeconfig: '',
    certificates: values.infrastructure.certificates.map((one) => ({ ...one, key: '' })),
  },
  kept: {
    patches: Object.fromEntries(
      Object.entries(values.kept.patches).filter(([role]) => !role.startsWith('Secret/')),
    ),
    others: values.kept.others.filter((object) => !isSecret(object)),
  },
});
