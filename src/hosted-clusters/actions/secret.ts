import { ApiError } from '../../kubernetes/errors';
import { SecretModel } from '../../kubernetes/models';
import { read } from '../../kubernetes/write/write';

const fromBase64 = (text: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));

/**
 * Reads one key of a Secret, only when somebody asks for it.
 * Rejects with an ApiError; a Secret without the key counts as not found.
 */
export const readSecretKey = async (namespace: string, name: string, key: string): Promise<string> => {
  const secret = await read(SecretModel, { namespace, name });
  const value = secret.data?.[key];
  if (value === undefined)
    throw new ApiError({
      kind: 'not-found',
      serverMessage: `Secret ${namespace}/${name} has no key ${key}.`,
    });
  return fromBase64(value);
};
