import { expect, type Page, test } from '@playwright/test';
import { createCluster, namespaceObject } from '../clusters';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, removeClusters, signIn } from '../fresh';
import {
  condition,
  LEFT_ALONE,
  machineObject,
  machinesOf,
  nodePoolObject,
  setStatus,
  stuckInstance,
} from '../node-pools';
import { Host } from '../pages/host';
import { NodePoolDetails } from '../pages/node-pool-details';
import { NodePoolsList } from '../pages/node-pools-list';
import { allowDeveloper } from '../rights';

test.afterEach(removeClusters);

const READY = { timeout: 60_000 };

/** What a page writes to machines and what stands behind them, as `PATCH machines/demo-x`. */
const writesOf = (page: Page): string[] => {
  const sent: string[] = [];
  page.on('request', (request) => {
    const match = /\/((?:kubevirt)?machines|virtualmachine\w*)\/([^/?]+)/.exec(request.url());
    if (match && request.method() !== 'GET') sent.push(`${request.method()} ${match[1]}/${match[2]}`);
  });
  return sent;
};

test('a blocked drain says for how long and until when; Skip drain annotates that Machine and no other', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'drain');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [2] });
  const pool = new NodePoolDetails(page, namespace, name);
  const writes = writesOf(page);
  await pool.open('machines');
  await expect(pool.status).toHaveText('Ready', READY);
  const unblock = await turnOnFault(api, 'drain-blocked', { namespace, cluster: name });
  const [one] = await machinesOf(api, namespace, name);
  const machine = one?.metadata.name ?? '';
  await pool.machineMenu(machine);
  await pool.menuItem('skip-drain').hover();
  await expect(page.getByRole('tooltip').last()).toContainText('being deleted');
  await pool.menuItem('replace-machine').click();
  await expect(page.getByTestId('goes')).toContainText(machine);
  await page.getByTestId('confirm').click();
  await expect(pool.blocker(machine)).toContainText('is being drained');
  expect(writes).toEqual([`DELETE machines/${machine}`]);

  const began = new Date(Date.now() - 16 * 60_000).toISOString().replace(/\.\d+Z$/, 'Z');
  const [going] = (await machinesOf(api, namespace, name)).filter(
    ({ metadata }) => metadata.name === machine,
  );
  if (!going) throw new Error('The machine is gone already');
  await setStatus(api, going, { deletion: { nodeDrainStartTime: began } });
  await expect(pool.blocker(machine)).toContainText('For 16 min, without a limit');
  await expect(pool.sentence).toContainText('disruption budget');
  // The limit of a pool that stays reaches machines that are going.
  await api.patch(nodePoolObject({ namespace, cluster: name, name }), { spec: { nodeDrainTimeout: '500h' } });
  await expect(pool.blocker(machine)).toContainText('at most 500h');

  await pool.machineMenu(machine);
  await pool.menuItem('skip-drain').click();
  await expect(page.getByTestId('toast')).toContainText(`Machine ${machine} goes on without waiting`);
  expect(writes).toEqual([`DELETE machines/${machine}`, `PATCH machines/${machine}`]);
  await expect(pool.machine(machine)).toHaveCount(0, READY);
  await expect(pool.status).toHaveText('Ready', READY);
  // Or the cluster would never be gone.
  await unblock();
});

test('a machine with disks on one node and a host device names each reason', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'stuck');
  const name = fresh('demo');
  const inside = `${namespace}-${name}`;
  await api.create(namespaceObject(inside));
  const pool = nodePoolObject({ namespace, cluster: name, name });
  await api.create({ ...pool, metadata: { ...pool.metadata, annotations: LEFT_ALONE } });
  const machine = { namespace: inside, name: `${name}-x`, pool: `${namespace}/${name}` };
  await api.create(machineObject(machine));
  await api.create(stuckInstance(machine));
  const details = new NodePoolDetails(page, namespace, name);
  await details.open();
  const disks = page.getByTestId('migration-DisksNotLiveMigratable');
  await expect(disks).toContainText(`${name}-x-rhcos, pvc-plugged-in`);
  await expect(disks).toContainText('ReadWriteMany');
  await expect(page.getByTestId('migration-HostDeviceNotLiveMigratable')).toContainText('can never move');
  await details.tab('machines').click();
  await expect(details.machine(machine.name).getByTestId('migration-reason')).toHaveCount(3);
  const list = new NodePoolsList(page);
  await list.open({ q: name });
  await expect(list.cell(name, 'migration')).toHaveText('1 of 1 cannot');
  await list.filter('migration', 'some-not');
  await expect(list.row(name)).toBeVisible();
});

test('an update that does not run is good, a clash of networks is bad', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'clash');
  const name = fresh('demo');
  const pool = nodePoolObject({ namespace, cluster: name, name });
  const made = await api.create({ ...pool, metadata: { ...pool.metadata, annotations: LEFT_ALONE } });
  const clash = 'machine [demo-x] with ip [10.132.0.7] collides with cluster-network cidr [10.132.0.0/14]';
  await setStatus(api, made, {
    replicas: 1,
    version: '4.22.1',
    conditions: [
      condition('Ready', 'True'),
      condition('UpdatingVersion', 'False'),
      condition('ClusterNetworkCIDRConflict', 'True', 'InvalidConfiguration', clash),
    ],
  });
  const details = new NodePoolDetails(page, namespace, name);
  await details.open();
  await expect(details.status).toHaveText('Degraded');
  await expect(details.sentence).toContainText(clash);
  await details.tab('conditions').click();
  const sign = (type: string) => details.condition(type).getByTestId('status');
  await expect(sign('UpdatingVersion')).toHaveAttribute('data-level', 'success');
  await expect(sign('ClusterNetworkCIDRConflict')).toHaveAttribute('data-level', 'danger');
});

test('machines on another cluster: the columns say so', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'ext');
  const name = fresh('demo');
  const inside = `${namespace}-${name}`;
  await api.create(namespaceObject(inside));
  const pool = nodePoolObject({ namespace, cluster: name, name });
  const made = await api.create({ ...pool, metadata: { ...pool.metadata, annotations: LEFT_ALONE } });
  await setStatus(api, made, {
    replicas: 1,
    platform: {
      kubeVirt: {
        cacheName: 'none',
        credentials: {
          infraNamespace: 'guests',
          infraKubeConfigSecret: { name: 'infra', key: 'kubeconfig' },
        },
      },
    },
  });
  await api.create(machineObject({ namespace: inside, name: `${name}-x`, pool: `${namespace}/${name}` }));
  const details = new NodePoolDetails(page, namespace, name);
  await details.open('machines');
  for (const column of ['vm', 'disk', 'migration'])
    await expect(details.machineCell(`${name}-x`, column)).toHaveText('On another cluster');
  const list = new NodePoolsList(page);
  await list.open({ q: name });
  await expect(list.cell(name, 'migration')).toHaveText('On another cluster');
});

test('who may not read virtual machines loses those columns and learns which right', async ({
  page,
  request,
  context,
}) => {
  const { api, namespace } = await makeNamespace(request, 'novm');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  await allowDeveloper(api, namespace, 'clusters', {
    '': ['namespaces'],
    'hypershift.openshift.io': ['hostedclusters', 'nodepools'],
  });
  await expect(async () => {
    await allowDeveloper(api, `${namespace}-${name}`, 'machines', {
      'cluster.x-k8s.io': ['*'],
      'infrastructure.cluster.x-k8s.io': ['*'],
    });
  }).toPass();
  await signIn(context, 'developer');
  const pool = new NodePoolDetails(page, namespace, name);
  await pool.open('machines');
  await expect(pool.status).toHaveText('Ready', READY);
  const machine = (await machinesOf(api, namespace, name))[0]?.metadata.name ?? '';
  await expect(pool.machineCell(machine, 'vm')).toHaveText('May not be read');
  await expect(pool.machineCell(machine, 'node')).toContainText('Healthy');
  // The machine provider tells it too.
  await expect(pool.machineCell(machine, 'migration')).toContainText(/Yes|No/);
  await expect(page.getByTestId('part-failed').first()).toContainText('virtualmachines.kubevirt.io');
  const list = new NodePoolsList(page);
  await list.open({ q: name });
  await new Host(page).chooseProject(namespace);
  await expect(list.cell(name, 'migration')).toHaveText('Not known');
  await expect(list.cell(name, 'status')).toHaveText('Ready');
  await expect(page.getByTestId('part-failed')).toContainText('virtualmachineinstances.kubevirt.io');
});

test('viewer: what can be done with a machine names the right', async ({ page, request, context }) => {
  const { api, namespace } = await makeNamespace(request, 'look');
  const name = fresh('demo');
  await createCluster(api, { namespace, name, pools: [1] });
  await signIn(context, 'viewer');
  const pool = new NodePoolDetails(page, namespace, name);
  await pool.open('machines');
  await expect(pool.status).toHaveText('Ready', READY);
  const machine = (await machinesOf(api, namespace, name))[0]?.metadata.name ?? '';
  await pool.machineMenu(machine);
  const replace = pool.menuItem('replace-machine');
  // Only then has the server told the rights.
  await expect(replace.getByRole('menuitem')).toHaveAttribute('aria-disabled', 'true');
  // A row that is drawn again meanwhile loses what hovers over it.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await replace.hover();
    await expect(page.getByRole('tooltip').last()).toContainText('delete machines.cluster.x-k8s.io', {
      timeout: 2000,
    });
  }).toPass();
});
