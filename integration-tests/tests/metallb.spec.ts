import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Api, Obj } from '../api';
import { createCluster } from '../clusters';
import { fresh, makeNamespace, removeClusters, signIn } from '../fresh';
import { test } from '../own-cluster';
import { ClusterDetails } from '../pages/cluster-details';
import { IngressSection, MetalLbDialog } from '../pages/ingress';

test.afterEach(removeClusters);

const SYSTEM = 'metallb-system';
const METALLB = `/apis/metallb.io/v1beta1/namespaces/${SYSTEM}`;
const metalLb = (kind: string, name: string, spec: object = {}): Obj => ({
  apiVersion: 'metallb.io/v1beta1',
  kind,
  metadata: { name, namespace: SYSTEM },
  spec,
});
const SEEDED = [
  metalLb('L2Advertisement', 'hosted-clusters'),
  metalLb('IPAddressPool', 'hosted-clusters'),
  metalLb('MetalLB', 'metallb'),
];
const CONTROLLER: Obj = {
  apiVersion: 'operator.openshift.io/v1',
  kind: 'IngressController',
  metadata: { name: 'default', namespace: 'openshift-ingress-operator' },
};

const removeMetalLb = async (api: Api): Promise<void> => {
  for (const object of SEEDED) await api.remove(object).catch(() => undefined);
};

test('an API server without an address leads to MetalLB: three objects are made, and the address comes', async ({
  page,
  request,
  context,
}) => {
  test.setTimeout(180_000);
  const { api, namespace } = await makeNamespace(request, 'mlb');
  const name = fresh('d');
  await removeMetalLb(api);
  await createCluster(api, { namespace, name, pools: [] });
  const details = new ClusterDetails(page, namespace, name);
  const ingress = new IngressSection(page);
  const metallb = new MetalLbDialog(page);

  await test.step('a viewer is told which right is missing', async () => {
    await signIn(context, 'viewer');
    await details.open('access');
    await expect(ingress.pending).toContainText('MetalLB itself is not set up', { timeout: 60_000 });
    await ingress.openMetalLb.click();
    await metallb.submit.hover();
    await expect(page.getByRole('tooltip')).toContainText(
      `You may not create ipaddresspools.metallb.io in namespace ${SYSTEM}`,
    );
    await signIn(context, 'admin');
  });

  await details.open('access');
  await ingress.openMetalLb.click();
  await expect(metallb.willMake).toContainText(
    'MetalLB metallb, IPAddressPool hosted-clusters, L2Advertisement hosted-clusters',
  );

  await test.step('bad ranges are refused beside their field', async () => {
    for (const [range, words] of [
      ['192.168.20.10', 'is one address'],
      ['192.168.20.250-192.168.20.200', 'ends before it begins'],
      ['10.0.0.1-10.0.0.9', 'not within the network of the nodes (192.168.20.0/24)'],
      ['192.168.20.15-192.168.20.25', 'the address of worker-0'],
    ] as const) {
      await metallb.range(0, range);
      await expect(metallb.problem('ranges.0.range')).toContainText(words);
    }
    await metallb.range(0, '192.168.20.210-192.168.20.219');
    await expect(metallb.problem('ranges.0.range')).toBeHidden();
    await metallb.addRange();
    await metallb.range(1, '192.168.20.219/32');
    await expect(metallb.problem('ranges.1.range')).toContainText('above');
    await metallb.range(1, '192.168.20.220/30');
    await metallb.name('My_Pool');
    await expect(metallb.problem('name')).toContainText('is not a name');
    await metallb.name('hosted-clusters');
  });
  const { violations } = await new AxeBuilder({ page }).include('[data-test=metallb-dialog]').analyze();
  expect(violations).toEqual([]);

  await metallb.submit.click();
  await expect(metallb.result).toHaveAttribute('data-phase', 'done');
  for (const { kind, metadata } of SEEDED)
    await expect(metallb.made(kind, metadata.name)).toHaveAttribute('data-object-state', 'created');
  expect(await api.get(`${METALLB}/ipaddresspools/hosted-clusters`)).toMatchObject({
    spec: { addresses: ['192.168.20.210-192.168.20.219', '192.168.20.220/30'] },
  });
  expect(await api.get(`${METALLB}/l2advertisements/hosted-clusters`)).toMatchObject({
    spec: { ipAddressPools: ['hosted-clusters'] },
  });
  expect(await api.get(`${METALLB}/metallbs/metallb`)).toMatchObject({ kind: 'MetalLB' });
  await metallb.close();
  await expect(ingress.pending).toHaveCount(0);
  await expect(details.access('api')).toContainText('https://192.168.20.21', { timeout: 60_000 });
});

test('a pool that is used up asks for one more range', async ({ page, request }) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'full');
  const name = fresh('d');
  await removeMetalLb(api);
  await api.create(metalLb('MetalLB', 'metallb'));
  await api.create(metalLb('IPAddressPool', 'tiny', { addresses: ['192.168.20.240/32'], autoAssign: false }));
  await createCluster(api, { namespace, name, pools: [] });
  const details = new ClusterDetails(page, namespace, name);
  const ingress = new IngressSection(page);
  const metallb = new MetalLbDialog(page);

  await details.open('access');
  await expect(ingress.pending).toContainText('No address pool of MetalLB serves namespace', {
    timeout: 60_000,
  });
  await ingress.openMetalLb.click();
  await metallb.range(0, '192.168.20.240-192.168.20.245');
  await expect(metallb.problem('ranges.0.range')).toContainText('of the address pool tiny');
  await metallb.range(0, '192.168.20.241-192.168.20.245');
  await metallb.name('more');
  await metallb.submit.click();
  await expect(metallb.result).toHaveAttribute('data-phase', 'done');
  // Both pools were announced by nobody.
  expect(await api.get(`${METALLB}/l2advertisements/more`)).toMatchObject({
    spec: { ipAddressPools: ['tiny', 'more'] },
  });
});

test('wildcard routes are allowed by a button that keeps everything else of the ingress controller', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const { api, namespace } = await makeNamespace(request, 'wild');
  const name = fresh('d');
  await api.patch(CONTROLLER, {
    spec: { routeAdmission: { wildcardPolicy: 'WildcardsDisallowed', namespaceOwnership: 'Strict' } },
  });
  await createCluster(api, { namespace, name, pools: [1] });
  const details = new ClusterDetails(page, namespace, name);
  const ingress = new IngressSection(page);
  await details.open('access');
  await expect(ingress.step('wildcards')).toContainText('WildcardsDisallowed');
  await expect(ingress.step('route')).toContainText('wildcard routes are not allowed', { timeout: 90_000 });
  await ingress.allowWildcards.click();
  await expect(ingress.step('wildcards')).toContainText('It admits wildcard routes');
  await expect(ingress.step('route')).toHaveAttribute('data-state', 'done');
  expect(
    await api.get(
      '/apis/operator.openshift.io/v1/namespaces/openshift-ingress-operator/ingresscontrollers/default',
    ),
  ).toMatchObject({
    spec: { routeAdmission: { wildcardPolicy: 'WildcardsAllowed', namespaceOwnership: 'Strict' } },
  });
  await expect(details.status).toHaveText('Ready', { timeout: 90_000 });
});
