import { expect, test } from '@playwright/test';
import type { Api, Obj } from '../api';
import { createCluster, hostedCluster } from '../clusters';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { ClusterDetails } from '../pages/cluster-details';
import { ClustersList } from '../pages/clusters-list';
import { CreateWizard, PULL_SECRET } from '../pages/create-wizard';

const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces';
const similarTo = (namespace: string, name: string): string =>
  `/infrastructure/clusters/create/kubevirt/hosted?from=${namespace}/${name}`;

test.afterEach(removeClusters);

const specOf = (object: Obj): Record<string, unknown> => object.spec as Record<string, unknown>;
const clusterAt = (api: Api, namespace: string, name: string): Promise<Obj> =>
  api.get(`${HYPERSHIFT}/${namespace}/hostedclusters/${name}`);

test('a similar cluster: prefilled from the list, secrets asked for again, its own IDs, pools renamed', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'similar');
  const source = fresh('c');
  await createCluster(api, { namespace, name: source, pools: [2, 1], spec: { channel: 'stable-4.22' } });
  const list = new ClustersList(page);
  await list.open({ q: source });
  await list.menu(namespace, source);
  await list.action('create-similar').click();

  const wizard = new CreateWizard(page);
  await wizard.atStep('Details');
  expect(new URL(page.url()).searchParams.get('from')).toBeNull();
  await expect(page.getByTestId('origin')).toContainText(`cluster ${source} in namespace ${namespace}`);
  await expect(wizard.field('details.name')).toHaveValue(`${source}-2`);
  await expect(wizard.field('details.pullSecret')).toHaveValue('');
  await expect(wizard.help('details.pullSecret')).toContainText(`Cluster ${source} has its own`);
  await expect(wizard.help('details.sshKey')).toContainText('Give it again');

  const name = fresh('n');
  await wizard.type('details.name', name);
  await wizard.type('details.pullSecret', PULL_SECRET);
  await wizard.nextTo('Review');
  await expect(page.getByTestId('kept')).toBeHidden();
  await wizard.create.click();
  await wizard.created({ name, namespace });

  const [before, after] = [await clusterAt(api, namespace, source), await clusterAt(api, namespace, name)];
  expect(specOf(after)).toMatchObject({
    channel: 'stable-4.22',
    release: specOf(before).release,
    pullSecret: { name: `${name}-pull-secret` },
    secretEncryption: { aescbc: { activeKey: { name: `${name}-etcd-encryption-key` } } },
  });
  expect(specOf(after).infraID).not.toBe(specOf(before).infraID);
  expect(specOf(after)).not.toHaveProperty('sshKey');
  const pools = await api.list(`${HYPERSHIFT}/${namespace}/nodepools`);
  const mine = pools.filter((pool) => specOf(pool).clusterName === name);
  expect(mine.map((pool) => [pool.metadata.name, specOf(pool).replicas]).sort()).toEqual([
    [name, 2],
    [`${name}-2`, 1],
  ]);
});

test('a reload keeps the copy, and a draft is not overwritten silently', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'similar');
  const source = fresh('c');
  await createCluster(api, { namespace, name: source, pools: [1], spec: { fips: true } });
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.type('details.name', 'my-draft');
  await page.waitForTimeout(1000); // the draft is kept half a second after the last change

  await page.goto(similarTo(namespace, source));
  await expect(page.getByTestId('similar-or-draft')).toContainText('draft');
  await page.getByTestId('similar-keep-draft').click();
  await expect(wizard.field('details.name')).toHaveValue('my-draft');
  await expect(page.getByTestId('origin')).toBeHidden();

  await page.goto(similarTo(namespace, source));
  await page.getByTestId('similar-replace-draft').click();
  await expect(wizard.field('details.name')).toHaveValue(`${source}-2`);
  await page.waitForTimeout(1000); // the draft is kept half a second after the last change
  await page.reload();
  await expect(wizard.field('details.name')).toHaveValue(`${source}-2`);
  await expect(page.getByTestId('origin')).toContainText(source);
  await expect(wizard.help('details.pullSecret')).toContainText('Give it again');
});

const shared = (namespace: string): Obj => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'team-pull', namespace },
  stringData: { '.dockerconfigjson': PULL_SECRET },
});

const foreign: readonly (readonly [
  string,
  Record<string, unknown>,
  readonly (readonly [string, string])[],
])[] = [
  [
    'GitOps: a shared pull secret, an own domain, settings without a field',
    {
      pullSecret: { name: 'team-pull' },
      platform: { type: 'KubeVirt', kubevirt: {} },
      dns: { baseDomain: 'example.com' },
      configuration: { scheduler: { profile: 'HighNodeUtilization' } },
      capabilities: { disabled: ['Console'] },
    },
    [
      ['help-details.pullSecret', 'Secret team-pull of the namespace is used'],
      ['apps-domain', 'example.com'],
    ],
  ],
  [
    'ACM: Secrets named its way, fixed host names',
    {
      pullSecret: { name: 'pullsecret-cluster-mine' },
      services: ['APIServer', 'Ignition', 'Konnectivity', 'OAuthServer'].map((service) => ({
        service,
        servicePublishingStrategy:
          service === 'OAuthServer'
            ? { type: 'Route', route: { hostname: 'oauth.example.com' } }
            : { type: service === 'APIServer' ? 'LoadBalancer' : 'Route' },
      })),
    },
    [
      ['help-details.pullSecret', 'has its own'],
      ['origin', 'Host names and fixed ports'],
    ],
  ],
  [
    'CLI: another infrastructure cluster',
    {
      platform: {
        type: 'KubeVirt',
        kubevirt: {
          baseDomainPassthrough: true,
          credentials: {
            infraKubeConfigSecret: { name: 'mine-infra-credentials', key: 'kubeconfig' },
            infraNamespace: 'vms',
          },
        },
      },
    },
    [['help-details.pullSecret', 'has its own']],
  ],
];

for (const [shape, spec, expected] of foreign) {
  test(`opens from a cluster of others: ${shape}`, async ({ page, request }) => {
    const { api, namespace } = await makeNamespace(request, 'similar');
    await api.create(shared(namespace));
    await api.create(hostedCluster({ namespace, name: 'mine', spec: { infraID: undefined, ...spec } }));
    await page.goto(similarTo(namespace, 'mine'));
    const wizard = new CreateWizard(page);
    await expect(wizard.field('details.name')).toHaveValue('mine-2');
    for (const [id, words] of expected) await expect(page.getByTestId(id)).toContainText(words);
    await expect(page.getByTestId('wizard')).not.toContainText('oauth.example.com');
  });
}

test('a cluster that is not there is said so, and the form can be opened anyway', async ({ page }) => {
  await page.goto(similarTo('clusters', 'nobody'));
  await expect(page.getByTestId('error-alert')).toContainText('clusters/nobody could not be read');
  await page.getByRole('button', { name: 'Open the form' }).click();
  await expect(new CreateWizard(page).field('details.name')).toHaveValue('');
});

test('the action is on the page of a cluster, in every state', async ({ page, request }) => {
  const { api, namespace } = await makeNamespace(request, 'similar');
  const source = fresh('c');
  await createCluster(api, { namespace, name: source, pools: [], release: 'nonsense' });
  const details = new ClusterDetails(page, namespace, source);
  await details.open();
  await details.act('create-similar');
  await expect(new CreateWizard(page).field('details.name')).toHaveValue(`${source}-2`);
});
