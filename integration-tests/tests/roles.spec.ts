import { expect } from '@playwright/test';
import { fresh, signIn } from '../fresh';
import { carryOut } from '../roles/carry-out';
import { arrive, tabsOf, visit, type Visit } from '../roles/crawl';
import { PLACES } from '../roles/places';
import { falseReasons } from '../roles/rights';
import { type Role, ROLES } from '../roles/roles';
import { pluginRoutes, VISITS } from '../roles/routes';
import { test } from '../roles/test';
import { tryButtons } from '../roles/try-buttons';
import { watchPage } from '../roles/watch-page';
import { sampled } from '../sample';

/**
 * Ten people, from one who may do nothing to one who may do everything, on every page and with every action of the plugin.
 * A share of each in every run, drawn by TEST_SEED; all of it takes less than an hour of two busy cores.
 */
const SHARE_OF_PAGES = 0.05;
const SHARE_OF_ACTIONS = 0.03;

const SHARE_OF_BUTTONS = 0.03;

// A row looks at dozens of pages: recording them all costs more than looking, and the sentences of a failure tell where it was.
test.use({ trace: 'on-first-retry' });

// No row needs another: each worker has a house of its own.
test.describe.configure({ mode: 'parallel' });

const TABS = ':tab?';
/** A deed that hangs fails alone. */
const PATIENCE_MS = 30_000;

const pages = sampled(
  ROLES.flatMap((role) => Object.entries(VISITS).map(([route, paths]) => ({ role, route, paths }))),
  SHARE_OF_PAGES,
);

const deeds = sampled(
  ROLES.flatMap((role) => PLACES.flatMap((place) => place.deeds.map((deed) => ({ role, place, deed })))),
  SHARE_OF_ACTIONS,
);

/** Pages of one object, which is the role's own to change. */
const ownPages = sampled(
  ROLES.flatMap((role) =>
    Object.entries(VISITS)
      .filter(([route]) => route.includes(TABS))
      .map(([route, paths]) => ({ role, route, paths })),
  ),
  SHARE_OF_BUTTONS,
);

test('the crawl knows every route of the plugin', async () => {
  expect(Object.keys(VISITS).sort()).toEqual([...(await pluginRoutes())].sort());
});

for (const { role, route, paths } of pages)
  test(`${role.id} at ${route}: the page says something, each control that is off says truly why`, async ({
    page,
    context,
    house,
  }) => {
    test.setTimeout(240_000);
    await signIn(context, role.id, house.url);
    const troubles = watchPage(page);
    const visits: Visit[] = [];
    for (const path of paths(house.project)) {
      visits.push(await visit(page, path));
      for (const tab of route.includes(TABS) ? (await tabsOf(page)).slice(1) : [])
        visits.push(await visit(page, `${path}/${tab}`, '#details-tab'));
    }
    const wrong = visits.filter(({ problems }) => problems.length > 0);
    expect.soft(wrong.map(({ path, problems }) => ({ path, problems }))).toEqual([]);
    const reasons = visits.flatMap((one) => one.reasons);
    expect.soft(await falseReasons(house, role.id, reasons)).toEqual([]);
    expect(troubles).toEqual({ errors: [], refusedWrites: [] });
  });

for (const { role, route, paths } of ownPages)
  test(`${role.id} uses ${route}: no button that is on is refused`, async ({ page, context, house }) => {
    test.setTimeout(600_000);
    page.setDefaultTimeout(PATIENCE_MS);
    await signIn(context, role.id, house.url);
    const troubles = watchPage(page);
    const problems: string[] = [];
    for (const path of paths(house.project)) {
      await arrive(page, path);
      for (const tab of await tabsOf(page)) {
        const found = await tryButtons(page, `${path}/${tab}`, '#details-tab');
        problems.push(...found.problems.map((problem) => `${tab}: ${problem}`));
        test.info().annotations.push({ type: tab, description: found.tried.join(', ') });
      }
    }
    expect.soft(problems).toEqual([]);
    expect(troubles).toEqual({ errors: [], refusedWrites: [] });
  });

for (const role of ROLES)
  for (const place of PLACES) {
    const own = deeds.filter((row) => row.role === role && row.place === place);
    if (own.length === 0) continue;
    test(`${role.id} with ${place.name}: actions succeed, or name the right that is missing`, async ({
      page,
      context,
      house,
    }) => {
      test.setTimeout(600_000);
      page.setDefaultTimeout(PATIENCE_MS);
      const { api, project, url } = house;
      const { namespace } = project;
      await signIn(context, role.id, url);
      const subjects = own.map(({ deed }) => ({ deed, name: fresh(role.id) }));
      await Promise.all(subjects.map(({ deed, name }) => deed.prepare({ api, namespace, name })));
      // All are tried: one that fails keeps no other from its turn.
      const failed: string[] = [];
      for (const { deed, name } of subjects)
        await carryOut(house, role.id, place, deed, { page, api, namespace, name }).catch((error: unknown) =>
          failed.push(`${deed.id}: ${String(error)}`),
        );
      expect(failed).toEqual([]);
    });
  }

const MAKER: Role = {
  id: 'maker',
  grants: [
    { role: 'basic-user', where: 'cluster' },
    { role: 'edit', where: 'project' },
    {
      role: [{ apiGroups: ['hypershift.openshift.io'], resources: ['*'], verbs: ['*'] }],
      where: 'project',
    },
  ],
};

/** Lists of all namespaces, and their button that creates. */
const CREATIONS = [
  { list: '/infrastructure/clusters', button: 'action-create-cluster' },
  { list: '/infrastructure/node-pools', button: 'action-add-node-pool' },
  { list: '/virtual-machines/all-namespaces', button: 'action-create-vm' },
] as const;

test('who may create in one project is let in from the list of all, and begins there', async ({
  page,
  context,
  house,
}) => {
  test.setTimeout(180_000);
  const { namespace, cluster } = house.project;
  await house.letIn(MAKER);
  await signIn(context, MAKER.id, house.url);
  const field = (id: string) => page.locator(`[id="field-${id}"]`);
  for (const { list, button } of CREATIONS) {
    await page.goto(list);
    await expect(page.getByTestId('other-namespaces')).toBeVisible();
    await expect(page.getByTestId(button)).not.toHaveAttribute('aria-disabled', 'true');
  }
  await page.goto('/infrastructure/clusters/create/kubevirt/hosted?step=details');
  await expect(field('details-namespace')).toHaveValue(namespace);
  await page.goto('/infrastructure/node-pools/create');
  await field('cluster').click();
  await expect(page.getByRole('option', { name: `${namespace}/${cluster}` })).toBeVisible();
  await page.goto('/virtual-machines/create');
  await expect(field('basic-namespace')).toHaveValue(namespace);
});

test('who may create nowhere is told so in the lists of all', async ({ page, context, house }) => {
  await signIn(context, 'nothing', house.url);
  for (const { list, button } of CREATIONS) {
    await page.goto(list);
    await expect(page.getByTestId(button)).toHaveAttribute('aria-disabled', 'true');
    await page.getByTestId(button).hover();
    await expect(page.getByRole('tooltip')).toContainText('You may not create');
  }
});
