import { isAlias, isMap, isPair, isScalar, visit, type Document, type YAMLMap } from 'yaml';
import { decodeText } from '../../../kubernetes/secret-data';
import { passwordOf, withPassword } from '../../../kubernetes/url-password';
import { MASK } from '../../../node-pools/fields/secret-mask';
import { parseOneYaml } from '../../../yaml/parse';
import { holdsPassword, withCloudInit } from '../../model/cloud-init';

/** What a text that cannot be read may not hold. */
const SECRETIVE = /secret|passw|chpasswd|token|private key|\w:\/\/[^\s/@:]*:[^\s/@]*@/i;

/** Where kubectl keeps the object as it was applied, secrets and all. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** Cloud-init data without their password; '' where something of it is left. */
const bareData = (data: string): string => {
  const bare = withCloudInit(data, { password: '' });
  return holdsPassword(bare) ? '' : bare;
};

/** Masks every entry of a Secret. */
const maskSecret = (secret: YAMLMap): void => {
  for (const field of ['data', 'stringData']) {
    const entries = secret.get(field);
    if (entries === undefined || entries === null) continue;
    if (!isMap(entries)) secret.set(field, MASK);
    else for (const { key } of entries.items) entries.set(key, MASK);
  }
};

/** What a scalar may be kept as. */
const bareScalar = (key: unknown, text: string): string => {
  if (key === LAST_APPLIED) return '';
  if (key === 'userDataBase64') return holdsPassword(decodeText(text) ?? 'password: unread') ? '' : text;
  if (key === 'userData' && holdsPassword(text)) return bareData(text);
  return passwordOf(text) === undefined ? text : withPassword(text, '');
};

/** Takes the secrets out of a document. @returns whether there were any */
const strip = (document: Document): boolean => {
  let isChanged = false;
  visit(document, {
    Map: (_key, map) => {
      if (map.get('kind') !== 'Secret') return undefined;
      isChanged = true;
      maskSecret(map);
      return undefined;
    },
    Scalar: (place, scalar, path) => {
      if (place === 'key' || typeof scalar.value !== 'string') return;
      const pair = path.at(-1);
      const key = isPair(pair) && isScalar(pair.key) ? pair.key.value : undefined;
      const bare = bareScalar(key, scalar.value);
      if (bare === scalar.value) return;
      isChanged = true;
      scalar.value = bare;
    },
  });
  return isChanged;
};

const hasAlias = (document: Document): boolean => {
  let found = false;
  visit(document, {
    Node: (_key, node) => {
      found ||= isAlias(node);
    },
  });
  return found;
};

/** One document of a text; '' where nobody can say what of it is secret. */
const bareDocument = (text: string): string => {
  const document = parseOneYaml(text);
  if (document.errors.length > 0) return SECRETIVE.test(text) ? '' : text;
  // What an alias repeats is not where it is hidden.
  if (hasAlias(document) && SECRETIVE.test(text)) return '';
  // A comment may hold what the values do not.
  if (!strip(document)) return text;
  visit(document, {
    Node: (_key, node) => {
      node.comment = null;
      node.commentBefore = null;
    },
  });
  document.comment = null;
  document.commentBefore = null;
  return document.toString({ lineWidth: 0, directives: null });
};

/**
 * A text of objects as a draft may keep it: entries of Secrets masked, passwords of cloud-init and of URLs gone. What has
 * none stays letter by letter; a document that has some loses its comments, and one that cannot be read is left out where
 * it may have some.
 */
export const bareText = (text: string): string =>
  text
    .split(/^(---(?:[ \t].*)?\r?\n)/m)
    .map((part, index) => (index % 2 === 1 ? part : bareDocument(part)))
    .join('');
