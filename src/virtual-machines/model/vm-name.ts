import { message, type Message } from '../../i18n/message';
import { dnsLabelProblem, LONGEST_LABEL } from '../../hosted-clusters/model/dns-name';

/** The nearest name that the rule allows: `Web_1` → `web-1`; '' where nothing of the text can stay. */
export const suggestedName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^-a-z0-9]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_LABEL)
    .replace(/-+$/, '');

/**
 * The name of a virtual machine: a DNS label, as its host name and the labels of its pods are made of it.
 * Source: specification (virtual machines, fields); virt-api admission allows more, and the host name is then cut off.
 */
export const vmName = (text: string): Message | undefined => {
  if (text === '') return message('Enter a name.');
  if (text.length > LONGEST_LABEL) return dnsLabelProblem(text);
  if (!dnsLabelProblem(text)) return undefined;
  const right = suggestedName(text);
  return right === ''
    ? message('{{value}} has no letter that a name can have. Use lowercase letters, digits and dashes.', {
        value: text,
      })
    : message(
        'Use only lowercase letters, digits and dashes, with a letter or digit at both ends: {{right}}.',
        {
          right,
        },
      );
};

/** The name of a namespace (source: API server). */
export const vmNamespace = (text: string): Message | undefined =>
  text === '' ? message('Choose a namespace.') : dnsLabelProblem(text);

/** A name that nobody has: `fedora-x7k2p`. @param letters as many random ones as the end shall have */
export const generatedName = (image: string, letters: string): string => {
  const base = suggestedName(image).slice(0, 40).replace(/-+$/, '');
  return `${base === '' ? 'vm' : base}-${letters}`;
};

/**
 * The name that a choice of another image makes of one that was proposed; a name that somebody typed stays.
 * @param before the image that the name was proposed for, '' for none
 * @param letters those of this form's proposals
 */
export const renamed = (name: string, before: string, after: string, letters: string): string =>
  name === '' || name === generatedName(before, letters) ? generatedName(after, letters) : name;
