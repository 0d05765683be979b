import { message, type Message } from '../../i18n/message';

const KINDS = [
  'ssh-ed25519',
  'ssh-rsa',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'sk-ssh-ed25519@openssh.com',
  'sk-ecdsa-sha2-nistp256@openssh.com',
];

/** Whether a text holds a private key: the form then clears it at once. */
export const isPrivateKey = (text: string): boolean =>
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|^PuTTY-User-Key-File/m.test(text);

/** The kind written inside a key's base64: a 4-byte length and as many letters (source: RFC 4253). */
const kindInside = (encoded: string): string | undefined => {
  try {
    const bytes = atob(encoded);
    const length = bytes.charCodeAt(3);
    return bytes.startsWith('\0\0\0') && bytes.length > 4 + length ? bytes.slice(4, 4 + length) : undefined;
  } catch {
    return undefined;
  }
};

const lineProblem = (line: string): Message | undefined => {
  const [kind = '', encoded = ''] = line.trim().split(/\s+/);
  if (!KINDS.includes(kind)) {
    return message('This is not a public SSH key. Paste a line that begins with ssh-ed25519 or ssh-rsa.');
  }
  return kindInside(encoded) === kind
    ? undefined
    : message('The {{kind}} key is damaged or cut off. Paste the whole line of the .pub file.', { kind });
};

/**
 * Public SSH keys, one a line; '' = none.
 * Source: operator (it puts the text in authorized_keys unseen, so a mistake shows only at sign-in).
 */
export const sshKey = (text: string): Message | undefined => {
  if (text === '') return undefined;
  if (isPrivateKey(text)) {
    return message(
      'This is a private key and was cleared. Use the public key, from the file that ends with .pub.',
    );
  }
  if (/-----BEGIN |^---- BEGIN SSH2/m.test(text)) {
    return message('This key is in another format. Paste a line that begins with ssh-ed25519 or ssh-rsa.');
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  // Nothing but blank lines is no key either.
  return (lines.length === 0 ? [''] : lines).map(lineProblem).find((problem) => problem !== undefined);
};
