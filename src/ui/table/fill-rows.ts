import { FIRST_PACE, nextPace } from './whole-rows';

/** Draws rows whole in the frames that follow, as many in each as there is time for. */
export interface Filler {
  /** How many rows may be drawn whole at once, now. */
  readonly room: () => number;
  /** Begins with the next frame. */
  readonly begin: () => void;
  /** Begins when two frames have passed in which nobody asked for this again: what is passed by is not drawn whole. */
  readonly beginAtRest: () => void;
  readonly stop: () => void;
}

/** @param fill draws so many rows more; answers whether others are left */
export const createFiller = (fill: (rows: number) => boolean): Filler => {
  let pace = FIRST_PACE;
  let asked: number | undefined;
  const step = (began: number): void => {
    const isLeft = fill(pace);
    asked = requestAnimationFrame((now) => {
      pace = nextPace(pace, now - began);
      asked = undefined;
      if (isLeft) step(now);
    });
  };
  const stop = (): void => {
    if (asked !== undefined) cancelAnimationFrame(asked);
    asked = undefined;
  };
  return {
    room: () => (asked === undefined ? pace : 0),
    begin: () => {
      asked ??= requestAnimationFrame(step);
    },
    beginAtRest: () => {
      stop();
      asked = requestAnimationFrame(() => {
        asked = requestAnimationFrame(step);
      });
    },
    stop,
  };
};
