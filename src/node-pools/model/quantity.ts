import { message, type Message } from '../../i18n/message';

const GRAMMAR = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,2})|([KMGTPE]i|[numkMGTPE]))?$/;

const FACTORS: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** 1 GiB in bytes. */
export const GIB = 2 ** 30;
/** Below this, a size is surely a number that lacks its unit: no machine boots from less. */
const MIB = 2 ** 20;

/**
 * Reads a Kubernetes quantity (`500m`, `8Gi`, `1e9`).
 * @returns its value in base units (bytes, cores), or undefined where the text is not a quantity
 * Source: apimachinery `resource.ParseQuantity`; the CRD's pattern allows no more.
 */
export const parseQuantity = (text: string): number | undefined => {
  const match = GRAMMAR.exec(text);
  if (!match) return undefined;
  const [, exponent, unit] = match;
  if (exponent !== undefined) return Number(text);
  return Number(unit ? text.slice(0, -unit.length) : text) * (unit ? (FACTORS[unit] ?? NaN) : 1);
};

const wrongUnit = (text: string): Message | undefined => {
  const match = /^([\d.]+)\s*([a-zA-Z]+)$/.exec(text.trim());
  if (!match?.[1] || !match[2]) return undefined;
  const right: Readonly<Record<string, string>> = { k: 'Ki', m: 'Mi', g: 'Gi', t: 'Ti', p: 'Pi' };
  const unit = right[match[2].charAt(0).toLowerCase()];
  if (!unit) return undefined;
  return message('{{value}} is not a quantity. Write {{right}}.', {
    value: text,
    right: `${match[1]}${unit}`,
  });
};

/**
 * A size in bytes above zero, such as `8Gi`.
 * Source: CRD (grammar); the schema accepts 0, negative sizes and bare numbers, which no machine or volume can have.
 */
export const size = (text: string): Message | undefined => {
  if (text === '') return message('Enter a size with its unit, such as 8Gi.');
  const bytes = parseQuantity(text);
  if (bytes === undefined) {
    return (
      wrongUnit(text) ??
      message('{{value}} is not a quantity. Write a number and a unit, such as 8Gi.', { value: text })
    );
  }
  if (bytes <= 0) return message('{{value}} is not above zero. Write a size such as 8Gi.', { value: text });
  if (bytes < MIB) {
    return message('{{value}} is less than one mebibyte. Add the unit, such as {{value}}Gi.', {
      value: text.replace(/[^\d.]+$/, ''),
    });
  }
  return undefined;
};

/** A root volume holds at least 16Gi (source: `hcp`; the CRD accepts less and the machine then never boots). */
export const rootVolumeSize = (text: string): Message | undefined => {
  const wrong = size(text);
  if (wrong) return wrong;
  const bytes = parseQuantity(text) ?? 0;
  return bytes < 16 * GIB
    ? message('{{value}} is too small for a root disk. It needs at least 16Gi.', { value: text })
    : undefined;
};
