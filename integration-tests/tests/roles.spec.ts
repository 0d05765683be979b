import { expect } from '@playwright/test';
import { fresh, signIn } from '../fresh';
import { carryOut } from '../roles/carry-out';
import { tabsOf, visit, type Visit } from '../roles/crawl';
import { PLACES } from '../roles/places';
import { falseReasons } from '../roles/rights';
import { ROLES } from '../roles/roles';
import { pluginRoutes, VISITS } from '../roles/routes';
import { test } from '../roles/test';
import { watchPage } from '../roles/watch-page';
import { sampled } from '../sample';

/**
 * Ten people, from one who may do nothing to one who may do everything, on every page and with every action of the plugin.
 * A share of each in every run, drawn by TEST_SEED; all of it takes an hour.
 */
const SHARE_OF_PAGES = 0.12;
const SHARE_OF_ACTIONS = 0.06;

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
