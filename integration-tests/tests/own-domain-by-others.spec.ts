import { expect, test } from '@playwright/test';
import { createCluster, type ClusterOptions } from '../clusters';
import { fresh, makeNamespace, removeClusters, signIn } from '../fresh';
import { ClusterDetails } from '../pages/cluster-details';
import { IngressSection } from '../pages/ingress';

test.afterEach(removeClusters);

const INSTALLED = { timeout: 90_000 };

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
