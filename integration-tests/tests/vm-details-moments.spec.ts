import { expect, test } from '@playwright/test';
import type { Obj } from '../api';
import { turnOnFault } from '../faults';
import { makeNamespace } from '../fresh';
import { expectWithinASecond, noteWhen, ownWatch } from '../moments';
import { VmPage } from '../pages/vm-details';
import { madeDisk, stateOf, vmObject } from '../virtual-machines';

const READY = { timeout: 60_000 };
const API = '/apis/kubevirt.io/v1/namespaces';

interface Told {
  readonly printableStatus?: string;
  readonly progress?: string;
  readonly conditions?: readonly { type: string; status: string; reason?: string }[];
}

const statusOf = ({ status }: Obj): Told => status ?? {};
const hasReason = (object: Obj, type: string, reason: string): boolean =>
  statusOf(object).conditions?.some((one) => one.type === type && one.reason === reason) === true;

/** A machine whose root disk is fetched from the network. */
const importing = (namespace: string) =>
  vmObject({
    namespace,
    name: 'web1',
    disks: [
      madeDisk('root', {
        source: { http: { url: 'https://images.example.com/rhel.qcow2' } },
        size: '10Gi',
        accessMode: 'ReadWriteMany',
      }),
    ],
  });

// A page that is open tells each of these within a second of its being on the API server, and what to do next.

test('a launcher that crashes again and again is told within a second, with the way to its log', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-crash');
  const object = await api.create(vmObject({ namespace, name: 'web1', runStrategy: 'Halted' }));
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open();
  await expect(vm.status).toHaveText('Stopped', READY);
  await turnOnFault(api, 'vm-crash-loop', { namespace, cluster: 'web1' });
  const watch = await ownWatch(
    `${API}/${namespace}/virtualmachines`,
    (one) => statusOf(one).printableStatus === 'CrashLoopBackOff',
  );
  const said = await noteWhen(page, 'sentence', /failed \d+ times? in a row|fails each time/);
  await api.patch(object, { spec: { runStrategy: 'Always' } });
  expectWithinASecond('launcher in a crash loop', await watch.seen, await said());
  watch.close();
  await expect(vm.status).toHaveText('Crash loop');
  await expect(page.getByTestId('next-try')).toBeVisible();
  await page.getByTestId('next-step-link').click();
  await expect(page).toHaveURL(/web1\/logs$/);
});

test('an import that stops at 42 % is told within a second, with the way to the disk', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-import');
  await turnOnFault(api, 'import-stops-at', { namespace, cluster: 'web1' }, '42');
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open();
  await expect(page.getByTestId('missing')).toBeVisible();
  const watch = await ownWatch(`/apis/cdi.kubevirt.io/v1beta1/namespaces/${namespace}/datavolumes`, (one) =>
    hasReason(one, 'Running', 'Error'),
  );
  const said = await noteWhen(page, 'sentence', /Filling volume web1-root stopped at 42 %/);
  await api.create(importing(namespace));
  expectWithinASecond('import that stops', await watch.seen, await said());
  watch.close();
  await expect(vm.sentence.getByTestId('next-step')).toContainText('Mend its source');
  await expect(vm.sentence.getByTestId('operator-words')).toContainText('unexpected EOF');
  await page.getByTestId('next-step-link').click();
  await expect(vm.diskState('root')).toContainText('42');
});

test('a node that goes away is told within a second, by its name, with Force stop at hand', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-node');
  await api.create(vmObject({ namespace, name: 'web1' }));
  await expect.poll(() => stateOf(api, namespace, 'web1'), READY).toBe('Running');
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open();
  const node = await vm.about('node').getByText('worker-').textContent(READY);
  const watch = await ownWatch(`${API}/${namespace}/virtualmachineinstances`, (one) =>
    hasReason(one, 'Ready', 'NodeLost'),
  );
  const said = await noteWhen(page, 'sentence', new RegExp(`Its node ${node ?? ''} does not answer`));
  const release = await turnOnFault(api, 'vm-node-lost', { namespace, cluster: 'web1' });
  expectWithinASecond('node that goes away', await watch.seen, await said());
  watch.close();
  await vm.sentence.getByTestId('action-force-stop').click();
  await expect(vm.dialog).toContainText('web1');
  await page.keyboard.press('Escape');
  await release();
  await expect(vm.sentence).toHaveCount(0, READY);
});

test('a watch that is dropped is told within a second; Try now brings the page up to date', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'vm-drop');
  const object = await api.create(vmObject({ namespace, name: 'web1', runStrategy: 'Halted' }));
  const vm = new VmPage(page, namespace, 'web1');
  await vm.open();
  await expect(vm.status).toHaveText('Stopped', READY);
  const watch = await ownWatch(`${API}/${namespace}/virtualmachines`, () => false);
  const said = await noteWhen(page, 'updates-paused', /Live updates paused/);
  // What is open is cut, and nothing new gets an answer.
  const goOnline = await turnOnFault(api, 'offline', { namespace });
  const release = await turnOnFault(api, 'watch-drop', { namespace }, '1');
  expectWithinASecond('watch that is dropped', await watch.ended, await said());
  await expect(vm.about('namespace')).toContainText(namespace);
  await goOnline();
  await release();
  await api.patch(object, { metadata: { annotations: { description: 'changed meanwhile' } } });
  await page.getByTestId('try-now').click();
  await expect(page.getByTestId('updates-paused')).toHaveCount(0);
  await expect(vm.about('description')).toContainText('changed meanwhile');
});
