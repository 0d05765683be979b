/**
 * `npm run bench [-- PART… --keep]`: figures of the production build in Chromium, on a dev cluster of its own. It prints, and judges nothing: the machine decides
 * the milliseconds, so compare the ratios of two runs on one machine.
 */
import { chromium } from '@playwright/test';
import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import { figuresOf, idle, inFrames, twoFrames, type Work, workOf } from './bench-measure';
import { benchChunks } from './bench-chunks';
import { startQuietCluster } from './bench-cluster';
import { benchMachines } from './bench-machines';
import { benchNodePools } from './bench-node-pools';
import { benchSdk } from './bench-sdk';
import { benchVisits } from './bench-visits';
import { build } from './build';
import { CreateWizard } from '../integration-tests/pages/create-wizard';
import { startTestCluster, startTestServer } from '../integration-tests/server';

const KEYS = 60;
const POOLS = 10;
const NODE_POOLS = '/infrastructure/node-pools';
const WIZARD = '/infrastructure/clusters/create/kubevirt/hosted';

/** Types into a field, which keeps what stands before the cursor. */
const typeInto = async (what: string, page: Page, cdp: CDPSession): Promise<void> => {
  const rest = await idle(page, cdp);
  const samples: Work[] = [];
  for (let i = 0; i < KEYS; i += 1) {
    const key = String.fromCharCode(97 + (i % 26));
    samples.push(
      await workOf(cdp, async () => {
        await page.keyboard.press(key);
        await twoFrames(page);
      }),
    );
  }
  const { median, p95 } = figuresOf(samples.map(({ all }) => Math.max(0, all - rest)));
  const scripts = figuresOf(samples.map((sample) => sample.scripts)).median;
  console.log(
    `${what.padEnd(52)} median ${inFrames(median)}   p95 ${inFrames(p95)}   scripts ${inFrames(scripts)}   idle ${inFrames(rest)}`,
  );
};

const select = async (page: Page, field: Locator): Promise<void> => {
  await field.click();
  await page.keyboard.press('ControlOrMeta+a');
};

/** Leaves a name that the rules refuse, and comes back behind it. */
const makeWrong = async (page: Page, field: Locator): Promise<void> => {
  await select(page, field);
  await page.keyboard.type('A');
  await page.keyboard.press('Tab');
  await page.locator('[data-test^="problem-pools"]').first().waitFor();
  await field.click();
  await page.keyboard.press('End');
};

const benchTyping = async (page: Page, cdp: CDPSession): Promise<void> => {
  const wizard = new CreateWizard(page);
  await wizard.open();
  await select(page, wizard.field('details.name'));
  await typeInto('typing a cluster name', page, cdp);
  await wizard.details({ name: 'bench', namespace: 'clusters' });
  await wizard.nextTo('Node pools');
  for (let i = 1; i < POOLS; i += 1) await page.locator('[data-test=add-pool]').click();
  const field = wizard.field(`pools.${POOLS - 1}.name`);
  await select(page, field);
  await typeInto(`typing a pool name, ${POOLS} pools`, page, cdp);
  await makeWrong(page, field);
  await typeInto('the same while the name is shown as wrong', page, cdp);
  await page.locator('[data-test=toggle-yaml]').click();
  await wizard.editor().waitFor();
  await select(page, field);
  await typeInto('the same with the YAML drawer open', page, cdp);
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

const benchWizards = async (browser: Browser): Promise<void> => {
  const cluster = await startTestCluster((line) => console.log(`· ${line}`));
  const server = await startTestServer(cluster.file);
  try {
    for (const path of ['/infrastructure/clusters', NODE_POOLS, WIZARD]) {
      const context = await browser.newContext({ baseURL: server.url });
      await benchLoading(await context.newPage(), path);
      await context.close();
    }
    const page = await browser.newPage({ baseURL: server.url, viewport: { width: 1440, height: 900 } });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await benchTyping(page, cdp);
  } finally {
    await server.stop();
    await cluster.stop();
  }
};

const ON_FULL_CLUSTER = {
  pools: benchNodePools,
  machines: benchMachines,
  visits: benchVisits,
  sdk: benchSdk,
} as const;

const benchLists = async (browser: Browser): Promise<void> => {
  const cluster = await startQuietCluster((line) => console.log(`· ${line}`), isKept);
  try {
    for (const [part, bench] of Object.entries(ON_FULL_CLUSTER))
      if (isWanted(part)) await bench(browser, cluster);
  } finally {
    await cluster.stop();
  }
};

const PARTS = ['chunks', 'wizards', ...Object.keys(ON_FULL_CLUSTER)];
const KEEP = '--keep';
/** The clusters and machines of the last time are good enough: filling takes minutes. */
const isKept = process.argv.includes(KEEP);
const asked = process.argv.slice(2).filter((word) => word !== KEEP);
const strange = asked.filter((part) => !PARTS.includes(part));
if (strange.length > 0) throw new Error(`No part ${strange.join(', ')}: there are ${PARTS.join(', ')}`);
const isWanted = (part: string): boolean => asked.length === 0 || asked.includes(part);

await build();
if (isWanted('chunks')) await benchChunks();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
try {
  if (isWanted('wizards')) await benchWizards(browser);
  if (Object.keys(ON_FULL_CLUSTER).some(isWanted)) await benchLists(browser);
} finally {
  await browser.close();
}
