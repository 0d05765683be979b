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
import { offsetIn, scrollParent } from './scroll-parent';
import { bodyParts, rowsToDraw, type BodyPart } from './virtual-rows';

/** Height of a compact row before it was measured, in pixels. */
const ROW = 45;

/** Rows drawn before the place of the table is known. */
const FIRST = 30;

export interface VirtualList {
  /** The parts to draw now; the same array until something changes. */
  readonly parts: () => readonly BodyPart[];
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
  readonly measure: (row: Element | null) => void;
  readonly stop: () => void;
}

interface Watch {
  readonly held: () => number | undefined;
  readonly onChange: () => void;
}

const elementFunctions = { scrollToFn: elementScroll, observeElementRect, observeElementOffset };
const windowFunctions = {
  scrollToFn: windowScroll,
  observeElementRect: observeWindowRect,
  observeElementOffset: observeWindowOffset,
};

const sharedOptions = ({ held, onChange }: Watch) => ({
  estimateSize: () => ROW,
  rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
    rowsToDraw(defaultRangeExtractor(range), held(), range.count),
  overscan: 6,
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

/** A list of which only the rows in view are drawn, and which scrolls with the page around it. It knows no React. */
export const createVirtualList = (): VirtualList => {
  const listeners = new Set<() => void>();
  let parts: readonly BodyPart[] = firstRows(FIRST);
  let held: number | undefined;
  let place: { parent: Element | Window; margin: number } | undefined;
  let scroller: Scroller | undefined;

  const refresh = (): void => {
    if (!scroller || !place) return;
    const next = scroller.parts(place.margin);
    if (JSON.stringify(next) === JSON.stringify(parts)) return;
    parts = next;
    listeners.forEach((listener) => listener());
  };
  return {
    parts: () => parts,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (body, count, keyOf) => {
      const parent = scrollParent(body);
      if (place?.parent !== parent) {
        scroller?.stop();
        scroller = createScroller(parent, { held: () => held, onChange: refresh });
      }
      const margin = Math.round(offsetIn(body, parent));
      place = { parent, margin };
      scroller?.set(count, keyOf, margin);
      refresh();
    },
    measure: (row) => scroller?.measure(row),
    hold: (index) => {
      held = index;
    },
    stop: () => {
      scroller?.stop();
      scroller = undefined;
      place = undefined;
    },
  };
};
