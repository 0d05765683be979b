import { expect } from '@playwright/test';
import { Api, type Obj } from '../api';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, signIn } from '../fresh';
import { test } from '../own-cluster';
import { GOOD, SWITCHES } from '../preflight-switches';
import { KUBECONFIG } from '../kubeconfig';
import { InfrastructureStep } from '../pages/infrastructure-step';
import { Preflight } from '../pages/preflight';

/** Everything here is about the whole management cluster, so the tests have one of their own, with all operators. */
test.use({ without: [] });

const INGRESS =
  '/apis/operator.openshift.io/v1/namespaces/openshift-ingress-operator/ingresscontrollers/default';
const CLASSES = '/apis/storage.k8s.io/v1/storageclasses';
const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces';

const routeAdmission = ({ spec }: Obj) =>
  (spec as { routeAdmission: { wildcardPolicy: string; namespaceOwnership: string } }).routeAdmission;

test('a cluster that has everything is ready', async ({ page }) => {
  const preflight = new Preflight(page);
  await preflight.open();
  await expect(preflight.summary).toHaveText('Ready');
  await expect(preflight.mark).not.toHaveAttribute('data-mark', 'error');
  const evidence = await preflight.evidence('wildcard-routes');
  await expect(evidence).toContainText('IngressController openshift-ingress-operator/default');
  await expect(evidence).toContainText('spec.routeAdmission.wildcardPolicy');
  await expect(evidence).toContainText('WildcardsAllowed');
  await expect(await preflight.evidence('network')).toContainText('8900');
});

test('what is read of each check of a cluster that has everything', async ({ page }) => {
  const preflight = new Preflight(page);
  await preflight.open();
  for (const [row, object, field, value] of GOOD)
    await test.step(`${row}: ${field}`, async () => {
      const line = (await preflight.evidence(row))
        .getByRole('row')
        .filter({ hasText: object })
        .filter({ hasText: field });
      await expect.soft(line.first()).toContainText(value);
    });
  const firewall = await preflight.evidence('firewall');
  await expect(firewall).toContainText('TCP 6443');
  await expect(firewall).toContainText('MetalLB');
});

test('each check fails with its reason, what was read and a way out, and passes again while the page is open', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000);
  const api = new Api(request);
  const preflight = new Preflight(page);
  await preflight.open();
  for (const { fault, row, verdict, words, read, fix } of SWITCHES) {
    await test.step(fault, async () => {
      const turnOff = await turnOnFault(api, fault);
      await preflight.expectVerdict(row, verdict);
      await expect.soft(preflight.row(row)).toContainText(words);
      if (fix) await expect.soft(preflight.row(row)).toContainText(fix);
      if (read) await expect.soft(await preflight.evidence(row)).toContainText(read);
      await turnOff();
      await preflight.expectVerdict(row, 'good');
    });
  }
  await expect(preflight.summary).toHaveText('Ready');
});

test('where the machines run on another cluster, its checks show the commands to run there, and hold nobody', async ({
  page,
}) => {
  const preflight = new Preflight(page);
  const step = new InfrastructureStep(page);
  await step.open('infrastructure');
  await step.external();
  await step.type('infrastructure.kubeconfig', KUBECONFIG);
  await step.type('infrastructure.infraNamespace', 'machines');
  await page.getByTestId('step-preflight').click();
  const commands = {
    virtualization: 'get hyperconverged -A',
    'wildcard-routes': 'get ingresscontroller default -n openshift-ingress-operator',
    network: 'get network.config cluster',
    capacity: 'describe nodes',
    'live-migration': 'get storageprofiles',
  };
  for (const [row, command] of Object.entries(commands)) {
    await preflight.expectVerdict(row, 'cannot-check');
    await expect(preflight.row(row)).toContainText(`oc --kubeconfig INFRA_KUBECONFIG ${command}`);
  }
  await expect(preflight.mark).not.toHaveAttribute('data-mark', 'error');
});

test('an old Kubernetes is refused', async ({ page, request }) => {
  const turnOff = await turnOnFault(new Api(request), 'preflight-kubernetes-old');
  const preflight = new Preflight(page);
  await preflight.open();
  await expect(preflight.row('virtualization')).toContainText('Kubernetes 1.26 is too old');
  await turnOff();
});

test('what must be solved holds Create but not Next; the button allows wildcards and keeps who may claim a host name', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'wildcard');
  const before = routeAdmission(await api.get(INGRESS));
  const turnOff = await turnOnFault(api, 'preflight-wildcards');
  const preflight = new Preflight(page);
  const { wizard } = preflight;
  await preflight.open();
  await preflight.expectVerdict('wildcard-routes', 'block');
  await expect(preflight.mark).toHaveAttribute('data-mark', 'error');
  await expect(preflight.summary).toContainText('1 problem');

  await wizard.next.click();
  await wizard.atStep('Details');
  await wizard.toReview({ name: fresh('c'), namespace });
  await expect(preflight.inReview).toContainText('refuses wildcard routes');
  await expect(wizard.create).toHaveAttribute('aria-disabled', 'true');
  await wizard.create.hover();
  await expect(page.getByRole('tooltip')).toContainText('Wildcard routes');

  await page.getByTestId('edit-preflight').click();
  await preflight.allowWildcards.click();
  await preflight.expectVerdict('wildcard-routes', 'good');
  await expect(preflight.mark).not.toHaveAttribute('data-mark', 'error');
  expect(routeAdmission(await api.get(INGRESS))).toEqual({ ...before, wildcardPolicy: 'WildcardsAllowed' });
  await page.getByTestId('step-review').click();
  await expect(wizard.create).not.toHaveAttribute('aria-disabled', 'true');
  await turnOff();
});

test('an own domain needs no wildcards, and is written without passthrough', async ({ page, request }) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'domain');
  const name = fresh('c');
  const turnOff = await turnOnFault(api, 'preflight-wildcards');
  const preflight = new Preflight(page);
  const { wizard } = preflight;
  await preflight.open();
  await preflight.expectVerdict('wildcard-routes', 'block');
  await page.getByTestId('go-to-details.baseDomainMode').click();
  await wizard.atStep('Details');
  await page.getByRole('radio', { name: 'Own domain' }).check();
  await expect(preflight.mark).not.toHaveAttribute('data-mark', 'error');
  await wizard.type('details.baseDomain', 'example.com');
  await wizard.toReview({ name, namespace });
  await expect(preflight.row('wildcard-routes')).toHaveCount(0);
  await wizard.create.click();
  await wizard.created({ name, namespace });
  const { spec } = await api.get(`${HYPERSHIFT}/${namespace}/hostedclusters/${name}`);
  expect(spec).toMatchObject({ dns: { baseDomain: 'example.com' } });
  expect(spec).not.toHaveProperty('platform.kubevirt.baseDomainPassthrough', true);
  await turnOff();
});

test('where the network is too narrow, new pools have multiqueue off', async ({ page, request }) => {
  test.setTimeout(90_000);
  const { api, namespace } = await makeNamespace(request, 'mtu');
  const turnOff = await turnOnFault(api, 'preflight-mtu');
  const preflight = new Preflight(page);
  const { wizard } = preflight;
  await preflight.open();
  await preflight.expectVerdict('network', 'warn');
  await wizard.next.click();
  await wizard.atStep('Details');
  await wizard.toReview({ name: fresh('c'), namespace });
  await page.getByTestId('step-node-pools').click();
  await wizard.addPool();
  for (const index of [0, 1]) {
    await page
      .getByTestId(`pool-${index}`)
      .getByRole('button', { name: /^Networks/ })
      .click();
    await expect(wizard.field(`pools.${index}.multiqueue`)).not.toBeChecked();
  }
  await turnOff();
});

test('with one storage class alone a button makes it the default', async ({ page, request }) => {
  const api = new Api(request);
  const classes = await api.list(CLASSES);
  const [kept, ...others] = classes;
  if (!kept) throw new Error('The cluster has no storage class');
  const at = (object: Obj): Obj => ({ ...object, apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass' });
  for (const other of others) await api.remove(at(other));
  const annotation = 'storageclass.kubernetes.io/is-default-class';
  await api.patch(at(kept), { metadata: { annotations: { [annotation]: null } } });

  const preflight = new Preflight(page);
  await preflight.open();
  await preflight.expectVerdict('default-storage-class', 'block');
  await page.getByTestId('action-make-default-class').click();
  await preflight.expectVerdict('default-storage-class', 'good');
  await expect(preflight.row('default-storage-class')).toContainText(kept.metadata.name);

  const before = (kept.metadata.annotations as Record<string, string> | undefined)?.[annotation];
  await api.patch(at(kept), { metadata: { annotations: { [annotation]: before ?? null } } });
  for (const other of others) {
    const { name, annotations } = other.metadata;
    await api.create({ ...at(other), metadata: { name, annotations } });
  }
});

test('MetalLB is set up from its row; the wizard stays where it is', async ({ page, request }) => {
  const turnOff = await turnOnFault(new Api(request), 'preflight-no-address-pool');
  const preflight = new Preflight(page);
  await preflight.open();
  await preflight.expectVerdict('load-balancer', 'block');
  await page.getByTestId('action-set-up-metallb').click();
  await expect(page.getByTestId('metallb-dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await preflight.wizard.atStep('Preflight');
  await turnOff();
  await preflight.expectVerdict('load-balancer', 'good');
});

test('a viewer is told which rights creating needs; nothing else is hidden', async ({ page, context }) => {
  await signIn(context, 'viewer');
  const preflight = new Preflight(page);
  await preflight.open();
  await preflight.expectVerdict('rights', 'block');
  for (const resource of [
    'hostedclusters.hypershift.openshift.io',
    'nodepools.hypershift.openshift.io',
    'secrets',
  ])
    await expect(preflight.row('rights')).toContainText(`create ${resource} in namespace clusters`);
  await preflight.expectVerdict('capacity', 'good');
});

test('what a developer may not read cannot be checked, names the right, and holds nobody', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await signIn(context, 'developer');
  const preflight = new Preflight(page);
  const { wizard } = preflight;
  await preflight.open();
  for (const row of ['nodes', 'capacity', 'wildcard-routes', 'load-balancer', 'hypershift'])
    await preflight.expectVerdict(row, 'cannot-check');
  await expect(preflight.row('nodes')).toContainText('you may not list nodes');
  await preflight.expectVerdict('default-storage-class', 'good');
  await wizard.next.click();
  // The form begins in a project where they may create clusters, which other tests make too.
  await expect(wizard.field('details.namespace')).not.toHaveValue('clusters');
  await wizard.field('details.namespace').fill('web-team');
  await wizard.field('details.namespace').press('Enter');
  await expect(preflight.mark).not.toHaveAttribute('data-mark', 'error');
  await wizard.open('review');
  await expect(preflight.inReview).toContainText('could not be checked');
  await expect(wizard.create).not.toHaveAttribute('aria-disabled', 'true');
});
