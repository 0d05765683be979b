import { expect, test } from '@playwright/test';
import { makeCertificate } from '../certificates';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { NetworkingStep } from '../pages/networking';

const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces';
const INFRA = 'hypershift.openshift.io/auto-created-for-infra';

test.afterEach(removeClusters);

test('a site of its own: two IP families, node ports, MTU, proxy, certificates and mirrors', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'net');
  const name = fresh('c');
  const authority = makeCertificate({ commonName: 'Example root', isAuthority: true });
  const expired = makeCertificate({
    commonName: 'Old root',
    isAuthority: true,
    notBefore: new Date('2020-01-01'),
    notAfter: new Date('2021-01-01'),
  });
  const pem = authority.certificate + expired.certificate;
  const step = new NetworkingStep(page);
  await step.showFor({ name, namespace });
  await step.families.click();
  await expect(step.lane('serviceNetwork', 'ipv6')).toContainText('fd02::/112');
  await step.publish('nodePort');
  await step.type('networking.nodePortAddress', '192.168.10.20');
  await step.unfold('Pod network');
  await step.type('networking.mtu', '1400');
  await step.type('networking.clusterNetwork.0.hostPrefix', '24');
  await step.unfold('Proxy');
  await step.type('networking.proxy.httpProxy', 'http://user:planted@proxy.example.com:3128');
  await expect(step.warning('networking.proxy.httpProxy')).toContainText('readable');
  await step.type('networking.proxy.noProxy', '.example.com,10.0.0.0/8');
  await step.unfold('Trust bundle');
  await step.pasteBundle(pem);
  await expect(step.certificates).toContainText('Example root');
  await expect(step.certificates.getByText('Expired')).toHaveCount(1);
  await step.unfold('Mirrors');
  await step.mirror('quay.io/openshift-release-dev', [
    'mirror.example.com:5000/release',
    'other.example.com/release',
  ]);
  await step.nextTo('Review');

  const summary = page.locator('[data-test=summary-networking]');
  for (const words of [
    'fd01::/48',
    'Node ports',
    '1400',
    'user-ca-bundle',
    'mirror.example.com:5000/release',
  ]) {
    await expect(summary).toContainText(words);
  }
  await step.tab('Command');
  await expect(page.locator('[data-test=command]').first()).toContainText(
    `--additional-trust-bundle ${name}-ca-bundle.crt`,
  );
  await step.tab('YAML');
  await expect(step.editor()).toContainText('user-ca-bundle');
  await expect(page.getByText('planted')).toHaveCount(0);
  await step.create.click();
  await step.created({ name, namespace });

  const { spec } = await api.get(`${HYPERSHIFT}/${namespace}/hostedclusters/${name}`);
  const nodePort = { type: 'NodePort', nodePort: { address: '192.168.10.20' } };
  expect(spec).toMatchObject({
    networking: {
      clusterNetwork: [{ cidr: '10.132.0.0/14', hostPrefix: 24 }, { cidr: 'fd01::/48' }],
      serviceNetwork: [{ cidr: '172.31.0.0/16' }, { cidr: 'fd02::/112' }],
      networkType: 'OVNKubernetes',
    },
    services: ['APIServer', 'Ignition', 'Konnectivity', 'OAuthServer'].map((service) => ({
      service,
      servicePublishingStrategy: nodePort,
    })),
    operatorConfiguration: { clusterNetworkOperator: { ovnKubernetesConfig: { mtu: 1400 } } },
    configuration: {
      proxy: { httpProxy: 'http://user:planted@proxy.example.com:3128', noProxy: '.example.com,10.0.0.0/8' },
    },
    additionalTrustBundle: { name: 'user-ca-bundle' },
    imageContentSources: [
      {
        source: 'quay.io/openshift-release-dev',
        mirrors: ['mirror.example.com:5000/release', 'other.example.com/release'],
      },
    ],
  });
  const bundle = await api.get(`/api/v1/namespaces/${namespace}/configmaps/user-ca-bundle`);
  expect(bundle.data).toEqual({ 'ca-bundle.crt': pem });
  expect(bundle.metadata.labels).toHaveProperty([INFRA]);
});

test('the ConfigMap of the namespace is shared when it holds the same certificates, and left alone when it does not', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'net');
  const name = fresh('c');
  const [ours, theirs] = ['Ours', 'Theirs'].map(
    (commonName) => makeCertificate({ commonName, isAuthority: true }).certificate,
  );
  const shared = await api.create({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'user-ca-bundle', namespace },
    data: { 'ca-bundle.crt': theirs },
  });
  const step = new NetworkingStep(page);
  await step.showFor({ name, namespace });
  await step.unfold('Trust bundle');
  await step.pasteBundle(ours ?? '');
  await expect(step.field('networking.trustBundle.name')).toHaveValue(`${name}-user-ca-bundle`);
  await expect(step.help('networking.trustBundle.name')).toContainText('holds other certificates');
  await step.type('networking.trustBundle.pem', theirs ?? '');
  await expect(step.field('networking.trustBundle.name')).toHaveValue('');
  await step.nextTo('Review');
  await step.create.click();
  await step.created({ name, namespace });
  const { spec } = await api.get(`${HYPERSHIFT}/${namespace}/hostedclusters/${name}`);
  expect(spec).toMatchObject({ additionalTrustBundle: { name: 'user-ca-bundle' } });
  const after = await api.get(`/api/v1/namespaces/${namespace}/configmaps/user-ca-bundle`);
  expect(after.metadata.resourceVersion).toBe(shared.metadata.resourceVersion);
});

test('a ConfigMap without certificates is refused as trust bundle and for the proxy', async ({
  page,
  request,
}) => {
  const { api, namespace } = await makeNamespace(request, 'net');
  await api.create({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'notes', namespace },
    data: { note: 'x' },
  });
  const step = new NetworkingStep(page);
  await step.showFor({ name: fresh('c'), namespace });
  await step.unfold('Proxy');
  await step.choose('networking.proxy.trustedCa', 'notes');
  await expect(step.problem('networking.proxy.trustedCa')).toContainText('ca-bundle.crt');
  await step.unfold('Trust bundle');
  await step.option('networking.trustBundle.source', 'existing').click();
  await step.choose('networking.trustBundle.existing', 'notes');
  await expect(step.problem('networking.trustBundle.existing')).toContainText('ca-bundle.crt');
  await step.next.click();
  await step.atStep('Networking');
});
