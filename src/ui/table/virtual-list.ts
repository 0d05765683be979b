import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { createFiller } from './fill-rows';
import { offsetIn, scrollParent } from './scroll-parent';
import { bodyParts, isSameBody, rowsToDraw, type BodyPart } from './virtual-rows';
import { isJump, wholeRows } from './whole-rows';

/** Height of a compact row before one was measured, in pixels. */
const ROW = 45;

/** Rows drawn before the place of the table is known. */
const FIRST = 30;

/** What is drawn now. */
export interface Drawn {
  readonly parts: readonly BodyPart[];
  /** Keys of the rows that are drawn with all their cells. The others show their name until there is time for them. */
  readonly whole: ReadonlySet<string>;
  /** What a row is high here, in pixels: the room of one that shows its name only. */
  readonly height: number;
}

export interface VirtualList {
  /** The same object until something changes. */
  readonly drawn: () => Drawn;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells the rows that there are, after each drawing: the place of the table is measured again. */
  readonly update: (body: HTMLElement, count: number, keyOf: (index: number) => string) => void;
  /** Measures a row that was drawn: cards and wrapped cells are higher than a line. */
  readonly measure: (row: Element | null) => void;
  /** Keeps a row drawn though it is out of view, as it has the focus. */
  readonly hold: (index: number | undefined) => void;
  readonly stop: () => void;
}

/** The part of a virtualizer that does not depend on what scrolls. */
interface Scroller {
  readonly set: (count: number, keyOf: (index: number) => string, margin: number) => void;
  readonly parts: (margin: number) => readonly BodyPart[];
  /** True for rows in view; the others stand around it. */
  readonly isInView: (index: number) => boolean;
  readonly measure: (row: Element | null) => void;
  readonly stop: () => void;
}

interface Watch {
  /** Height of a row that was not measured, in pixels. */
  readonly height: () => number;
  readonly held: () => number | undefined;
  readonly onChange: () => void;
}

const elementFunctions = { scrollToFn: elementScroll, observeElementRect, observeElementOffset };
const windowFunctions = {
  scrollToFn: windowScroll,
  observeElementRect: observeWindowRect,
  observeElementOffset: observeWindowOffset,
};

const sharedOptions = ({ height, held, onChange }: Watch) => ({
  estimateSize: height,
  rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
    rowsToDraw(defaultRangeExtractor(range), held(), range.count),
  overscan: 3,
  indexAttribute: 'data-row',
  onChange,
});

const scrollerOf = <Parent extends Element | Window>(
  parent: Parent,
  made: Virtualizer<Parent, Element>,
): Scroller => {
  const stop = made._didMount();
  return {
    set: (count, getItemKey, scrollMargin) => {
      made.setOptions({ ...made.options, count, getItemKey, scrollMargin, getScrollElement: () => parent });
      made._willUpdate();
    },
    parts: (margin) => bodyParts(made.getVirtualItems(), margin, made.getTotalSize()),
    isInView: (index) =>
      made.range !== null && index >= made.range.startIndex && index <= made.range.endIndex,
    measure: made.measureElement,
    stop,
  };
};

const createScroller = (parent: Element | Window, watch: Watch): Scroller => {
  const shared = { ...sharedOptions(watch), count: 0 };
  return parent instanceof Element
    ? scrollerOf(
        parent,
        new Virtualizer<Element, Element>({ ...shared, ...elementFunctions, getScrollElement: () => parent }),
      )
    : scrollerOf(
        parent,
        new Virtualizer<Window, Element>({ ...shared, ...windowFunctions, getScrollElement: () => parent }),
      );
};

const firstRows = (count: number): readonly BodyPart[] =>
  Array.from({ length: Math.min(count, FIRST) }, (_, index) => ({ kind: 'row', index }));

/** Rows that must be drawn whole before others are taken to be as high. */
const ENOUGH_MEASURED = 5;

/** What a whole row is high, in pixels; undefined while too few are drawn. */
const usualHeight = (body: HTMLElement): number | undefined => {
  const rows = [...body.querySelectorAll('[data-row]:not([data-light])')];
  if (rows.length < ENOUGH_MEASURED) return undefined;
  const heights = rows.map((row) => row.getBoundingClientRect().height);
  return Math.round(heights.reduce((sum, height) => sum + height, 0) / heights.length);
};

/**
 * A list of which only the rows in view are drawn, and which scrolls with the page around it. It knows no React.
 * Of many rows that come into view at once, each is drawn with its name first and with its cells some frames later.
 */
export const createVirtualList = (): VirtualList => {
  const listeners = new Set<() => void>();
  let drawn: Drawn = { parts: firstRows(FIRST), whole: new Set(), height: ROW };
  let held: number | undefined;
  let measured: number | undefined;
  let place: { parent: Element | Window; margin: number; keyOf: (index: number) => string } | undefined;
  let scroller: Scroller | undefined;

  /** Keys of the rows to draw, those in view first. */
  const wantedOf = (parts: readonly BodyPart[]): readonly string[] => {
    const indexes = parts.flatMap((part) => (part.kind === 'row' ? [part.index] : []));
    const isInView = (index: number) => scroller?.isInView(index) === true;
    return [...indexes.filter(isInView), ...indexes.filter((index) => !isInView(index))].flatMap(
      (index) => place?.keyOf(index) ?? [],
    );
  };
  const put = (parts: readonly BodyPart[], wanted: readonly string[], most: number): void => {
    const whole = wholeRows(wanted, drawn.whole, most);
    const height = measured ?? ROW;
    const isSame =
      isSameBody(parts, drawn.parts) &&
      whole.size === drawn.whole.size &&
      [...whole].every((key) => drawn.whole.has(key));
    if (isSame && height === drawn.height) return;
    drawn = { parts: isSameBody(parts, drawn.parts) ? drawn.parts : parts, whole, height };
    listeners.forEach((listener) => listener());
  };
  const filler = createFiller((rows) => {
    if (!scroller || !place) return false;
    const parts = scroller.parts(place.margin);
    const wanted = wantedOf(parts);
    put(parts, wanted, rows);
    return wanted.some((key) => !drawn.whole.has(key));
  });
  const refresh = (): void => {
    if (!scroller || !place) return;
    const parts = scroller.parts(place.margin);
    const wanted = wantedOf(parts);
    const isPassing = drawn.whole.size > 0 && isJump(wanted, drawn.whole);
    if (isPassing) filler.beginAtRest();
    put(parts, wanted, filler.room());
    if (wanted.some((key) => !drawn.whole.has(key))) filler.begin();
  };
  return {
    drawn: () => drawn,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (body, count, keyOf) => {
      const parent = place?.parent ?? scrollParent(body);
      scroller ??= createScroller(parent, {
        height: () => measured ?? ROW,
        held: () => held,
        onChange: refresh,
      });
      measured ??= usualHeight(body);
      const margin = Math.round(offsetIn(body, parent));
      place = { parent, margin, keyOf };
      scroller.set(count, keyOf, margin);
      refresh();
    },
    measure: (row) => scroller?.measure(row),
    hold: (index) => {
      held = index;
    },
    stop: () => {
      filler.stop();
      scroller?.stop();
      scroller = undefined;
      place = undefined;
    },
  };
};
