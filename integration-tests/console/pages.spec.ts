/** Each page of the plugin in the real console, unchanged: `CONSOLE_URL=http://… npm run test:console`. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { skipTour } from './tour';

interface Extension {
  type: string;
  properties: { path?: string | string[]; name?: string; id?: string; href?: string; section?: string };
}

test.describe.configure({ mode: 'parallel' });

const extensions = JSON.parse(readFileSync(path.resolve('console-extensions.json'), 'utf8')) as Extension[];
const ofType = (type: string) =>
  extensions.filter((extension) => extension.type === type).map(({ properties }) => properties);
const english = (name = '') => /^%[^~]+~(.+)%$/.exec(name)?.[1] ?? name;
const PLUGIN = '/api/plugins/hosted-virtualization-plugin/';

/** Where an object to look at is found, by the beginning of a route. */
const OBJECTS: readonly (readonly [route: string, list: string])[] = [
  ['/infrastructure/clusters', '/apis/hypershift.openshift.io/v1beta1/hostedclusters'],
  ['/infrastructure/node-pools', '/apis/hypershift.openshift.io/v1beta1/nodepools'],
  ['/virtual', '/apis/kubevirt.io/v1/virtualmachines'],
];

interface List {
  items: { metadata: { name: string; namespace: string } }[];
}

/** Puts an object that exists into the parameters of a route, and leaves out what need not be there. */
const addressOf = async (page: Page, route: string): Promise<string> => {
  const bare = route.replace(/\/:\w+\?/g, '');
  if (!bare.includes(':ns')) return bare;
  const list = OBJECTS.find(([begin]) => route.startsWith(begin))?.[1] ?? '';
  const response = await page.request.get(`/api/kubernetes${list}?limit=1`);
  const object = ((await response.json()) as List).items[0]?.metadata;
  if (!object) throw new Error(`The cluster behind the console has nothing to look at in ${list}`);
  return bare.replace(':ns', object.namespace).replace(':name', object.name);
};

/** What goes wrong with the plugin's own files and code while a page is open. */
const problemsOf = (page: Page): string[] => {
  const problems: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes(PLUGIN) && response.status() >= 400)
      problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (request.url().includes(PLUGIN) && reason !== 'net::ERR_ABORTED')
      problems.push(`${reason ?? 'failed'} ${request.url()}`);
  });
  page.on('pageerror', (error) => problems.push(error.message));
  return problems;
};

for (const { path: routes = [] } of ofType('console.page/route'))
  for (const route of [routes].flat())
    test(`${route} opens in the console`, async ({ page }) => {
      const problems = problemsOf(page);
      await skipTour(page);
      await page.goto(await addressOf(page, route));
      const content = page.locator('#content-scrollable');
      await expect(content.getByRole('heading', { level: 1 }).first()).toBeVisible({ timeout: 30_000 });
      await expect(
        page.getByRole('heading', { name: /Something wrong happened|Page Not Found|404/ }),
      ).toHaveCount(0);
      expect(problems).toEqual([]);
    });

for (const section of ofType('console.navigation/section'))
  test(`the navigation has ${english(section.name)} with its pages`, async ({ page }) => {
    await skipTour(page);
    await page.goto('/');
    const items = ofType('console.navigation/href').filter((item) => item.section === section.id);
    await page.getByRole('button', { name: english(section.name), exact: true }).click({ timeout: 30_000 });
    for (const { name, href = '' } of items) {
      const link = page.getByRole('navigation').getByRole('link', { name: english(name), exact: true });
      await expect(link).toHaveAttribute('href', href);
    }
    expect(items.length).toBeGreaterThan(0);
  });
