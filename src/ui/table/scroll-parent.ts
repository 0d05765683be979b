/** What scrolls around an element: its nearest scrolling ancestor, or the window. */
export const scrollParent = (element: Element): Element | Window => {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (parent === document.body || parent === document.documentElement) return window;
    if (/auto|scroll|overlay/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return window;
};

/** How far an element lies below the top of what scrolls around it, in pixels. */
export const offsetIn = (element: Element, parent: Element | Window): number => {
  const top = element.getBoundingClientRect().top;
  return parent instanceof Element
    ? top - parent.getBoundingClientRect().top + parent.scrollTop
    : top + window.scrollY;
};
