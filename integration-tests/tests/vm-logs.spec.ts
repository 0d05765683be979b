import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { fresh, makeNamespace } from '../fresh';
import { vmObject } from '../virtual-machines';

test('follows the launcher’s log, finds lines, shows the serial log and saves it; metrics say what is missing', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'logs');
  const name = fresh('web');
  await api.create(vmObject({ namespace, name }));
  await page.goto(`/virtual-machines/ns/${namespace}/${name}/logs`);
  const log = page.getByTestId('log-view');
  const text = page.getByTestId('log-text');
  await expect(log).toHaveAttribute('data-state', 'following', { timeout: 45_000 });
  await expect(text).toContainText(`Successfully started VMI ${namespace}/${name}`);
  await page.getByTestId('log-search').getByRole('textbox').fill('LIBVIRT');
  await expect(text).toContainText('Connected to libvirt daemon');
  await expect(text).not.toContainText('Successfully started');
  await page.getByTestId('log-search').getByRole('textbox').fill('');
  await page.getByTestId('log-container').selectOption('guest-console-log');
  await expect(text).toContainText(`${name} login:`, { timeout: 20_000 });
  const download = page.waitForEvent('download');
  await page.getByTestId('log-download').click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('Booting');
  await page.getByText('Previous container').click();
  await expect(log).toContainText('previous terminated container');
  await page.getByTestId('monitoring-metrics').click();
  await expect(page.getByTestId('no-prometheus').or(page.getByTestId('metrics'))).toBeVisible();
});
