import { message, type Message } from '../../i18n/message';

const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;

/** The longest DNS label (source: RFC 1123, API server). */
export const LONGEST_LABEL = 63;

/**
 * A DNS label: at most 63 lowercase letters, digits and dashes, beginning and ending with a letter or digit.
 * Source: API server, apimachinery `IsDNS1123Label`.
 */
export const dnsLabelProblem = (text: string): Message | undefined => {
  if (text.length > LONGEST_LABEL) {
    return message('The name has {{count}} characters. At most {{most}} are allowed.', {
      count: text.length,
      most: LONGEST_LABEL,
    });
  }
  if (LABEL.test(text)) return undefined;
  if (/[A-Z]/.test(text) && LABEL.test(text.toLowerCase())) {
    return message('{{value}} has capital letters. Write {{right}}.', {
      value: text,
      right: text.toLowerCase(),
    });
  }
  const bad = [...new Set(text.match(/[^-a-z0-9]/gu))].map((character) => `"${character}"`).join(' ');
  return bad === ''
    ? message('{{value}} must begin and end with a lowercase letter or digit.', { value: text })
    : message('{{value}} must not contain: {{bad}}. Use only lowercase letters, digits and dashes.', {
        value: text,
        bad,
      });
};

/** A DNS name of labels joined by dots, at most 253 characters (source: API server, apimachinery `IsDNS1123Subdomain`). */
export const isDnsName = (text: string): boolean =>
  text.length <= 253 && text.split('.').every((label) => dnsLabelProblem(label) === undefined);

/**
 * The name of an object that may contain dots, such as a Secret or a StorageClass; empty = none chosen.
 * Source: API server.
 */
export const objectName = (text: string): Message | undefined =>
  text === '' || isDnsName(text)
    ? undefined
    : message('{{value}} is not a name. Use lowercase letters, digits, dashes and dots.', { value: text });
