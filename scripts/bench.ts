/**
 * `npm run bench`: figures of the production build in Chromium, on a dev cluster of its own. It prints, and judges nothing: the machine decides
 * the milliseconds, so compare the ratios of two runs on one machine.
 */
import { chromium } from '@playwright/test';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { build } from './build';
import { CreateWizard } from '../integration-tests/pages/create-wizard';
import { startTestCluster, startTestServer } from '../integration-tests/server';

/** One frame at 60 per second, in milliseconds. */
const FRAME = 1000 / 60;
const KEYS = 60;
const POOLS = 10;
const WIZARD = '/infrastructure/clusters/create/kubevirt/hosted';

interface Figures {
  median: number;
  p95: number;
}

const figuresOf = (samples: number[]): Figures => {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
};

/** Milliseconds the page's main thread has worked since it was opened. */
const mainThreadTime = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** What the main thread does in two frames with no key pressed: the cost of measuring. */
const idle = async (page: Page, cdp: CDPSession): Promise<number> => {
  const samples: number[] = [];
  for (let i = 0; i < 10; i += 1) {
    const before = await mainThreadTime(cdp);
    await twoFrames(page);
    samples.push((await mainThreadTime(cdp)) - before);
  }
  return figuresOf(samples).median;
};

const typeInto = async (
  { page, field }: { page: Page; field: Locator },
  cdp: CDPSession,
): Promise<Figures> => {
  await field.click();
  await page.keyboard.press('ControlOrMeta+a');
  const rest = await idle(page, cdp);
  const samples: number[] = [];
  for (let i = 0; i < KEYS; i += 1) {
    const before = await mainThreadTime(cdp);
    await page.keyboard.press(String.fromCharCode(97 + (i % 26)));
    await twoFrames(page);
    samples.push(Math.max(0, (await mainThreadTime(cdp)) - before - rest));
  }
  return figuresOf(samples);
};

const print = (what: string, { median, p95 }: Figures): void =>
  console.log(
    `${what.padEnd(52)} median ${median.toFixed(1).padStart(6)} ms (${(median / FRAME).toFixed(2)} frames)   ` +
      `p95 ${p95.toFixed(1).padStart(6)} ms (${(p95 / FRAME).toFixed(2)} frames)`,
  );

const benchTyping = async (page: Page, cdp: CDPSession): Promise<void> => {
  const wizard = new CreateWizard(page);
  await wizard.open();
  print('typing a cluster name', await typeInto({ page, field: wizard.field('details.name') }, cdp));
  await wizard.details({ name: 'bench', namespace: 'clusters' });
  await wizard.next.click();
  await wizard.atStep('Node pools');
  for (let i = 1; i < POOLS; i += 1) await page.locator('[data-test=add-pool]').click();
  const field = wizard.field(`pools.${POOLS - 1}.name`);
  print(`typing a pool name, ${POOLS} pools`, await typeInto({ page, field }, cdp));
  await page.locator('[data-test=toggle-yaml]').click();
  await wizard.editor().waitFor();
  print('the same with the YAML drawer open', await typeInto({ page, field }, cdp));
};

/** Bytes of scripts that a page's first visit transfers. */
const benchLoading = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.includes('/api/plugins/') && entry.name.endsWith('.js'))
      .map((entry) => (entry as PerformanceResourceTiming).decodedBodySize),
  );
  const kib = scripts.reduce((sum, bytes) => sum + bytes, 0) / 1024;
  console.log(`${path.padEnd(52)} ${String(scripts.length).padStart(3)} scripts, ${kib.toFixed(0)} KiB`);
};

await build();
const cluster = await startTestCluster((line) => console.log(`· ${line}`));
const server = await startTestServer(cluster.file);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
try {
  for (const path of ['/infrastructure/clusters', WIZARD]) {
    const context = await browser.newContext({ baseURL: server.url });
    await benchLoading(await context.newPage(), path);
    await context.close();
  }
  const page = await browser.newPage({ baseURL: server.url, viewport: { width: 1440, height: 900 } });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await benchTyping(page, cdp);
} finally {
  await browser.close();
  await server.stop();
  await cluster.stop();
}
