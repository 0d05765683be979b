import type { CDPSession, Page } from '@playwright/test';

/** One frame at 60 per second, in milliseconds. */
const FRAME = 1000 / 60;

interface Figures {
  median: number;
  p95: number;
}

/** The middle of samples, and what 95 of 100 stay below. */
export const figuresOf = (samples: number[]): Figures => {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
};

/** Milliseconds the page's main thread has worked since it was opened: in all, and the part of it that ran scripts. */
export interface Work {
  all: number;
  scripts: number;
}

const workSoFar = async (cdp: CDPSession): Promise<Work> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string): number => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
  return { all: of('TaskDuration'), scripts: of('ScriptDuration') };
};

/** What the main thread works while something is done. */
export const workOf = async (cdp: CDPSession, act: () => Promise<void>): Promise<Work> => {
  const before = await workSoFar(cdp);
  await act();
  const after = await workSoFar(cdp);
  return { all: after.all - before.all, scripts: after.scripts - before.scripts };
};

/** Waits until the page has drawn twice. */
export const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** What the main thread does in two frames with no key pressed: the cost of measuring. */
export const idle = async (page: Page, cdp: CDPSession): Promise<number> => {
  const samples: Work[] = [];
  for (let i = 0; i < 10; i += 1) samples.push(await workOf(cdp, () => twoFrames(page)));
  return figuresOf(samples.map(({ all }) => all)).median;
};

/** Milliseconds, and how many frames they are. */
export const inFrames = (ms: number): string =>
  `${ms.toFixed(1).padStart(5)} ms (${(ms / FRAME).toFixed(2)} frames)`;
