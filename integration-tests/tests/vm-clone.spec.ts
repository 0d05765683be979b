import { expect, test } from '@playwright/test';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace } from '../fresh';
import { VmCopies } from '../pages/vm-copies';
import { axeOf } from '../updates';
import { createVm, MAC, readVm } from '../vm-copies';

const SOON = { timeout: 60_000 };

test('a clone has a name that is free, volumes of its own and another MAC address', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'clone');
  const name = fresh('shop');
  await createVm(api, { namespace, name, labels: { tier: 'frontend' } });
  const copies = new VmCopies(page, namespace, name);
  await copies.open();
  await copies.begin('clone-vm');
  await copies.type('name', name);
  await expect(copies.problem('name')).toContainText(`${name} exists`);
  await copies.type('name', 'Web_1');
  await expect(copies.problem('name')).toContainText('web-1');
  await copies.type('name', 'twin');
  await expect(copies.dialog.getByTestId('command')).toContainText(
    `virtctl create clone --source-name ${name} --target-name twin`,
  );
  expect(await axeOf(page)).toEqual([]);
  await copies.send('clone-dialog');
  await expect(page.getByTestId('copy-link-twin')).toBeVisible(SOON);
  expect(await axeOf(page)).toEqual([]);
  const [source, twin] = [await readVm(api, namespace, name), await readVm(api, namespace, 'twin')];
  expect(twin.metadata.labels).toMatchObject({ tier: 'frontend' });
  const { volumes, domain } = twin.spec.template.spec;
  const [root] = volumes;
  expect(root?.dataVolume?.name ?? '').not.toBe(source.spec.template.spec.volumes[0]?.dataVolume?.name);
  expect(domain.devices.interfaces[0]?.macAddress).not.toBe(MAC);
  await page.getByTestId('copy-link-twin').click();
  await expect(page.getByRole('heading', { level: 1, name: 'twin', exact: true })).toBeVisible();
});

test('of three copies one fails: it stays listed with the reason, and Retry makes it', async ({
  page,
  request,
}) => {
  test.slow();
  const { api, namespace } = await makeNamespace(request, 'copies');
  const name = fresh('shop');
  await createVm(api, { namespace, name, runStrategy: 'Halted' });
  const turnOff = await turnOnFault(api, 'clone-fails', { namespace, cluster: 'copy-02' });
  const copies = new VmCopies(page, namespace, name);
  await copies.open();
  await copies.begin('clone-vm');
  await copies.type('count', '51');
  await expect(copies.problem('count')).toContainText('1 to 50');
  await copies.type('count', '3');
  await copies.type('name', 'copy-##');
  await expect(copies.preview).toContainText('copy-01, copy-02, copy-03');
  expect(await axeOf(page)).toEqual([]);
  await copies.send('clone-dialog');
  await expect(copies.copy('copy-01')).toHaveAttribute('data-state', 'done', SOON);
  await expect(copies.copy('copy-02')).toHaveAttribute('data-state', 'failed', SOON);
  await expect(copies.copy('copy-03')).toHaveAttribute('data-state', 'done', SOON);
  await expect(page.getByTestId('copy-failed-copy-02')).toContainText('KubeVirt says');
  expect(await axeOf(page)).toEqual([]);
  await turnOff();
  await page.getByTestId('clone-retry').click();
  await expect(copies.copy('copy-02')).toHaveAttribute('data-state', 'done', SOON);
});
