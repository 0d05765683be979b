import { expect, test } from '@playwright/test';
import type { Obj } from '../api';
import { makeCertificate } from '../certificates';
import { createCluster } from '../clusters';
import { fresh, makeNamespace, removeClusters, signIn } from '../fresh';
import { Leaks, middleLine } from '../leaks';
import { ApiAccess } from '../pages/api-access';
import { ClusterDetails } from '../pages/cluster-details';

const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces';

test.afterEach(removeClusters);

const nameOf = ({ spec }: Obj): unknown => (spec as { kubeAPIServerDNSName?: string }).kubeAPIServerDNSName;

test('the API gets a name and a certificate; its kubeconfig follows, and goes with the name', async ({
  page,
  request,
}) => {
  test.slow();
  const { api, namespace } = await makeNamespace(request, 'api');
  const name = fresh('c');
  await createCluster(api, { namespace, name, pools: [1] });
  const details = new ClusterDetails(page, namespace, name);
  const access = new ApiAccess(page);
  const leaks = new Leaks(page);
  await details.open('access');
  // The operator makes the second kubeconfig with the first.
  await expect(details.access('api')).toContainText('https://', { timeout: 60_000 });

  await access.open();
  const served = makeCertificate({ commonName: 'api', names: ['api.lab.example.com'] });
  await access.field('apiName').fill('api.lab.example.com');
  await access.addCertificate();
  await access.field('certificates.0.certificate').fill(served.certificate);
  await access.field('certificates.0.key').fill(served.key);
  await access.field('certificates.0.key').blur();
  await leaks.look('the dialog, with a key');
  await access.save();
  await expect(access.dialog).toBeHidden();

  await expect(access.row('name')).toContainText('api.lab.example.com');
  await expect(access.row('record')).toContainText('api.lab.example.com.');
  await expect(access.row('certificates')).toContainText(`Secret ${name}-api-certificate`);
  await expect(access.card.getByTestId('certificate-names')).toContainText('api.lab.example.com');
  await expect(details.access('custom-kubeconfig')).toContainText('api.lab.example.com', { timeout: 60_000 });
  await leaks.look('Access, with a name and a certificate');
  const secret = await api.get(`/api/v1/namespaces/${namespace}/secrets/${name}-custom-admin-kubeconfig`);
  const text = Buffer.from((secret.data as { kubeconfig: string }).kubeconfig, 'base64').toString();
  expect(text).toContain('server: https://api.lab.example.com:');
  leaks.expectNone({ 'private key of the API': middleLine(served.key), 'custom kubeconfig': text });
  const download = page.waitForEvent('download');
  await details.access('custom-kubeconfig').getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe(`${name}-custom-kubeconfig.yaml`);
  const [pool] = await api.list(`${HYPERSHIFT}/${namespace}/nodepools`);
  expect(pool?.metadata.generation).toBe(1);

  await access.open();
  await access.field('apiName').fill('');
  await access.dialog.getByTestId('remove-row').click();
  await access.save();
  await expect(access.dialog).toBeHidden();
  await expect(details.access('custom-kubeconfig')).toBeHidden();
  await expect(access.row('name')).toContainText('no name of your own');
  const path = `/api/v1/namespaces/${namespace}/secrets/${name}-custom-admin-kubeconfig`;
  await expect
    .poll(() =>
      api.get(path).then(
        () => 'there',
        () => 'gone',
      ),
    )
    .toBe('gone');
});

test('what somebody else changed meanwhile is shown beside, and nothing typed is lost', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'api');
  const name = fresh('c');
  const cluster = await createCluster(api, { namespace, name, pools: [] });
  const path = `${HYPERSHIFT}/${namespace}/hostedclusters/${name}`;
  const rename = (to: string) => api.patch(cluster, { spec: { kubeAPIServerDNSName: to } });
  await new ClusterDetails(page, namespace, name).open('access');
  const access = new ApiAccess(page);
  await access.open();
  await access.field('apiName').fill('mine.example.com');
  await rename('theirs.example.com');
  await access.save();
  await expect(access.side('apiName', 'theirs')).toBeVisible();
  await expect(access.conflict).toContainText('theirs.example.com');
  await expect(access.conflict).toContainText('mine.example.com');
  expect(nameOf(await api.get(path))).toBe('theirs.example.com');

  await access.backToForm();
  await expect(access.field('apiName')).toHaveValue('mine.example.com');
  await access.save();
  await access.side('apiName', 'mine').click();
  await access.saveAsChosen();
  await expect(access.conflict).toBeHidden();
  expect(nameOf(await api.get(path))).toBe('mine.example.com');
});

test('who may not change clusters reads why, and still sees name and certificates', async ({
  page,
  context,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'api');
  const name = fresh('c');
  await createCluster(api, { namespace, name, pools: [], spec: { kubeAPIServerDNSName: 'api.example.com' } });
  await signIn(context, 'viewer');
  await new ClusterDetails(page, namespace, name).open('access');
  const access = new ApiAccess(page);
  await expect(access.row('name')).toContainText('api.example.com');
  // The reason comes with the answer about the right.
  await expect(access.edit).toHaveAttribute('aria-disabled', 'true');
  await access.edit.hover();
  await expect(page.getByRole('tooltip')).toContainText('hostedclusters');
});
