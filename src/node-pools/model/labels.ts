import { message, type Message } from '../../i18n/message';

const NAME = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const PREFIX = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

/** How many taints a pool may have (source: CRD). */
export const MOST_TAINTS = 50;

/** The effects a taint can have (source: CRD). */
export const TAINT_EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const;

/** A label key: `name` or `prefix/name` (source: apimachinery `IsQualifiedName`). */
export const labelKey = (key: string): Message | undefined => {
  if (key === '') return message('Enter a key, such as topology.kubernetes.io/zone.');
  const [name = '', prefix, ...more] = key.split('/').reverse();
  if (more.length > 0) return message('{{key}} has more than one slash. Write prefix/name.', { key });
  if (prefix !== undefined && (prefix.length > 253 || !PREFIX.test(prefix))) {
    return message('{{prefix}} is not a label prefix. Write a DNS name, such as example.com.', { prefix });
  }
  if (name.length > 63) {
    return message('The name of the key has {{count}} characters. At most 63 are allowed.', {
      count: name.length,
    });
  }
  if (!NAME.test(name)) {
    return message(
      '{{key}} is not a label key. Use letters, digits, -, _ and ., and begin and end with a letter or digit.',
      { key },
    );
  }
  return undefined;
};

/** A label value; empty is allowed (source: apimachinery `IsValidLabelValue`). */
export const labelValue = (value: string): Message | undefined => {
  if (value === '') return undefined;
  if (value.length > 63) {
    return message('The value has {{count}} characters. At most 63 are allowed.', { count: value.length });
  }
  return NAME.test(value)
    ? undefined
    : message(
        '{{value}} is not a label value. Use letters, digits, -, _ and ., and begin and end with a letter or digit.',
        { value },
      );
};

/** A taint's effect (source: CRD). */
export const taintEffect = (effect: string): Message | undefined =>
  TAINT_EFFECTS.some((known) => known === effect)
    ? undefined
    : message('{{effect}} is not an effect. Choose {{effects}}.', {
        effect,
        effects: TAINT_EFFECTS.join(', '),
      });

/**
 * Finds what occurs more than once.
 * @returns the index of each entry that repeats an earlier one
 */
export const repeated = (entries: readonly string[]): readonly number[] =>
  entries.flatMap((entry, index) => (entry !== '' && entries.indexOf(entry) < index ? [index] : []));
