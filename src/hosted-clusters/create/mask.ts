import type { JsonObject } from '../../node-pools/fields/leftovers';
import { isSecret, MASK, maskedSecret, unmaskedSecret } from '../../node-pools/fields/secret-mask';
import { isPrivateKey } from '../model/ssh-key';
import { holdsPrivateKey } from '../model/trust-bundle';
import { maskedProxy, unmaskedProxy, withoutPasswords } from './mask-proxy';
import type { Values } from './values';

/** An object with every entry of a Secret masked, and with the passwords of a proxy. */
export const masked = (object: JsonObject): JsonObject =>
  isSecret(object) ? maskedSecret(object) : maskedProxy(object, MASK);

/**
 * An object with each mask replaced by what it hides.
 * @param shown the objects as they were when they were masked
 * @returns also the keys whose mask hides nothing that is known
 */
export const unmasked = (
  object: JsonObject,
  shown: readonly JsonObject[],
): { object: JsonObject; unknown: readonly string[] } =>
  isSecret(object)
    ? unmaskedSecret(object, shown)
    : { object: unmaskedProxy(object, shown, MASK), unknown: [] };

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
