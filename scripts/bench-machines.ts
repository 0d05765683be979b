import type { Browser, Page } from '@playwright/test';
import type { QuietCluster } from './bench-cluster';
import { framesWords, recordFrames, rowsAreWhole, scrollThrough, type Frames } from './bench-frames';
import { MACHINES, machinesIn, moveTo, nodeOf } from './bench-machine-data';
import { figuresOf, workOf, type Work } from './bench-measure';
import { openPage } from './bench-page';
import { heldBytes, readPlainly, type PlainLists } from './bench-plain-lists';
import type { Send } from './bench-send';

const KUBEVIRT = '/apis/kubevirt.io/v1';
const LISTS = [
  'virtualmachines',
  'virtualmachineinstances',
  'virtualmachineinstancemigrations',
  // The list asks for pools, whose machines VMs may be, only where there are such.
].map((kind) => `${KUBEVIRT}/${kind}`);
const RUNS = 3;
const ROW = '[data-test^="row-machine-"]';
const EVENTS_A_SECOND = 200;
const STORM_SECONDS = 8;

const median = (samples: readonly number[]): number => figuresOf([...samples]).median;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const say = (what: string, words: string): void => console.log(`${what.padEnd(52)} ${words}`);

/** One visit to the list, from the page of another kind. */
interface Visit {
  firstRows: number;
  complete: number;
  held: number;
}

const visit = async (page: Page): Promise<Visit> => {
  await page.goto('/migrations');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1500);
  const before = await heldBytes(page);
  const times = await page.evaluate(
    async ([row, all]) => {
      const began = performance.now();
      document.querySelector<HTMLElement>('a[href$="/virtual-machines"]')?.click();
      let firstRows = 0;
      for (;;) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const cell = document.querySelector(`${row} [data-column=node]`);
        if (cell && firstRows === 0) firstRows = performance.now() - began;
        const count = document.querySelector('[data-test=count]')?.textContent ?? '';
        if (count.includes(all) && cell?.textContent.includes('worker')) break;
      }
      return { firstRows, complete: performance.now() - began };
    },
    [ROW, MACHINES.toLocaleString('en')] as const,
  );
  await page.waitForTimeout(1000);
  return { ...times, held: (await heldBytes(page)) - before };
};

const reportLoading = (plain: readonly PlainLists[], visits: readonly Visit[]): void => {
  const time = median(plain.map(({ milliseconds }) => milliseconds));
  const parsed = median(plain.map(({ held }) => held));
  const against = (what: string, ms: number): void =>
    say(what, `${(ms / 1000).toFixed(2)} s = ${(ms / time).toFixed(2)} × plain`);
  say(
    '10,000 VMs: plain paged fetch and JSON.parse',
    `${(time / 1000).toFixed(2)} s, ${mb(plain[0]?.bytes ?? 0)}`,
  );
  against('10,000 VMs: first rows shown', median(visits.map(({ firstRows }) => firstRows)));
  against('10,000 VMs: complete', median(visits.map(({ complete }) => complete)));
  const held = median(visits.map(({ held: bytes }) => bytes));
  say(
    '10,000 VMs: memory held',
    `${mb(held)} = ${(held / parsed).toFixed(2)} × the parsed lists (${mb(parsed)})`,
  );
};

/** From the write of a node's name to its cell, in milliseconds. */
const eventToCell = async (page: Page, send: Send, run: number): Promise<number> => {
  const node = `moved-${run}`;
  const shown = page.evaluate(
    async ([row, name]) => {
      while (!document.querySelector(`${row} [data-column=node]`)?.textContent.includes(name))
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return Date.now();
    },
    ['[data-test="row-machine-00000"]', node] as const,
  );
  const began = Date.now();
  await moveTo(send, 0, node);
  return (await shown) - began;
};

/** Instances move to other nodes, as many a second as the server takes up to 200, while the list is looked at. */
const storm = async (page: Page, send: Send): Promise<{ frames: Frames; rate: number }> => {
  const stop = await recordFrames(page);
  const began = performance.now();
  const under: Promise<void>[] = [];
  let sent = 0;
  for (let passed = 0; passed < STORM_SECONDS; passed = (performance.now() - began) / 1000) {
    for (; sent < passed * EVENTS_A_SECOND; sent += 1)
      under.push(moveTo(send, (sent % 900) * 10, nodeOf(sent * 7 + 1)));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await Promise.all(under);
  const seconds = (performance.now() - began) / 1000;
  return { frames: await stop(), rate: sent / seconds };
};

/** What the main thread works from a deed until all rows in view are there, and the longest it is blocked, as medians of several times. */
const judge = async (page: Page, what: string, deeds: readonly (() => Promise<unknown>)[]): Promise<void> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const works: Work[] = [];
  const frames: Frames[] = [];
  for (const deed of deeds) {
    const stop = await recordFrames(page);
    works.push(
      await workOf(cdp, async () => {
        await deed();
        await rowsAreWhole(page);
      }),
    );
    frames.push(await stop());
    await page.waitForTimeout(600);
  }
  const all = median(works.map((work) => work.all));
  say(
    what,
    `main thread ${all.toFixed(0)} ms, scripts ${median(works.map(({ scripts }) => scripts)).toFixed(0)} ms, longest frame ${median(frames.map(({ longest }) => longest)).toFixed(0)} ms`,
  );
  await cdp.detach();
};

const benchTable = async (page: Page): Promise<void> => {
  const click = (selector: string) => () =>
    page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  const times = (deed: () => Promise<unknown>, count = 6) => Array.from({ length: count }, () => deed);
  for (const column of ['namespace', 'status', 'node', 'name'])
    await judge(page, `10,000 VMs: sort by ${column}`, times(click(`[data-test=head-${column}] button`)));
  for (const [filter, value] of [
    ['status', 'Stopped'],
    ['node', 'worker-7'],
  ] as const) {
    await page.locator(`[data-test=filter-${filter}]`).click();
    await page.locator(`[data-test=filter-${filter}-${value}]`).waitFor();
    await judge(
      page,
      `10,000 VMs: filter by ${filter}`,
      times(click(`[data-test=filter-${filter}-${value}] input`)),
    );
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
  }
  const search = page.locator('[data-test=search] input');
  const letters = ['m', 'a', 'c'].map((letter) => () => search.pressSequentially(letter));
  await judge(page, '10,000 VMs: a letter in the search', letters);
  await search.fill('');
};

/** Measures the list of 10,000 virtual machines beside plain lists of the same, on a filled server. */
const measureMachines = async (browser: Browser, { url, send }: QuietCluster): Promise<void> => {
  const plain: PlainLists[] = [];
  const visits: Visit[] = [];
  let page: Page | undefined;
  for (let run = 0; run < RUNS; run += 1) {
    const bare = await openPage(browser, url);
    plain.push(await readPlainly(bare, LISTS));
    await bare.context().close();
    await page?.context().close();
    page = await openPage(browser, url);
    visits.push(await visit(page));
  }
  if (!page) return;
  reportLoading(plain, visits);
  const waits: number[] = [];
  for (let run = 0; run < 9; run += 1) waits.push(await eventToCell(page, send, run));
  const { median: usual, p95 } = figuresOf(waits);
  say('10,000 VMs: from a write to the changed cell', `${usual.toFixed(0)} ms, longest ${p95.toFixed(0)} ms`);
  const scrolls: Frames[] = [];
  for (let run = 0; run < RUNS; run += 1) scrolls.push(await scrollThrough(page, ROW));
  say('10,000 VMs: scroll end to end', framesWords(scrolls));
  const stop = await recordFrames(page);
  await page.waitForTimeout(4000);
  say('10,000 VMs: nothing happens', framesWords([await stop()]));
  const { frames, rate } = await storm(page, send);
  say(`10,000 VMs: ${rate.toFixed(0)} events a second`, framesWords([frames]));
  await benchTable(page);
  await page.context().close();
};

/** Fills a server with 10,000 virtual machines and measures their list. */
export const benchMachines = async (browser: Browser, cluster: QuietCluster): Promise<void> => {
  await machinesIn(cluster);
  await measureMachines(browser, cluster);
};
