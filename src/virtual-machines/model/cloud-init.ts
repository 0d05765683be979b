import { isMap, isScalar, isSeq, type Document } from 'yaml';
import { message, type Message } from '../../i18n/message';
import { parseOneYaml } from '../../yaml/parse';
import { BoundError } from '../../yaml/syntax';

/** The most bytes of user or network data that stand in a VM itself (source: virt-api admission, R8). */
const MOST_INLINE = 2048;
const CLOUD_CONFIG = '#cloud-config';

/** What the form shows of user data; everything else of the text stays as it is. */
export interface CloudInitFields {
  user: string;
  password: string;
  /** public keys, one a line */
  keys: string;
  hasAgent: boolean;
}

const AGENT = 'qemu-guest-agent';
const START_AGENT = 'systemctl enable --now qemu-guest-agent';

const open = (text: string): Document => parseOneYaml(text);

const textAt = (document: Document, key: string): string => {
  const value: unknown = isMap(document.contents) ? document.contents.get(key) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const listAt = (document: Document, key: string): readonly unknown[] => {
  const value: unknown = isMap(document.contents) ? document.contents.get(key) : undefined;
  return isSeq(value) ? value.items.map((item) => (isScalar(item) ? item.value : item)) : [];
};

/** Whether the form can show this text: a cloud-config that is a map, or nothing yet. */
export const isCloudConfig = (text: string): boolean => {
  if (text.trim() === '') return true;
  if (!text.trimStart().startsWith(CLOUD_CONFIG)) return false;
  const document = open(text);
  return (
    document.errors.length === 0 &&
    (document.contents === null || isMap(document.contents) || isEmptyScalar(document.contents))
  );
};

const isEmptyScalar = (node: unknown): boolean => isScalar(node) && node.value === null;

/** What the form shows of a text. */
export const cloudInitFields = (text: string): CloudInitFields => {
  const document = open(isCloudConfig(text) ? text : '');
  return {
    user: textAt(document, 'user'),
    password: textAt(document, 'password'),
    keys: listAt(document, 'ssh_authorized_keys')
      .filter((key) => typeof key === 'string')
      .join('\n'),
    hasAgent: listAt(document, 'packages').includes(AGENT),
  };
};

const put = (document: Document, key: string, value: unknown): void => {
  if (value === '' || (Array.isArray(value) && value.length === 0)) document.delete(key);
  else document.set(key, value);
};

/** Adds an entry to a list, or takes it out; the others stay. */
const toggle = (document: Document, key: string, entry: string, isIn: boolean): void => {
  const others = listAt(document, key).filter((one) => one !== entry);
  put(document, key, isIn ? [...others, entry] : others);
};

const isNothing = (document: Document): boolean =>
  !isMap(document.contents) || document.contents.items.length === 0;

/**
 * A text with some fields changed. Comments, unknown keys and their order stay.
 * A text that is no cloud-config is given back as it is.
 */
export const withCloudInit = (text: string, change: Partial<CloudInitFields>): string => {
  if (!isCloudConfig(text)) return text;
  const document = open(text);
  if (!isMap(document.contents)) document.contents = document.createNode({});
  if (change.user !== undefined) put(document, 'user', change.user);
  if (change.password !== undefined) {
    put(document, 'password', change.password);
    // Without it the first sign-in asks for another one, which a console of no keyboard layout makes hard.
    put(document, 'chpasswd', change.password === '' ? '' : { expire: false });
  }
  if (change.keys !== undefined) {
    const keys = change.keys.split('\n').filter((key) => key.trim() !== '');
    put(document, 'ssh_authorized_keys', keys);
  }
  if (change.hasAgent !== undefined) {
    toggle(document, 'packages', AGENT, change.hasAgent);
    toggle(document, 'runcmd', START_AGENT, change.hasAgent);
  }
  if (isNothing(document)) return '';
  const written = document.toString({ lineWidth: 0 });
  return written.startsWith(CLOUD_CONFIG) ? written : `${CLOUD_CONFIG}\n${written}`;
};

/** Bytes of a text in UTF-8. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Whether user data hold a password, of the usual user or of others (source: cloud-init modules set-passwords, users). */
export const holdsPassword = (text: string): boolean =>
  /^[ \t]*(?:-[ \t]*)?(?:password|passwd|hashed_passwd|plain_text_passwd|list)[ \t]*:\s*\S/m.test(text) ||
  /^[ \t]*(?:-[ \t]*)?["']?(?:password|passwd|hashed_passwd|plain_text_passwd)["']?[ \t]*:/m.test(text);

/** Whether the data must be in a Secret: a password, or more than a VM takes (source: virt-api admission, R8). */
export const needsSecret = ({ userData, networkData }: { userData: string; networkData: string }): boolean =>
  holdsPassword(userData) || bytesOf(userData) > MOST_INLINE || bytesOf(networkData) > MOST_INLINE;

/** What is wrong with data that are YAML, and where. */
const dataProblem = (text: string): Message | undefined => {
  const [error] = open(text).errors;
  if (!error) return undefined;
  // What goes beyond a bound is no matter of one line.
  if (error instanceof BoundError) return error.words;
  const line = text.slice(0, error.pos[0]).split('\n').length;
  return message('Line {{line}} is not valid YAML: {{words}}', { line, words: error.message });
};

/** What is wrong with user data: YAML that does not parse is silently ignored by the guest. */
export const userData = (text: string): Message | undefined =>
  text.trimStart().startsWith(CLOUD_CONFIG) ? dataProblem(text) : undefined;

/** What is wrong with network data. */
export const networkData = (text: string): Message | undefined => dataProblem(text);

/** What a guest will not do with these data, though nobody refuses them. */
export const cloudInitWarning = (text: string): Message | undefined =>
  text.trim() === '' ||
  /^\s*(?:#cloud-config|#!|#include|#cloud-boothook|#part-handler|Content-Type:|## template)/.test(text)
    ? undefined
    : message('The text does not begin with #cloud-config, so the guest takes no settings from it.');
