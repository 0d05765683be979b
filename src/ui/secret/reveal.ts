/** How long a revealed secret stays readable, in milliseconds. */
export const REVEAL_TIME = 30_000;

export interface Reveal {
  /** Makes the secret readable for 30 seconds from now, also when it is readable already. */
  readonly reveal: () => void;
  readonly hide: () => void;
}

/** Keeps one secret readable for a while. `show` is told each change; `hide` must be called when the secret goes. */
export const createReveal = (show: (isRevealed: boolean) => void): Reveal => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    show(false);
  };
  return {
    hide,
    reveal: () => {
      clearTimeout(timer);
      timer = setTimeout(hide, REVEAL_TIME);
      show(true);
    },
  };
};
