import { expect, test } from '@playwright/test';
import { makeCertificate } from '../certificates';
import { turnOnFault } from '../faults';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { KUBECONFIG } from '../kubeconfig';
import { Leaks } from '../leaks';
import { InfrastructureStep } from '../pages/infrastructure-step';
import { NetworkingStep } from '../pages/networking';
import { quotaOfOne } from '../quota';

const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces';
const PROXY_PASSWORD = 'planted-in-the-proxy';
const PROXY = `http://user:${PROXY_PASSWORD}@proxy.example.com:3128`;

test.afterEach(removeClusters);

test.beforeEach(({ page }) => {
  // A typed secret makes the browser ask before the page goes.
  page.on('dialog', (dialog) => void dialog.accept());
});

test('a reload in the middle asks for the password of the proxy again, which is kept nowhere', async ({
  page,
  request,
}) => {
  test.slow();
  const { api, namespace } = await makeNamespace(request, 'reload');
  const name = fresh('c');
  const quota = await quotaOfOne(api, namespace, 'secrets');
  const leaks = new Leaks(page);
  const wizard = new NetworkingStep(page);
  await wizard.showFor({ name, namespace });
  await wizard.unfold('Proxy');
  await wizard.type('networking.proxy.httpProxy', PROXY);
  await wizard.nextTo('Review');
  await wizard.create.click();
  await expect(wizard.run).toHaveAttribute('data-phase', 'stopped');
  await leaks.look('the creation, stopped');

  await page.reload();
  await expect(page.getByTestId('missing-secrets')).toContainText('http://user@proxy.example.com:3128');
  await leaks.look('the creation, after the reload');
  leaks.expectNone({ 'password of the proxy': PROXY_PASSWORD });
  await api.remove(quota);
  await page.getByTestId('run-resume').click();
  await expect(wizard.problem('passwords.0')).toContainText('Give the password again');
  await expect(wizard.field('passwords.0')).toBeFocused();
  await wizard.type('passwords.0', PROXY_PASSWORD);
  await page.getByTestId('run-resume').click();
  await wizard.created({ name, namespace });
  const { spec } = await api.get(`${HYPERSHIFT}/${namespace}/hostedclusters/${name}`);
  expect(spec).toMatchObject({ configuration: { proxy: { httpProxy: PROXY } } });
});

test('after a reload the infrastructure step asks for the kubeconfig and the key again, beside their fields', async ({
  page,
  request,
}) => {
  const { namespace } = await makeNamespace(request, 'reload');
  const step = new InfrastructureStep(page);
  const served = makeCertificate({ commonName: 'api', names: ['api.example.com'] });
  await step.open();
  await step.details({ name: fresh('c'), namespace });
  await step.nextTo('Infrastructure');
  await step.external();
  await step.type('infrastructure.kubeconfig', KUBECONFIG);
  await step.type('infrastructure.infraNamespace', 'machines');
  await step.api();
  await step.type('infrastructure.apiName', 'api.example.com');
  await step.add('Add certificate');
  await step.giveCertificate(0, served.certificate, served.key);

  await page.reload();
  await expect(step.field('infrastructure.infraNamespace')).toHaveValue('machines');
  await expect(step.field('infrastructure.certificates.0.certificate')).toHaveValue(served.certificate);
  await step.next.click();
  await step.atStep('Infrastructure');
  await expect(step.problem('infrastructure.kubeconfig')).toContainText('both or neither');
  await expect(step.problem('infrastructure.certificates.0.key')).toContainText('Give the private key');
  await expect(step.field('infrastructure.kubeconfig')).toBeFocused();
  await step.type('infrastructure.kubeconfig', KUBECONFIG);
  await step.type('infrastructure.certificates.0.key', served.key);
  await step.next.click();
  await step.atStep('Node pools');
});

test('a ConfigMap that somebody makes after the check is left alone: the run says so, and the form then shares it', async ({
  page,
  request,
}) => {
  test.slow();
  const { api, namespace } = await makeNamespace(request, 'taken');
  const name = fresh('c');
  const { certificate } = makeCertificate({ commonName: 'Ours', isAuthority: true });
  const wizard = new NetworkingStep(page);
  await wizard.showFor({ name, namespace });
  await wizard.unfold('Trust bundle');
  await wizard.pasteBundle(certificate);
  await wizard.nextTo('Review');
  // The ConfigMap's request waits on its way, after its dry run has passed with another query.
  const turnOff = await turnOnFault(
    api,
    'slow',
    { namespace },
    'seconds=4,method=POST,path=configmaps?fieldValidation',
  );
  await wizard.create.click();
  const bundle = wizard.object(`ConfigMap/${namespace}/user-ca-bundle`);
  await expect(bundle).toHaveAttribute('data-object-state', 'creating');
  const theirs = await api.create({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'user-ca-bundle', namespace },
    data: { 'ca-bundle.crt': certificate },
  });
  await expect(bundle).toHaveAttribute('data-object-state', 'failed');
  await expect(wizard.run).toContainText('Somebody made ConfigMap user-ca-bundle meanwhile');
  await turnOff();
  await page.getByTestId('run-back').click();
  await wizard.atStep('Details');
  await wizard.nextTo('Review');
  await wizard.create.click();
  await wizard.created({ name, namespace });
  const after = await api.get(`/api/v1/namespaces/${namespace}/configmaps/user-ca-bundle`);
  expect(after.metadata.uid).toBe(theirs.metadata.uid);
  expect(after.metadata.resourceVersion).toBe(theirs.metadata.resourceVersion);
});
