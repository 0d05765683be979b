import { expect, test } from '@playwright/test';
import { fresh, makeNamespace, signIn } from '../fresh';
import { NetworkingStep } from '../pages/networking';

test('a range that overlaps stops at its field, is seen in the picture, and passes once it is mended', async ({
  page,
  request,
}) => {
  const { namespace } = await makeNamespace(request, 'net');
  const step = new NetworkingStep(page);
  await step.showFor({ name: fresh('c'), namespace });
  await step.range('machineNetwork', 0, '10.133.0.0/16');
  const problem = step.problem('networking.machineNetwork.0.cidr');
  await expect(problem).toHaveText(/10\.133\.0\.0\/16 overlaps 10\.132\.0\.0\/14/);
  await expect(step.lane('machineNetwork')).toHaveAttribute('data-overlaps', 'true');
  await expect(step.lane('clusterNetwork')).toContainText('Overlaps: Machine network');
  await step.next.click();
  await step.atStep('Networking');
  await expect(step.field('networking.machineNetwork.0.cidr')).toBeFocused();
  await expect(step.errors).toContainText('Machine network');

  // Mended at the other range, the problem goes where it stood.
  await step.range('clusterNetwork', 0, '10.200.0.0/16');
  await expect(problem).toBeHidden();
  await expect(step.lane('machineNetwork')).toHaveAttribute('data-overlaps', 'false');
  await step.next.click();
  await step.atStep('Infrastructure');
});

const bad: readonly (readonly [
  what: string,
  act: (step: NetworkingStep) => Promise<void>,
  field: string,
  words: RegExp,
])[] = [
  [
    'a range of OVN',
    (step) => step.range('serviceNetwork', 0, '100.66.0.0/20'),
    'serviceNetwork.0.cidr',
    /100\.66\.0\.0\/16.*OVN/,
  ],
  [
    'a range cut off',
    (step) => step.range('clusterNetwork', 0, '10.132.0.0'),
    'clusterNetwork.0.cidr',
    /prefix length/,
  ],
  [
    'node port 443',
    async (step) => {
      await step.publish('custom');
      await step.publishService(0, 'NodePort');
      await step.type('networking.services.0.port', '443');
    },
    'services.0.port',
    /Write 0 for any, or 30000 to 32767/,
  ],
  [
    'equal node ports',
    async (step) => {
      await step.publish('custom');
      for (const index of [0, 1]) {
        await step.publishService(index, 'NodePort');
        await step.type(`networking.services.${index}.port`, '30443');
      }
    },
    'services.1.port',
    /30443 is the node port of APIServer already.*must differ/,
  ],
  [
    'equal host names',
    async (step) => {
      await step.publish('custom');
      await step.type('networking.services.0.hostname', 'api.example.com');
      await step.type('networking.services.3.hostname', 'api.example.com');
    },
    'services.3.hostname',
    /host name of APIServer already/,
  ],
  [
    'an API Route without a host name',
    async (step) => {
      await step.publish('custom');
      await step.publishService(0, 'Route');
      await step.type('networking.services.0.hostname', '');
    },
    'services.0.hostname',
    /needs a host name/,
  ],
  [
    'a node address among the services',
    async (step) => {
      await step.publish('nodePort');
      await step.type('networking.nodePortAddress', '172.31.0.10');
    },
    'nodePortAddress',
    /lies in the service network 172\.31\.0\.0\/16/,
  ],
  [
    'a large MTU',
    async (step) => {
      await step.unfold('Pod network');
      await step.type('networking.mtu', '9300');
    },
    'mtu',
    /576 to 9216/,
  ],
  [
    'a proxy without scheme',
    async (step) => {
      await step.unfold('Proxy');
      await step.type('networking.proxy.httpProxy', 'proxy.example.com:3128');
    },
    'proxy.httpProxy',
    /not a URL/,
  ],
  [
    'a mirror with a tag',
    async (step) => {
      await step.unfold('Mirrors');
      await step.mirror('quay.io/release', ['mirror.example.com/release:4.22']);
    },
    'mirrors.0.mirrors',
    /ends with a tag. Write mirror\.example\.com\/release\./,
  ],
];

for (const [what, act, field, words] of bad) {
  test(`bad input beside its field: ${what}`, async ({ page }) => {
    const step = new NetworkingStep(page);
    await step.show();
    await act(step);
    await expect(step.problem(`networking.${field}`)).toContainText(words);
  });
}

test('what would clash with the infrastructure cluster is warned of, and does not stop anybody', async ({
  page,
}) => {
  const step = new NetworkingStep(page);
  await step.show();
  await expect(step.lane('infra-pods')).toContainText('10.128.0.0/14');
  await step.range('serviceNetwork', 0, '10.129.0.0/16');
  await expect(step.warning('networking.serviceNetwork.0.cidr')).toContainText('10.128.0.0/14');
  await expect(step.problem('networking.serviceNetwork.0.cidr')).toBeHidden();
  await step.next.click();
  await step.atStep('Infrastructure');
});

test('whoever may not read the network of the infrastructure is told', async ({ page, context }) => {
  await signIn(context, 'developer');
  const step = new NetworkingStep(page);
  await step.show();
  await expect(page.locator('[data-test=map-ipv4]')).toContainText('networks.config.openshift.io');
  await expect(step.lane('infra-pods')).toBeHidden();
});

test('a private key does not stay among the certificates', async ({ page }) => {
  const step = new NetworkingStep(page);
  await step.show();
  await step.unfold('Trust bundle');
  await step.pasteBundle('-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----');
  await expect(step.field('networking.trustBundle.pem')).toHaveValue('');
  await expect(page.locator('[data-test=private-key-cleared]')).toContainText('held a private key');
});
