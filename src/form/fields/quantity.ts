/** The units a quantity is offered in. */
export const units = ['Mi', 'Gi', 'Ti'] as const;
export type Unit = (typeof units)[number];

/** A quantity as its field shows it: a number and its unit, or the text as typed, with no unit. */
export interface SplitQuantity {
  readonly amount: string;
  readonly unit: Unit | '';
}

const known = /^\s*(\d+(?:\.\d+)?)\s*(Mi|Gi|Ti)\s*$/;

const isUnit = (text: string | undefined): text is Unit => units.some((unit) => unit === text);

/** Splits `8Gi`. What is not a number and one of the units (`1500M`, `8589934592`, `abc`) stays as typed. */
export const splitQuantity = (quantity: string): SplitQuantity => {
  const [, amount, unit] = known.exec(quantity) ?? [];
  return amount !== undefined && isUnit(unit) ? { amount, unit } : { amount: quantity, unit: '' };
};

/** The quantity as Kubernetes reads it. Nothing typed is no quantity, whatever the unit. */
export const joinQuantity = ({ amount, unit }: SplitQuantity): string =>
  amount === '' ? '' : `${amount}${unit}`;

/**
 * What the field shows after something was typed into its number. A unit typed along takes the place of the
 * chosen one; any other text (`1500M`) becomes the whole quantity.
 */
export const typeAmount = (typed: string, chosen: Unit | ''): SplitQuantity => {
  const split = splitQuantity(typed);
  if (split.unit !== '') return split;
  const isBare = /^\s*\d*\.?\d*\s*$/.test(typed);
  return { amount: typed, unit: isBare ? chosen : '' };
};

/** What the field shows when the form's value changed elsewhere; its own unit stays while nothing is typed. */
export const followQuantity = (value: string, shown: SplitQuantity): SplitQuantity => {
  if (value === joinQuantity(shown)) return shown;
  return value === '' ? { amount: '', unit: shown.unit } : splitQuantity(value);
};
