import { expect } from '@playwright/test';
import { test } from '../own-cluster';

/** A cluster on which nobody has installed OpenShift Virtualization. */
test.use({ without: ['kubevirt.io'] });

test('without OpenShift Virtualization the pages of virtual machines say what to install', async ({
  page,
}) => {
  for (const path of [
    '/virtual-machines',
    '/virtual-machines/ns/default/web',
    '/virtualization/migrations',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText('OpenShift Virtualization', { timeout: 30_000 });
    await expect(page.getByRole('main')).toContainText('not installed');
  }
});
