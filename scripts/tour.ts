/**
 * `npm run tour`: takes the pictures of docs/tour.md and docs/virtual-machines.md from the product as it is, on a dev cluster of its own. It
 * plays the tour: who changes a screen runs it again and looks at what changed. It stops where a secret it typed would be on a picture.
 */
import path from 'node:path';
import { chromium, request, selectors } from '@playwright/test';
import type { Page } from '@playwright/test';
import { Api } from '../integration-tests/api';
import { createCluster } from '../integration-tests/clusters';
import { turnOnFault } from '../integration-tests/faults';
import { Leaks } from '../integration-tests/leaks';
import { ClusterDetails } from '../integration-tests/pages/cluster-details';
import { ClustersList } from '../integration-tests/pages/clusters-list';
import { CreateWizard, SECRET_TEXT, SSH_KEY } from '../integration-tests/pages/create-wizard';
import { startTestCluster, startTestServer } from '../integration-tests/server';
import { build } from './build';
import { tourOfMachines } from './tour-virtual-machines';

const PICTURES = path.resolve(import.meta.dirname, '../docs/tour');
const SIZE = { width: 1280, height: 860 };
/** Lets what slides or fades come to rest, in milliseconds. */
const REST = 700;

const NAMESPACE = 'clusters';
const NAME = 'demo';
const OWN_DOMAIN = 'shop';

type Picture = (name: string) => Promise<void>;

/** Takes pictures of a page, none with a secret on it. */
const pictures = (page: Page): Picture => {
  const leaks = new Leaks(page);
  return async (name) => {
    await page.waitForTimeout(REST);
    await leaks.look(name);
    leaks.expectNone({ 'pull secret': SECRET_TEXT });
    await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
    console.log(`· ${name}`);
  };
};

const create = async (page: Page, picture: Picture): Promise<void> => {
  const wizard = new CreateWizard(page);
  await wizard.open('preflight');
  await page.waitForLoadState('networkidle');
  await page.getByText('Being read').first().waitFor({ state: 'hidden' });
  await picture('preflight');
  await wizard.nextTo('Details');
  await wizard.type('details.sshKey', SSH_KEY);
  await wizard.details({ name: NAME, namespace: NAMESPACE });
  await page.locator('[data-test=step-heading]').scrollIntoViewIfNeeded();
  await picture('details');
  await wizard.nextTo('Networking');
  await wizard.type('networking.serviceNetwork.0.cidr', '10.134.0.0/16');
  await page.getByText('10.134.0.0/16 overlaps').first().waitFor();
  await page.getByTestId('range-map').first().scrollIntoViewIfNeeded();
  await picture('networking');
  await wizard.type('networking.serviceNetwork.0.cidr', '172.31.0.0/16');
  await wizard.nextTo('Infrastructure');
  await picture('infrastructure');
  await wizard.nextTo('Node pools');
  await picture('node-pools');
  await wizard.nextTo('Review');
  await picture('review');
  await wizard.tab('Command');
  await picture('command');
  await wizard.tab('Summary');
  await wizard.create.click();
  await wizard.created({ name: NAME, namespace: NAMESPACE });
};

const follow = async (page: Page, picture: Picture): Promise<void> => {
  const details = new ClusterDetails(page, NAMESPACE, NAME);
  await details.open();
  await details.progress.waitFor();
  await page.waitForTimeout(4000);
  await picture('installing');
};

const use = async (page: Page, picture: Picture): Promise<void> => {
  const ready = new ClusterDetails(page, NAMESPACE, 'prod-eu');
  await ready.open('access');
  await page.getByTestId('access-password').waitFor();
  await picture('access');
  const waiting = new ClusterDetails(page, NAMESPACE, OWN_DOMAIN);
  await waiting.open('access');
  await page.getByTestId('ingress').scrollIntoViewIfNeeded();
  await picture('own-domain');
  await ready.open();
  await ready.heading.waitFor();
  await page.getByTestId('actions').first().click();
  await page.getByTestId('action-delete').last().click();
  await page.getByRole('dialog').waitFor();
  await picture('delete');
};

selectors.setTestIdAttribute('data-test');
await build();
const cluster = await startTestCluster((line) => console.log(`· ${line}`));
const server = await startTestServer(cluster.file);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
try {
  const api = new Api(await request.newContext({ baseURL: server.url }));
  await createCluster(api, { namespace: NAMESPACE, name: OWN_DOMAIN, baseDomain: 'example.com' });
  // Long enough to be looked at.
  await turnOnFault(api, 'hold-at', { namespace: NAMESPACE, cluster: NAME }, 'nodes');
  const page = await browser.newPage({ baseURL: server.url, viewport: SIZE });
  // What runs this script marks functions with a helper that no page has.
  await page.addInitScript('globalThis.__name = (marked) => marked');
  const picture = pictures(page);
  const list = new ClustersList(page);
  await list.open();
  await list.rows('prod-eu').first().waitFor();
  await picture('clusters');
  await create(page, picture);
  await follow(page, picture);
  await use(page, picture);
  await tourOfMachines(page, picture);
} finally {
  await browser.close();
  await server.stop();
  await cluster.stop();
}
