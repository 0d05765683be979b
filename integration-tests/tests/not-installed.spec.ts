import { expect } from '@playwright/test';
import { Api } from '../api';
import { test } from '../own-cluster';
import { ClustersList } from '../pages/clusters-list';

/** A cluster with multicluster engine, on which nobody has turned on hosted control planes. */
test.use({ without: ['hypershift.openshift.io'] });

const CONTROL_PLANE_TYPE = '/infrastructure/clusters/create/kubevirt';
const ENGINE = {
  apiVersion: 'multicluster.openshift.io/v1',
  kind: 'MultiClusterEngine',
  metadata: { name: 'multiclusterengine' },
};

test('without HyperShift the list says what to install, and the way on is closed with the reason', async ({
  page,
}) => {
  const list = new ClustersList(page);
  await list.open();
  await expect(page.getByRole('main')).toContainText('component hypershift');
  await page.goto(CONTROL_PLANE_TYPE);
  await expect(page.locator('[data-test=reason-hosted]')).toContainText('HyperShift is not installed');
  const choose = page.locator('[data-test=choose-hosted]');
  await expect(choose).toHaveAttribute('aria-disabled', 'true');
  await choose.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${CONTROL_PLANE_TYPE}$`));
});

test('a component that is switched off in multicluster engine is named, until it is on again', async ({
  page,
  request,
}) => {
  const api = new Api(request);
  const set = (enabled: boolean) =>
    api.patch(ENGINE, { spec: { overrides: { components: [{ name: 'hypershift', enabled }] } } });
  await page.goto(CONTROL_PLANE_TYPE);
  const reason = page.locator('[data-test=reason-hosted]');
  await expect(reason).toContainText('HyperShift is not installed');
  await set(false);
  await expect(reason).toContainText('The component hypershift of the MultiClusterEngine is off');
  await set(true);
  await expect(reason).toContainText('HyperShift is not installed');
});
