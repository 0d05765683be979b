import { expect, test } from '@playwright/test';
import { ClusterDetails } from '../pages/cluster-details';
import { Host } from '../pages/host';

const CLUSTERS = '/infrastructure/clusters';

test('the first address leads to the first page of the navigation', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(CLUSTERS);
  await expect(page.getByTestId('hvp-clusters')).toHaveAttribute('aria-current', 'page');
});

test('the plugin shares the libraries of its host instead of loading copies', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(CLUSTERS);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // A chunk is named by the modules in it: those of a package begin so, a reference to the host's copy does not.
  const copies = /api\/plugins\/.*node_modules_(?:react-dom|patternfly_react-(?:core|table))/;
  expect(loaded.filter((url) => copies.test(url))).toEqual([]);
});

test('a user is chosen in the masthead and the API server sees that user', async ({ page, baseURL }) => {
  const host = new Host(page);
  await host.signInAs('viewer', baseURL ?? '');
  await page.goto(CLUSTERS);
  await expect(host.user).toContainText('viewer');
  await host.becomeUser('developer');
  const username = await page.evaluate(async () => {
    const response = await fetch('/api/kubernetes/apis/authentication.k8s.io/v1/selfsubjectreviews', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer of-the-page' },
      body: JSON.stringify({ apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' }),
    });
    const review = (await response.json()) as { status: { userInfo: { username: string } } };
    return review.status.userInfo.username;
  });
  expect(username).toBe('developer');
});

test('theme and language stay after a reload', async ({ page }) => {
  const host = new Host(page);
  await page.goto(CLUSTERS);
  await host.useTheme('dark');
  await host.speak('ja');
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/pf-v6-theme-dark/);
  await expect(host.language).toContainText('日本語');
});

test('a project is chosen above the list and kept in this window', async ({ page }) => {
  const host = new Host(page);
  await page.goto(CLUSTERS);
  await host.chooseProject('web-team');
  await page.reload();
  await expect(host.project).toContainText('web-team');
});

test('the sidebar closes over a narrow page when an item is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 900 });
  await page.goto('/no-such-page');
  await expect(page.getByTestId('hvp-clusters')).not.toBeInViewport();
  await page.getByTestId('nav-toggle').click();
  await page.getByTestId('hvp-clusters').click();
  await expect(page).toHaveURL(CLUSTERS);
  await expect(page.getByTestId('hvp-clusters')).not.toBeInViewport();
});

test('a tab is the same page: it keeps the focus and draws nothing anew', async ({ page }) => {
  const details = new ClusterDetails(page, 'clusters', 'prod-eu');
  await details.open();
  await expect(details.status).toBeVisible();
  await details.heading.evaluate((heading) => (heading.dataset.seen = 'yes'));
  await details.tab('conditions').click();
  await expect(page).toHaveURL(/\/conditions$/);
  await expect(details.heading).toHaveAttribute('data-seen', 'yes');
  await expect(details.heading).not.toBeFocused();
});

test('an address without a page says so, an object without one is shown as YAML', async ({ page }) => {
  const host = new Host(page);
  await page.goto('/no-such-page');
  await expect(host.notFound).toBeVisible();
  await page.goto('/k8s/cluster/core~v1~Namespace/default');
  await expect(page.getByTestId('object-yaml')).toContainText('name: default');
});

test('another origin reaches neither the API nor a socket', async ({ request }) => {
  const headers = { origin: 'http://example.test' };
  expect((await request.get('/api/kubernetes/api', { headers })).status()).toBe(403);
  expect((await request.get('/api/kubernetes/api', { headers: { host: 'example.test' } })).status()).toBe(
    403,
  );
});
