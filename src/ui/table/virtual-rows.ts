import type { VirtualItem } from '@tanstack/virtual-core';

/** What stands in the body of a table: a row, or the room of rows that are not drawn. */
export type BodyPart =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'space'; readonly height: number; readonly key: string };

/**
 * The parts of a body from top to bottom: the rows to draw (in ascending order, not always next to each other, as the
 * row with the focus is kept) and the room between them.
 * @param margin top of the first row in what scrolls, in pixels
 * @param total height of all rows, in pixels
 */
export const bodyParts = (
  items: readonly Pick<VirtualItem, 'index' | 'start' | 'end'>[],
  margin: number,
  total: number,
): readonly BodyPart[] => {
  const parts: BodyPart[] = [];
  let bottom = 0;
  for (const { index, start, end } of items) {
    const gap = start - margin - bottom;
    if (gap > 0) parts.push({ kind: 'space', height: gap, key: `before-${index}` });
    parts.push({ kind: 'row', index });
    bottom = end - margin;
  }
  if (total - bottom > 0) parts.push({ kind: 'space', height: total - bottom, key: 'after' });
  return parts;
};

/** The rows to draw: those in view with some around them, and the one that has the focus. */
export const rowsToDraw = (
  visible: readonly number[],
  focused: number | undefined,
  count: number,
): number[] => {
  if (focused === undefined || focused < 0 || focused >= count || visible.includes(focused))
    return [...visible];
  return [...visible, focused].sort((a, b) => a - b);
};

/** True when both bodies have the same parts. */
export const isSameBody = (a: readonly BodyPart[], b: readonly BodyPart[]): boolean =>
  a.length === b.length && a.every((part, place) => isSamePart(part, b[place]));

const isSamePart = (a: BodyPart, b: BodyPart | undefined): boolean =>
  a.kind === 'row'
    ? b?.kind === 'row' && a.index === b.index
    : b?.kind === 'space' && a.height === b.height && a.key === b.key;
