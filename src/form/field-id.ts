/** The id of the element that takes a field's focus. */
export const fieldId = (name: string): string => `field-${name.replaceAll('.', '-')}`;

/** A fold that hides fields opens itself at this event, which bubbles from the field that is wanted. */
export const REVEAL_EVENT = 'hvp-reveal-field';

const focusable = 'input, textarea, button, select, [tabindex]';

const find = (name: string): HTMLElement | null => {
  const frame = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  if (frame) return frame;
  const parent = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  return parent === '' ? null : find(parent);
};

/** Of the fields that are drawn, the name that comes first on the page; undefined when none is. */
export const firstOnPage = (names: readonly string[]): string | undefined => {
  const drawn = names.flatMap((name) => {
    const element = find(name);
    return element ? [{ name, element }] : [];
  });
  drawn.sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return drawn[0]?.name;
};

/** Moves the focus to a field, or to the nearest group that holds it, after opening the folds around it. */
export const focusField = (name: string): void => {
  const frame = find(name);
  if (!frame) return;
  frame.dispatchEvent(new CustomEvent(REVEAL_EVENT, { bubbles: true }));
  // The folds open with the next paint.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const own =
        document.getElementById(fieldId(name)) ?? frame.querySelector<HTMLElement>('[data-control]');
      const target = own?.matches(focusable) ? own : (own ?? frame).querySelector<HTMLElement>(focusable);
      (target ?? frame).focus();
      // In the middle: a wizard's footer covers the bottom.
      frame.scrollIntoView({ block: 'center' });
    }),
  );
};
