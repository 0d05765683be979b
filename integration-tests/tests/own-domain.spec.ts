import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { createCluster, type ClusterOptions } from '../clusters';
import { addDnsRecord } from '../dns';
import { fresh, makeNamespace, removeClusters, signIn } from '../fresh';
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

/** The kubeconfig is never used: nobody reaches the other cluster. */
const external = (name: string): Pick<ClusterOptions, 'spec' | 'pools'> => ({
  pools: [1],
  spec: {
    dns: { baseDomain: 'example.com' },
    platform: {
      type: 'KubeVirt',
      kubevirt: {
        baseDomainPassthrough: false,
        credentials: {
          infraNamespace: 'guests',
          infraKubeConfigSecret: { name: `${name}-infra-credentials`, key: 'kubeconfig' },
        },
      },
    },
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

test('machines on another cluster: the Service as YAML for their namespace, with what tells them apart', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'ext');
  const name = fresh('d');
  await createCluster(api, { namespace, name, ...external(name) });
  const details = new ClusterDetails(page, namespace, name);
  const ingress = new IngressSection(page);
  await details.open('access');
  await expect(ingress.submit).toHaveCount(0);
  await ingress.enterPorts(31_443, 31_080);
  const command = await ingress.command();
  expect(command).toContain('oc --kubeconfig INFRASTRUCTURE_KUBECONFIG apply -f -');
  expect(command).toContain('namespace: guests');
  expect(command).toContain(`hypershift.openshift.io/infra-id: ${name}-abcde`);
  expect(command).toContain('targetPort: 31443');
  await page.getByLabel('Address, for the record below').fill('10.1.2.3');
  await expect(ingress.record).toHaveText(`*.apps.${name}.example.com. IN A 10.1.2.3`);
});

test('who may only look is told which right is missing, and gets the command for somebody else', async ({
  page,
  request,
  context,
}) => {
  const { api, namespace } = await makeNamespace(request, 'view');
  const name = fresh('d');
  await createCluster(api, { namespace, name, pools: [1], baseDomain: 'example.com' });
  await signIn(context, 'viewer');
  const details = new ClusterDetails(page, namespace, name);
  const ingress = new IngressSection(page);
  await details.open('access');
  await expect(ingress.step('nodes')).toHaveAttribute('data-state', 'done', INSTALLED);
  await expect(ingress.submit).toHaveAttribute('aria-disabled', 'true');
  await ingress.submit.hover();
  await expect(page.getByRole('tooltip')).toContainText(
    `You may not create services in namespace ${namespace}-${name}`,
  );
  expect(await ingress.command()).toContain('targetPort: HTTPS_NODE_PORT');

  // The Service sends to pods, which such machines do not use.
  await api.patch(
    { apiVersion: 'hypershift.openshift.io/v1beta1', kind: 'NodePool', metadata: { name, namespace } },
    {
      spec: {
        platform: {
          kubevirt: {
            attachDefaultNetwork: false,
            additionalNetworks: [{ name: 'clusters/guests-vlan-200' }],
          },
        },
      },
    },
  );
  await expect(page.getByTestId('no-pod-network')).toContainText(`does not reach the nodes of ${name}`);
});

test('a developer sees of a cluster below the common domain what may be seen, and which rights the rest needs', async ({
  page,
  context,
}) => {
  await signIn(context, 'developer');
  const details = new ClusterDetails(page, 'web-team', 'web-dev');
  const ingress = new IngressSection(page);
  await details.open('access');
  await expect(ingress.section).toContainText('*.apps.web-dev.apps.mgmt.example.com');
  await expect(ingress.step('service')).toContainText(
    'You may not list services in namespace web-team-web-dev',
  );
  await expect(ingress.step('wildcards')).toContainText('You may not list ingresscontrollers');
});
