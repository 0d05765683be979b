const units: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

/** Bytes of a quantity of memory; 0 of what is none. */
export const bytesOf = (quantity: number | string | undefined): number => {
  const [, digits = '0', unit = ''] = /^([\d.]+)([kMGT]i?|Ki)?$/.exec(String(quantity ?? '')) ?? [];
  return Number(digits) * (units[unit] ?? 1);
};

/** A quantity times a whole number, in the unit it has. */
export const timesQuantity = (quantity: number | string, factor: number): string => {
  const [, digits = '0', unit = ''] = /^([\d.]+)(.*)$/.exec(String(quantity)) ?? [];
  return `${Number(digits) * factor}${unit}`;
};
