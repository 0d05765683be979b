import { message, type Message } from '../../i18n/message';
import { objectName } from './dns-name';

/** The bytes of an AES-CBC key (source: operator). */
const KEY_BYTES = 32;

/** The Secret with the key that encrypts etcd, where one is chosen. */
export const encryptionSecret = (name: string): Message | undefined =>
  name === '' ? message('Enter the name of a Secret with a 32-byte key.') : objectName(name);

/**
 * Whether a Secret can encrypt etcd: its data has `key`, 32 bytes in base64 (source: operator).
 * @param data the Secret's `data`
 */
export const encryptionKey = (data: Readonly<Record<string, string>> | undefined): Message | undefined => {
  const key = data?.key;
  if (key === undefined) return message('The Secret has no entry named key. It must hold 32 bytes.');
  const ending = key.endsWith('==') ? 2 : key.endsWith('=') ? 1 : 0;
  const bytes = (key.length * 3) / 4 - ending;
  return bytes === KEY_BYTES
    ? undefined
    : message('The key in the Secret has {{count}} bytes. It must have 32.', { count: Math.floor(bytes) });
};
