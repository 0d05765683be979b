import { useLayoutEffect, useMemo, useState, useSyncExternalStore, type RefObject } from 'react';
import { createVirtualList, type VirtualList } from './virtual-list';
import type { BodyPart } from './virtual-rows';

interface VirtualRows {
  readonly parts: readonly BodyPart[];
  /** Height of a row of which only the name is drawn yet, in pixels; undefined for one that is drawn whole. */
  readonly lightHeight: (key: string) => number | undefined;
  /** The ref of each row. */
  readonly measure: (element: Element | null) => void;
}

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
  const [list] = useState(createVirtualList);
  const { parts, whole, height } = useSyncExternalStore(list.subscribe, list.drawn);
  useLayoutEffect(() => {
    if (isOn && body.current) list.update(body.current, count, keyOf);
  });
  useLayoutEffect(() => (isOn ? list.stop : undefined), [list, isOn]);
  useHeldFocus(body, list);
  const all = useMemo(() => (isOn ? [] : rowsOf(count)), [isOn, count]);
  return isOn
    ? { parts, measure: list.measure, lightHeight: (key) => (whole.has(key) ? undefined : height) }
    : { parts: all, measure: nothing, lightHeight: nothing };
};

const nothing = (): undefined => undefined;

const rowsOf = (count: number): readonly BodyPart[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'row', index }));

/** The row that has the focus stays drawn, or scrolling would lose the focus. */
const useHeldFocus = (body: RefObject<HTMLElement>, list: VirtualList): void => {
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const hold = (event: FocusEvent) => {
      const row = event.target instanceof Element ? event.target.closest('[data-row]') : null;
      list.hold(row ? Number(row.getAttribute('data-row')) : undefined);
    };
    const release = () => list.hold(undefined);
    element.addEventListener('focusin', hold);
    element.addEventListener('focusout', release);
    return () => {
      element.removeEventListener('focusin', hold);
      element.removeEventListener('focusout', release);
    };
  }, [body, list]);
};
