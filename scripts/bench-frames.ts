import type { Page } from '@playwright/test';
import { figuresOf } from './bench-measure';

/** One frame at 60 per second, in milliseconds. */
const FRAME = 1000 / 60;

/** How a page drew over a time. */
export interface Frames {
  /** Share of the frames of that time that were not drawn, of 100. */
  dropped: number;
  /** Longest time between two frames, in milliseconds. */
  longest: number;
  /** Longest task of the main thread, in milliseconds; 0 = none took 50 ms. */
  longestTask: number;
}

interface Recorder {
  stop: () => { gaps: number[]; tasks: number[] };
}

/** Draws and notes, until the returned function is called. */
export const recordFrames = async (page: Page): Promise<() => Promise<Frames>> => {
  const recorder = await page.evaluateHandle((): Recorder => {
    const gaps: number[] = [];
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ entryTypes: ['longtask'] });
    let last = performance.now();
    let asked = requestAnimationFrame(function note(now) {
      gaps.push(now - last);
      last = now;
      asked = requestAnimationFrame(note);
    });
    return {
      stop: () => {
        cancelAnimationFrame(asked);
        observer.disconnect();
        return { gaps, tasks };
      },
    };
  });
  return async () => {
    const { gaps, tasks } = await recorder.evaluate((running) => running.stop());
    const took = gaps.reduce((sum, gap) => sum + gap, 0);
    return {
      dropped: Math.max(0, 100 - (100 * gaps.length * FRAME) / took),
      longest: Math.max(0, ...gaps),
      longestTask: Math.max(0, ...tasks),
    };
  };
};

/** Scrolls a list from end to end, a screen and more at each frame, and notes what was drawn. */
export const scrollThrough = async (page: Page, row: string): Promise<Frames> => {
  const stop = await recordFrames(page);
  await page.evaluate(async (selector) => {
    let scroller = document.querySelector(selector);
    while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
      scroller = scroller.parentElement;
    const moved = scroller ?? document.documentElement;
    const step = moved.clientHeight * 2;
    for (let top = 0; top < moved.scrollHeight; top += step) {
      moved.scrollTop = top;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    // To the end also of what is drawn a little later.
    for (let frame = 0; frame < 30; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    moved.scrollTop = 0;
  }, row);
  return stop();
};

/** Waits until every row in view has all its cells: of many that come at once some are drawn in later frames. */
export const rowsAreWhole = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (await frame(), await frame(); document.querySelector('[data-row][data-light]');) await frame();
  });

export const framesWords = (all: readonly Frames[]): string => {
  const middle = (of: (frames: Frames) => number): string => figuresOf(all.map(of)).median.toFixed(0);
  const tasks = figuresOf(all.map(({ longestTask }) => longestTask)).median;
  return [
    `longest frame ${middle(({ longest }) => longest)} ms`,
    `longest task ${tasks === 0 ? 'below 50' : tasks.toFixed(0)} ms`,
    `dropped ${middle(({ dropped }) => dropped)} %`,
  ].join(', ');
};
