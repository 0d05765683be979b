import { message, type Message } from '../../i18n/message';

/** A disk or a NIC as far as the boot order knows it. */
export interface Bootable {
  readonly name: string;
  /** null = the firmware does not try it */
  readonly bootOrder: number | null;
}

/** A place in the boot order: a whole number from 1 (source: virt-api admission, R4). */
export const bootPlace = (order: number | null): Message | undefined =>
  order === null || (Number.isSafeInteger(order) && order >= 1)
    ? undefined
    : message('A place in the boot order is a whole number from 1.');

/**
 * Which entries have a place that one before them has too (source: virt-api admission, R4: unique across disks and NICs).
 * @param all disks first, then NICs
 * @returns the index of each, with what is wrong
 */
export const repeatedPlaces = (
  all: readonly Bootable[],
): readonly { readonly index: number; readonly problem: Message }[] =>
  all.flatMap(({ bootOrder }, index) => {
    const first = all.slice(0, index).find((other) => bootOrder !== null && other.bootOrder === bootOrder);
    return first
      ? [
          {
            index,
            problem: message(
              '{{name}} has place {{place}} in the boot order too. Give one of them another.',
              {
                name: first.name,
                place: String(bootOrder),
              },
            ),
          },
        ]
      : [];
  });

/** The names in the order in which they are tried. Those without a place are not in it. */
export const inBootOrder = <T extends Bootable>(all: readonly T[]): readonly T[] =>
  all.filter(({ bootOrder }) => bootOrder !== null).sort((a, b) => (a.bootOrder ?? 0) - (b.bootOrder ?? 0));

/**
 * The places after one entry was moved, put in or taken out, counted from 1 without gaps.
 * @param order indices of `all` as they are tried
 */
export const placesOf = (order: readonly number[], count: number): readonly (number | null)[] =>
  Array.from({ length: count }, (_none, index) => {
    const place = order.indexOf(index);
    return place < 0 ? null : place + 1;
  });

/** A list with the item at one place moved to another. */
export const moved = <T>(list: readonly T[], from: number, to: number): readonly T[] => {
  const rest = list.filter((_item, index) => index !== from);
  const item = list.slice(from, from + 1);
  return [...rest.slice(0, to), ...item, ...rest.slice(to)];
};
