import { expect, test } from '@playwright/test';
import { makeCertificate } from '../certificates';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { InfrastructureStep } from '../pages/infrastructure-step';

const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces';
const TOKEN = 'a-planted-infra-token';

const kubeconfig = (user: string): string => `apiVersion: v1
kind: Config
current-context: infra
contexts: [{name: infra, context: {cluster: infra, user: hypershift}}]
clusters: [{name: infra, cluster: {server: 'https://api.infra.example.com:6443'}}]
users: [{name: hypershift, user: ${user}}]
`;

const good = kubeconfig(`{token: ${TOKEN}}`);

test.afterEach(removeClusters);

test('another infrastructure cluster, its classes, placement, API name and certificate are written', async ({
  page,
  request,
}) => {
  test.slow();
  const { api, namespace } = await makeNamespace(request, 'infra');
  const name = fresh('c');
  const step = new InfrastructureStep(page);
  const root = makeCertificate({ commonName: 'Example Root', isAuthority: true });
  const served = makeCertificate({ commonName: 'api', names: ['*.lab.example.com'], issuer: root });
  await step.open();
  await step.details({ name, namespace });
  await step.nextTo('Infrastructure');

  await step.external();
  await step.type('infrastructure.kubeconfig', good);
  await expect(step.kubeconfigMeaning).toContainText(
    'Signs in at https://api.infra.example.com:6443 as hypershift',
  );
  await step.useSuggestedNamespace();
  await expect(step.field('infrastructure.infraNamespace')).toHaveValue(`${namespace}-${name}`);

  await step.storage('Manual');
  await step.add('Add storage class');
  await step.type('infrastructure.storageClasses.0.infra', 'their-class');
  await step.type('infrastructure.storageClasses.0.guest', 'fast');

  await step.placement();
  await step.add('Add toleration');
  await step.type('infrastructure.tolerations.0.key', 'dedicated');
  await step.type('infrastructure.tolerations.0.value', 'control-plane');

  await step.api();
  await step.type('infrastructure.apiName', 'api.lab.example.com');
  await step.add('Add certificate');
  await expect(step.field('infrastructure.certificates.0.names')).toHaveValue('api.lab.example.com');
  await step.giveCertificate(0, served.certificate + root.certificate, served.key);
  await expect(step.certificate).toContainText('*.lab.example.com');
  await expect(step.certificate).toContainText('Example Root');

  await step.nextTo('Review');
  await expect(page.getByTestId('summary-infrastructure')).toContainText('api.infra.example.com');
  for (const tab of ['YAML', 'Command'] as const) {
    await step.tab(tab);
    await expect(page.locator('body')).not.toContainText(TOKEN);
  }
  await expect(page.locator('body')).toContainText(`--infra-kubeconfig-file ${name}-infra-kubeconfig`);
  expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toContain(TOKEN);
  await step.create.click();
  await step.created({ name, namespace });

  const { spec } = await api.get(`${HYPERSHIFT}/${namespace}/hostedclusters/${name}`);
  expect(spec).toMatchObject({
    platform: {
      kubevirt: {
        credentials: {
          infraKubeConfigSecret: { name: `${name}-infra-credentials`, key: 'kubeconfig' },
          infraNamespace: `${namespace}-${name}`,
        },
        storageDriver: {
          type: 'Manual',
          manual: {
            storageClassMapping: [{ infraStorageClassName: 'their-class', guestStorageClassName: 'fast' }],
          },
        },
      },
    },
    tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'control-plane', effect: 'NoSchedule' }],
    kubeAPIServerDNSName: 'api.lab.example.com',
    configuration: {
      apiServer: {
        servingCerts: {
          namedCertificates: [
            { names: ['api.lab.example.com'], servingCertificate: { name: `${name}-api-certificate` } },
          ],
        },
      },
    },
  });
  const credentials = await api.get(`/api/v1/namespaces/${namespace}/secrets/${name}-infra-credentials`);
  expect(Buffer.from((credentials.data as { kubeconfig: string }).kubeconfig, 'base64').toString()).toBe(
    good,
  );
  const tls = await api.get(`/api/v1/namespaces/${namespace}/secrets/${name}-api-certificate`);
  expect(tls).toMatchObject({
    type: 'kubernetes.io/tls',
    metadata: { labels: { 'hypershift.openshift.io/safe-to-delete-with-cluster': 'true' } },
  });
});

test('bad input is named beside its field', async ({ page }) => {
  const step = new InfrastructureStep(page);
  await step.open('infrastructure');
  await step.external();
  const problem = step.problem('infrastructure.kubeconfig');
  await step.type('infrastructure.kubeconfig', kubeconfig('{exec: {command: aws}}'));
  await expect(problem).toContainText('runs aws to sign in (exec)');
  await expect(problem).toContainText('Embed a token or a client certificate');
  await page.getByTestId('field-infrastructure.kubeconfig').getByRole('button', { name: 'Clear' }).click();
  await step.type(
    'infrastructure.kubeconfig',
    kubeconfig('{client-certificate: /home/me/tls.crt, client-key: /home/me/tls.key}'),
  );
  await expect(problem).toContainText('points to a file with client-certificate. Embed its content');
  await page.getByTestId('field-infrastructure.kubeconfig').getByRole('button', { name: 'Clear' }).click();
  await step.type('infrastructure.kubeconfig', good);
  await expect(problem).toBeHidden();
  await step.type('infrastructure.infraNamespace', '');
  await expect(step.problem('infrastructure.infraNamespace')).toContainText('both or neither');
  await step.type('infrastructure.infraNamespace', 'vms');
  await expect(step.problem('infrastructure.infraNamespace')).toBeHidden();

  await step.storage('Manual');
  await step.next.click();
  await expect(step.problem('infrastructure.storageClasses')).toContainText('Add one, or choose Default');
  await page.getByRole('radio', { name: 'Default' }).click();
  await step.placement();
  await step.add('Add node label');
  await step.type('infrastructure.nodeSelector.0.key', 'kubernetes.io/os');
  await step.type('infrastructure.nodeSelector.0.value', 'linux');
  await expect(step.help('infrastructure.nodeSelector')).toContainText(/\d+ nodes/);
  await step.type('infrastructure.nodeSelector.0.value', 'plan9');
  await expect(step.problem('infrastructure.nodeSelector')).toContainText('No node of this cluster');
});

test('a certificate that cannot serve the API is refused, with the name that is wrong', async ({ page }) => {
  const certificate = 'infrastructure.certificates.0.certificate';
  const step = new InfrastructureStep(page);
  await step.open('infrastructure');
  await step.api();
  await step.type('infrastructure.apiName', 'localhost');
  await expect(step.problem('infrastructure.apiName')).toContainText('the control plane uses itself');
  await step.type('infrastructure.apiName', 'api.example.com');
  await expect(step.help('infrastructure.apiName')).toContainText('No certificate below is for this name');
  await step.add('Add certificate');

  const other = makeCertificate({ commonName: 'x', names: ['web.example.com'] });
  await step.giveCertificate(0, other.certificate, other.key);
  await expect(step.problem(certificate)).toHaveText(
    /is not for api\.example\.com. It is for web\.example\.com/,
  );

  const internal = makeCertificate({ commonName: 'x', names: ['api.example.com', 'kubernetes.default.svc'] });
  await step.type(certificate, internal.certificate);
  await expect(step.problem(certificate)).toContainText('also for kubernetes.default.svc');

  const old = makeCertificate({
    commonName: 'x',
    names: ['api.example.com'],
    notAfter: new Date(Date.now() - 3_600_000),
  });
  await step.type(certificate, old.certificate);
  await expect(step.problem(certificate)).toContainText('has expired');

  const right = makeCertificate({ commonName: 'x', names: ['*.example.com'] });
  await step.type(certificate, right.certificate);
  await expect(step.problem(certificate)).toBeHidden();
  await expect(step.problem('infrastructure.certificates.0.key')).toContainText(
    'does not belong to the certificate',
  );
});
