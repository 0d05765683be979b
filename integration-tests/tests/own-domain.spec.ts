import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { createCluster } from '../clusters';
import { addDnsRecord } from '../dns';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { ClusterDetails } from '../pages/cluster-details';
import { IngressSection } from '../pages/ingress';

test.afterEach(removeClusters);

const INSTALLED = { timeout: 90_000 };

const ROUTER = `apiVersion: v1
kind: Service
metadata: {name: router-nodeport-default, namespace: openshift-ingress}
spec:
  ports:
  - {name: http, nodePort: 31080, port: 80}
  - {name: https, nodePort: 31443, port: 443}
  type: NodePort
`;

const service = (namespace: string, name: string) => `/api/v1/namespaces/${namespace}/services/${name}`;

const serviceObject = (namespace: string, name: string, selector: Record<string, string>) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace },
  spec: {
    type: 'LoadBalancer',
    selector,
    ports: [
      { name: 'secure', port: 443, targetPort: 30_001 },
      { name: 'metrics', port: 1936, targetPort: 30_002 },
    ],
  },
});

test('from Waiting for ingress to Ready: the Service, its address, the record, the completed installation', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const { api, namespace } = await makeNamespace(request, 'own');
  const name = fresh('d');
  const controlPlane = `${namespace}-${name}`;
  await createCluster(api, { namespace, name, pools: [1], baseDomain: 'example.com' });
  const details = new ClusterDetails(page, namespace, name);
  const ingress = new IngressSection(page);
  await details.open();
  await expect(details.status).toHaveText('Waiting for ingress', INSTALLED);

  await expect(details.button('set-up-ingress')).toBeVisible();
  await page.getByTestId('next-step-link').click();
  await expect(page).toHaveURL(/\/access#ingress$/);
  await expect(page.locator('#ingress')).toBeFocused();
  await expect(ingress.step('nodes')).toHaveAttribute('data-state', 'done');
  await expect(ingress.step('service')).toContainText(
    `oc --kubeconfig ${name}-kubeconfig.yaml -n openshift-ingress get svc router-nodeport-default -o yaml`,
  );
  await expect(ingress.record).toHaveText(`*.apps.${name}.example.com. IN A ADDRESS`);

  await ingress.submit.click();
  await expect(ingress.problem('https')).toContainText('Enter the node port');
  await ingress.enterPorts(443, 31_080);
  await expect(ingress.problem('https')).toContainText('from 30000 to 32767');
  await ingress.enterPorts(31_080, 31_080);
  await expect(ingress.problem('http')).toContainText('must differ');
  await ingress.paste('Error from server (NotFound)');
  await expect(page.getByTestId('warning-output')).toContainText('No node ports');
  await ingress.paste(ROUTER);
  await expect(ingress.port('https')).toHaveValue('31443');
  await expect(ingress.port('http')).toHaveValue('31080');
  await expect(ingress.problem('http')).toBeHidden();
  await page.reload();
  await expect(ingress.port('https')).toHaveValue('31443');
  await expect(ingress.port('http')).toHaveValue('31080');
  expect(await ingress.command()).toContain(`name: ${name}-apps`);
  const { violations } = await new AxeBuilder({ page }).include('[data-test=ingress]').analyze();
  expect(violations).toEqual([]);

  await ingress.submit.click();
  await expect(ingress.step('service')).toHaveAttribute('data-state', 'done');
  await expect(ingress.address).toHaveText(/^192\.168\.20\.\d+$/);
  const address = (await ingress.address.textContent()) ?? '';
  expect(await api.get(service(controlPlane, `${name}-apps`))).toMatchObject({
    metadata: { labels: { app: name } },
    spec: {
      type: 'LoadBalancer',
      selector: { 'kubevirt.io': 'virt-launcher' },
      ports: [
        { name: 'https-443', port: 443, targetPort: 31_443 },
        { name: 'http-80', port: 80, targetPort: 31_080 },
      ],
    },
  });
  await expect(ingress.record).toHaveText(`*.apps.${name}.example.com. IN A ${address}`);
  await expect(details.nextStep).toHaveText(`Make the DNS record *.apps.${name}.example.com for ${address}.`);
  await expect(ingress.step('record')).toContainText(`dig +short test.apps.${name}.example.com`);
  await expect(ingress.step('completed')).toContainText('Partial');

  await addDnsRecord(api, `*.apps.${name}.example.com`, address);
  await expect(ingress.step('completed')).toContainText('Completed', INSTALLED);
  await expect(details.status).toHaveText('Ready');
  await expect(details.access('console').getByRole('link')).toHaveAttribute(
    'href',
    `https://console-openshift-console.apps.${name}.example.com`,
  );
});

test('a Service made by hand is recognised under any name, and its node ports are changed without losing its others', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'hand');
  const name = fresh('d');
  const controlPlane = `${namespace}-${name}`;
  await createCluster(api, { namespace, name, pools: [1], baseDomain: 'example.com' });
  const details = new ClusterDetails(page, namespace, name);
  const ingress = new IngressSection(page);
  await details.open('access');
  await expect(ingress.step('nodes')).toHaveAttribute('data-state', 'done', INSTALLED);
  await ingress.enterPorts(31_443, 31_080);
  // Somebody else is faster, while the form is being filled in.
  await api.create(serviceObject(controlPlane, 'by-hand', { 'kubevirt.io': 'virt-launcher' }));
  await expect(ingress.step('service')).toContainText(`by-hand in namespace ${controlPlane}`);
  await expect(ingress.address).toBeVisible();
  await expect(ingress.step('service')).toContainText('80 to node port none');

  await ingress.section.getByTestId('change-ports').click();
  await expect(ingress.port('https')).toHaveValue('30001');
  await ingress.enterPorts(31_443, 31_080);
  await ingress.submit.click();
  await expect(ingress.step('service')).toContainText('443 to node port 31443, 80 to node port 31080');
  expect(await api.get(service(controlPlane, 'by-hand'))).toMatchObject({
    spec: {
      ports: [
        { name: 'secure', port: 443, targetPort: 31_443 },
        { name: 'metrics', port: 1936, targetPort: 30_002 },
        { name: 'http-80', port: 80, targetPort: 31_080 },
      ],
    },
  });
});

test('a Service of the same name that leads elsewhere is not taken for ours: the refusal says so', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'taken');
  const name = fresh('d');
  await createCluster(api, { namespace, name, pools: [1], baseDomain: 'example.com' });
  const details = new ClusterDetails(page, namespace, name);
  const ingress = new IngressSection(page);
  await details.open('access');
  await expect(ingress.step('nodes')).toHaveAttribute('data-state', 'done', INSTALLED);
  await api.create(serviceObject(`${namespace}-${name}`, `${name}-apps`, { app: 'other' }));
  await ingress.enterPorts(31_443, 31_080);
  await ingress.submit.click();
  await expect(ingress.section.getByTestId('error-alert')).toContainText(`${name}-apps exists already`);
});
