import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { fresh, makeNamespace, signIn } from '../fresh';
import { VmConsole } from '../pages/vm-console';
import { runVm, vmObject } from '../virtual-machines';

test('shows the screen and types into it; a second viewer is asked before the first is thrown out', async ({
  page,
  context,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'console');
  const name = fresh('web');
  await runVm(api, vmObject({ namespace, name }));
  const first = new VmConsole(page);
  await first.open(namespace, name);
  await first.isConnected(first.vnc);
  await expect.poll(() => first.inkOfScreen()).toBeGreaterThan(100);

  const before = await first.inkOfScreen();
  await first.focus(first.vnc);
  await page.keyboard.type('MMMMMMMM');
  await expect.poll(() => first.inkOfScreen()).toBeGreaterThan(before);
  // The way out of the keyboard: Tab goes to the guest, this does not.
  await page.keyboard.press('Tab');
  await expect(first.vnc.getByTestId('console-frame')).toHaveAttribute('data-keyboard', 'true');
  await page.keyboard.press('Control+Alt+Shift');
  await expect(first.vnc.getByTestId('console-frame')).toHaveAttribute('data-keyboard', 'false');
  await first.sendKeys('ctrl-alt-f2');
  await first.paste(first.vnc, 'WWWW');

  const other = await context.newPage();
  const second = new VmConsole(other);
  await second.open(namespace, name);
  await expect(second.takeOver).toBeVisible();
  await expect(first.vnc).toHaveAttribute('data-phase', 'connected');
  await second.takeOver.click();
  await second.isConnected(second.vnc);
  await expect(page.getByTestId('console-in-use')).toContainText('Somebody else took this screen over');
  await other.close();
  // The second has left, and its socket with it.
  await first.connect.click();
  await first.isConnected(first.vnc);
});

test('talks over the serial line, comes back after a break, and closes its socket on leaving', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'serial');
  const name = fresh('web');
  await runVm(api, vmObject({ namespace, name }));
  const console = new VmConsole(page);
  const open = new Set<string>();
  page.on('websocket', (socket) => {
    const url = socket.url();
    if (!/\/(vnc|console)(\?|$)/.test(url)) return;
    open.add(url);
    socket.on('close', () => open.delete(url));
  });
  await console.open(namespace, name);
  await console.isConnected(console.vnc);
  await console.show('serial');
  await console.isConnected(console.serial);
  // Disconnect before switching is on: the screen has no socket any more.
  await expect.poll(() => [...open].some((url) => url.includes('/vnc'))).toBe(false);
  await console.focus(console.serial);
  await page.keyboard.press('Enter');
  await expect(console.terminalText).toContainText(`${name} login:`);
  await page.keyboard.type('fedora\nsecret\n');
  await console.paste(console.serial, 'hostname\n');
  await expect(console.terminalText).toContainText(`[fedora@${name} ~]$`);
  await console.disconnect.click();
  await expect.poll(() => open.size).toBe(0);
  await console.connect.click();
  await console.isConnected(console.serial);
  await page.getByTestId('tab-overview').click();
  await expect.poll(() => open.size).toBe(0);
});

test('writes console.rdp for the chosen NIC of a Windows machine, and opens SSH on a port of the nodes', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'rdp');
  const name = fresh('win');
  const vm = vmObject({ namespace, name });
  const { template } = vm.spec as { template: object };
  const annotated = { ...template, metadata: { annotations: { 'vm.kubevirt.io/os': 'windows11' } } };
  await runVm(api, { ...vm, spec: { ...(vm.spec as object), template: annotated } });
  const console = new VmConsole(page);
  await console.open(namespace, name);
  await console.isConnected(console.vnc);
  const isOffered = (await page.locator('#console-kind-rdp').count()) > 0;
  if (isOffered) {
    await console.show('rdp');
    const download = page.waitForEvent('download');
    await page.getByTestId('rdp-download').click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('console.rdp');
    const address = await page.getByTestId('rdp-address').inputValue();
    expect(await readFile(await file.path(), 'utf8')).toContain(`full address:s:${address}:3389`);
  }
  await console.show('ssh');
  await expect(page.getByTestId('ssh-panel')).toContainText(`virtctl --namespace ${namespace} ssh`);
  await page.getByTestId('action-create-ssh-service').click();
  await expect(page.getByTestId('action-delete-ssh-service')).toBeVisible();
  const service = await api.get(`/api/v1/namespaces/${namespace}/services/${name}-ssh`);
  expect(service.spec).toMatchObject({ type: 'NodePort', selector: { 'vmi.kubevirt.io/id': name } });
  await page.getByTestId('action-delete-ssh-service').click();
  await expect(page.getByTestId('action-create-ssh-service')).toBeVisible();
});

test('names the missing right, and offers Start where nothing runs', async ({ page, context, request }) => {
  const { api, namespace } = await makeNamespace(request, 'denied');
  const name = fresh('web');
  await runVm(api, vmObject({ namespace, name }));
  await signIn(context, 'viewer');
  const console = new VmConsole(page);
  await console.open(namespace, name);
  await expect(console.denied).toContainText('virtualmachineinstances/vnc');
  await console.show('serial');
  await expect(console.denied).toContainText('virtualmachineinstances/console');

  await signIn(context, 'admin');
  const stopped = fresh('off');
  await api.create(vmObject({ namespace, name: stopped, runStrategy: 'Halted' }));
  await console.open(namespace, stopped);
  await expect(console.notRunning).toBeVisible();
  await console.notRunning.getByTestId('action-start').click();
  await console.isConnected(console.vnc);
});
