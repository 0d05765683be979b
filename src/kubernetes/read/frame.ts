/** A hidden page draws no frames; changes are then passed on this often, in milliseconds. */
const HIDDEN_MS = 500;
const FRAME_MS = 16;

/**
 * Calls `action` once before the next frame, however often it is asked to, and not again before `pause` has passed, in
 * milliseconds: what comes after a quiet time is passed on at once. Returns the asking function and one that gives up.
 */
export const oncePerFrame = (
  action: () => void,
  pause: () => number = () => 0,
): { ask: () => void; cancel: () => void } => {
  let cancel: (() => void) | undefined;
  let last = -Infinity;
  const fire = () => {
    cancel?.();
    cancel = undefined;
    last = performance.now();
    action();
  };
  const ask = () => {
    if (cancel) return;
    const wait = last + pause() - performance.now();
    if (wait > FRAME_MS) {
      const timer = setTimeout(() => {
        cancel = undefined;
        ask();
      }, wait);
      cancel = () => clearTimeout(timer);
      return;
    }
    const draws = typeof requestAnimationFrame === 'function';
    // The timer also catches the page that is hidden after a frame was asked for.
    const timer = setTimeout(fire, draws ? HIDDEN_MS : FRAME_MS);
    const frame = draws ? requestAnimationFrame(fire) : undefined;
    cancel = () => {
      clearTimeout(timer);
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  };
  return {
    ask,
    cancel: () => {
      cancel?.();
      cancel = undefined;
    },
  };
};
