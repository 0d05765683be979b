import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { startRealConsole } from '../integration-tests/real-console';
import type { Started } from '../integration-tests/server';
import type { QuietCluster } from './bench-cluster';
import { recordFrames } from './bench-frames';
import { MACHINES, machinesIn, moveTo } from './bench-machine-data';
import { figuresOf } from './bench-measure';
import { openPage } from './bench-page';
import { heldBytes } from './bench-plain-lists';

const RUNS = 3;
const EVENTS = 5;
/** A page of the console that reads no list. */
const BEFORE = '/api-explorer';
const LIMIT = 180_000;
const FILES = new Map([
  ['/plugin-manifest.json', 'application/json'],
  ['/plugin-entry.js', 'text/javascript'],
]);

/** What a page cost that shows the virtual machines. */
interface Costs {
  'first row': number;
  complete: number;
  'memory held': number;
  'event to cell': number;
  'longest task': number;
  requests: number;
  bytes: number;
  sockets: number;
}

/** Serves the page that reads by the SDK's hook, to the console only. */
const servePlugin = async (): Promise<Started & { url: string }> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://plugin');
    const type = FILES.get(pathname);
    if (type === undefined) {
      response.writeHead(404).end();
      return;
    }
    readFile(path.join(import.meta.dirname, 'bench-sdk', pathname)).then(
      (text) => response.writeHead(200, { 'content-type': type }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.close();
      return Promise.resolve();
    },
  };
};

/** Counts what a page asks from now on. */
const countRequests = async (page: Page): Promise<Pick<Costs, 'requests' | 'bytes' | 'sockets'>> => {
  const counts = { requests: 0, bytes: 0, sockets: 0 };
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (counts.bytes += encodedDataLength));
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/kubernetes/')) counts.requests += 1;
  });
  page.on('websocket', () => (counts.sockets += 1));
  return counts;
};

/** Goes to a page as a link would, and waits for its first row and for all of them, in milliseconds. */
const arrive = (page: Page, to: string): Promise<{ first: number; all: number }> =>
  page.evaluate(
    async ([where, count, limit]) => {
      const began = performance.now();
      history.pushState({}, '', where);
      dispatchEvent(new PopStateEvent('popstate', { state: {} }));
      let first = 0;
      for (; performance.now() - began < limit;) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const cell = document.querySelector('[data-test^="row-machine-"] [data-column=node]');
        if (cell && first === 0) first = performance.now() - began;
        const all = document.querySelector('[data-test=count]')?.textContent.includes(count);
        if (all && /[a-z]/.test(cell?.textContent ?? '')) return { first, all: performance.now() - began };
      }
      throw new Error(`${where} is not complete after ${limit} ms`);
    },
    [to, MACHINES.toLocaleString('en'), LIMIT] as const,
  );

/** From the write of a node's name to its cell, in milliseconds. */
const eventToCell = async (page: Page, { send }: QuietCluster, node: string): Promise<number> => {
  const shown = page
    .locator('[data-test="row-machine-00000"] [data-column=node]', { hasText: node })
    .waitFor({ timeout: 30_000 });
  const began = performance.now();
  await moveTo(send, 0, node);
  await shown;
  return performance.now() - began;
};

const visit = async (browser: Browser, url: string, to: string, cluster: QuietCluster): Promise<Costs> => {
  const page = await openPage(browser, url);
  await page.goto(BEFORE);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForTimeout(4000);
  const before = await heldBytes(page);
  const counts = await countRequests(page);
  const stop = await recordFrames(page);
  const { first, all } = await arrive(page, to);
  const { longestTask } = await stop();
  await page.waitForTimeout(1000);
  const asked = { ...counts };
  const held = (await heldBytes(page)) - before;
  const waits: number[] = [];
  for (let run = 0; run < EVENTS; run += 1)
    waits.push(await eventToCell(page, cluster, `sdk-${run}-${Date.now() % 1_000_000}`));
  await page.context().close();
  return {
    'first row': first,
    complete: all,
    'memory held': held,
    'event to cell': figuresOf(waits).median,
    'longest task': longestTask,
    ...asked,
  };
};

const UNITS: Readonly<Record<keyof Costs, (value: number) => string>> = {
  'first row': (ms) => `${(ms / 1000).toFixed(2)} s`,
  complete: (ms) => `${(ms / 1000).toFixed(2)} s`,
  'memory held': (bytes) => `${(bytes / 1e6).toFixed(0)} MB`,
  'event to cell': (ms) => `${ms.toFixed(0)} ms`,
  'longest task': (ms) => (ms === 0 ? 'below 50 ms' : `${ms.toFixed(0)} ms`),
  requests: String,
  bytes: (bytes) => `${(bytes / 1e6).toFixed(1)} MB`,
  sockets: String,
};

const report = (ours: readonly Costs[], sdk: readonly Costs[]): void => {
  for (const [what, words] of Object.entries(UNITS) as [keyof Costs, (value: number) => string][]) {
    const own = figuresOf(ours.map((costs) => costs[what])).median;
    const theirs = figuresOf(sdk.map((costs) => costs[what])).median;
    const ratio = theirs === 0 ? '–' : `${(own / theirs).toFixed(2)} × the hook`;
    console.log(
      `${`in a console: ${what}`.padEnd(52)} ours ${words(own).padStart(11)}   SDK hook ${words(theirs).padStart(11)}   ${ratio}`,
    );
  }
};

/**
 * In one real console, on the same data and in turn: our list of virtual machines, and a page that reads the same three lists by the SDK's
 * `useK8sWatchResource` and shows thirty plain rows. Needs CONSOLE_RUN, a script that starts a console.
 */
export const benchSdk = async (browser: Browser, cluster: QuietCluster): Promise<void> => {
  const run = process.env.CONSOLE_RUN;
  if (run === undefined) {
    console.log(
      'sdk: left out. CONSOLE_RUN, a script that starts a console (API=… TOKEN=… PORT=…), is needed',
    );
    return;
  }
  await machinesIn(cluster);
  const plugin = await servePlugin();
  const real = await startRealConsole({
    run,
    clusterFile: cluster.file,
    pluginServer: cluster.url,
    others: [`bench-sdk=${plugin.url}`],
  });
  try {
    const ours: Costs[] = [];
    const sdk: Costs[] = [];
    for (let turn = 0; turn < RUNS; turn += 1) {
      sdk.push(await visit(browser, real.url, '/bench-sdk', cluster));
      ours.push(await visit(browser, real.url, '/virtual-machines', cluster));
    }
    report(ours, sdk);
  } finally {
    await real.stop();
    await plugin.stop();
  }
};
