import { message, type Message } from '../../i18n/message';
import { jsonError } from './json-position';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The registries and their entries; undefined where the text holds none. */
const registries = (text: string): readonly [string, unknown][] | undefined => {
  try {
    const read: unknown = JSON.parse(text);
    return isObject(read) && isObject(read.auths) ? Object.entries(read.auths) : undefined;
  } catch {
    return undefined;
  }
};

const decoded = (auth: string): string | undefined => {
  try {
    return atob(auth);
  } catch {
    return undefined;
  }
};

const entryProblem = ([registry, entry]: [string, unknown]): Message | undefined => {
  const auth = isObject(entry) ? entry.auth : undefined;
  if (typeof auth !== 'string' || auth === '') {
    return message('The entry for {{registry}} has no auth. Copy the pull secret again as a whole.', {
      registry,
    });
  }
  const pair = decoded(auth);
  if (pair === undefined) {
    return message('The auth for {{registry}} is not base64. Copy the pull secret again as a whole.', {
      registry,
    });
  }
  return /^[^:]+:.+/s.test(pair)
    ? undefined
    : message(
        'The auth for {{registry}} does not hold user:password in base64. Copy the pull secret again as a whole.',
        { registry },
      );
};

/**
 * A pull secret: JSON with at least one registry in `auths`, each with `auth` = base64 of `user:password`.
 * Source: operator and image pulls (the API server takes any text).
 */
export const pullSecret = (text: string): Message | undefined => {
  if (text.trim() === '') return message('Paste the pull secret or choose its file.');
  const wrong = jsonError(text);
  if (wrong) {
    return message(
      'The pull secret is not JSON: line {{line}}, column {{column}}. Copy it again as a whole, from {{open}} to {{close}}.',
      {
        ...wrong,
        open: '{',
        close: '}',
      },
    );
  }
  const entries = registries(text);
  if (!entries || entries.length === 0) {
    return message('The pull secret has no auths. It must begin with {{beginning}}.', {
      beginning: '{"auths":{',
    });
  }
  return entries.map(entryProblem).find((problem) => problem !== undefined);
};

/** What is unusual in a good pull secret: OpenShift's own images are on quay.io unless they are mirrored. */
export const pullSecretWarning = (text: string): Message | undefined => {
  const entries = registries(text);
  return !entries ||
    entries.length === 0 ||
    entries.some(([registry]) => /(^|\/\/)quay\.io(\/|:|$)/.test(registry))
    ? undefined
    : message('The pull secret has no entry for quay.io. Releases can then come from a mirror only.');
};
