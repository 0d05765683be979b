import { useCallback, useLayoutEffect, useReducer, useRef, useState, type RefObject } from 'react';
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { offsetIn, scrollParent } from './scroll-parent';
import { bodyParts, rowsToDraw, type BodyPart } from './virtual-rows';

/** Height of a compact row before it was measured, in pixels. */
const ROW = 41;

interface VirtualRows {
  readonly parts: readonly BodyPart[];
  /** For each row: measures it, as cards and wrapped cells are higher than a line. */
  readonly measure: (element: Element | null) => void;
}

type Options = VirtualizerOptions<Element | Window, Element>;

// The window and an element are watched by different functions of the library.
const observers = (parent: Element | Window) =>
  parent instanceof Element
    ? { scrollToFn: elementScroll, observeElementRect, observeElementOffset }
    : {
        scrollToFn: windowScroll,
        observeElementRect: observeWindowRect,
        observeElementOffset: observeWindowOffset,
      };

/**
 * Draws only the rows in view, of a table that scrolls with the page around it.
 * Our own hook over @tanstack/virtual-core: its React package brings react-dom, which the console does not share.
 */
export const useVirtualRows = (
  body: RefObject<HTMLElement>,
  count: number,
  keyOf: (index: number) => string,
  isOn: boolean,
): VirtualRows => {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [place, setPlace] = useState<{ parent: Element | Window; margin: number }>();
  const focused = useFocusedRow(body);
  const virtual = useRef<Virtualizer<Element | Window, Element>>();

  useLayoutEffect(() => {
    if (!isOn || !body.current) return;
    const parent = scrollParent(body.current);
    const margin = offsetIn(body.current, parent);
    setPlace((was) =>
      was?.parent === parent && Math.abs(was.margin - margin) < 1 ? was : { parent, margin },
    );
  });

  const range = useCallback<NonNullable<Options['rangeExtractor']>>(
    (wanted) => rowsToDraw(defaultRangeExtractor(wanted), focused.current ?? undefined, wanted.count),
    [focused],
  );
  const parent = place?.parent;
  const options: Options | undefined = parent
    ? {
        ...(observers(parent) as Pick<Options, 'scrollToFn' | 'observeElementRect' | 'observeElementOffset'>),
        count,
        getScrollElement: () => parent,
        estimateSize: () => ROW,
        getItemKey: keyOf,
        rangeExtractor: range,
        scrollMargin: place.margin,
        overscan: 12,
        onChange: () => redraw(),
        indexAttribute: 'data-row',
      }
    : undefined;
  if (options && !virtual.current) virtual.current = new Virtualizer(options);
  else if (options) virtual.current?.setOptions(options);

  useLayoutEffect(() => {
    if (!parent) return;
    return virtual.current?._didMount();
  }, [parent]);
  useLayoutEffect(() => virtual.current?._willUpdate());

  const measure = useCallback((element: Element | null) => virtual.current?.measureElement(element), []);
  if (!isOn) return { parts: rowsOf(count), measure: ignore };
  const shown = virtual.current;
  if (!shown || !place) return { parts: rowsOf(Math.min(count, 30)), measure: ignore };
  return { parts: bodyParts(shown.getVirtualItems(), place.margin, shown.getTotalSize()), measure };
};

const ignore = (): void => undefined;

const rowsOf = (count: number): readonly BodyPart[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'row', index }));

/** The index of the row that has the focus: it stays drawn, or the focus would be lost by scrolling. */
const useFocusedRow = (body: RefObject<HTMLElement>): RefObject<number | undefined> => {
  const index = useRef<number>();
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const note = (event: FocusEvent) => {
      const row = event.target instanceof Element ? event.target.closest('[data-row]') : null;
      index.current = row ? Number(row.getAttribute('data-row')) : undefined;
    };
    const leave = () => {
      index.current = undefined;
    };
    element.addEventListener('focusin', note);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', note);
      element.removeEventListener('focusout', leave);
    };
  }, [body]);
  return index as RefObject<number | undefined>;
};
