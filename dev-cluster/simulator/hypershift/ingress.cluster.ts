import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { recordKey } from '../../dns-records';
import { ConfigMaps, HostedClusters, IngressControllers, Routes, Services } from '../resources';
import { patience, TestCluster } from '../test-cluster';
import { addressOfService } from '../metallb/load-balancers';

/** How requests to a hosted cluster's applications come in, and what is said until they do. */
describe('the ingress of a hosted cluster', () => {
  let test: TestCluster;

  const setWildcards = (wildcardPolicy: string): Promise<unknown> =>
    test.patch(
      IngressControllers,
      'default',
      { spec: { routeAdmission: { wildcardPolicy } } },
      'openshift-ingress-operator',
    );
  const setRecord = (name: string, address: string | null): Promise<unknown> =>
    test.patch(ConfigMaps, 'dns', { data: { [recordKey(name)]: address } }, 'dev-cluster');
  const waitsForIngress = (name: string): Promise<void> =>
    expect
      .poll(() => test.conditionIn(name, 'ClusterVersionFailing'), patience)
      .toMatch(/^True ClusterOperatorsNotAvailable Cluster operators console, ingress are not available/);

  beforeAll(async () => {
    test = await TestCluster.open('ingress-test');
  });
  afterEach(async () => {
    await setWildcards('WildcardsAllowed');
    await test.removeAll();
  });
  afterAll(() => test.close());

  it('lies below the management cluster by a wildcard route', async () => {
    await test.begin('below');
    await test.isCompleted('below');
    const hostedCluster = await test.read(HostedClusters, 'below');
    // Its console answers at console-openshift-console.apps.below.apps.mgmt.example.com.
    expect(hostedCluster?.spec.dns?.baseDomain).toBe('apps.mgmt.example.com');
    const { generateID = '' } = hostedCluster?.spec.platform.kubevirt ?? {};
    const service = `default-ingress-passthrough-service-${generateID}`;
    const { spec } = (await test.read(Services, service, 'ingress-test-below')) ?? {};
    expect(spec?.selector).toMatchObject({ 'kubevirt.io': 'virt-launcher' });
    const route = `default-ingress-passthrough-route-${generateID}`;
    expect((await test.read(Routes, route, 'ingress-test-below'))?.spec).toMatchObject({
      host: 'https.apps.below.apps.mgmt.example.com',
      wildcardPolicy: 'Subdomain',
      to: { name: service },
    });
  });

  it('stays away where the management cluster admits no wildcard routes, and comes when it does', async () => {
    await setWildcards('WildcardsDisallowed');
    await test.begin('shut');
    await waitsForIngress('shut');
    const [route] = await test.list(Routes, 'ingress-test-shut');
    expect(route?.status?.ingress?.[0]?.conditions?.[0]).toMatchObject({
      type: 'Admitted',
      status: 'False',
      reason: 'RouteNotAdmitted',
      message: 'wildcard routes are not allowed',
    });
    await setWildcards('WildcardsAllowed');
    await test.isCompleted('shut');
  });

  it('with a domain of its own needs a Service with an address, and the record that leads there', async () => {
    await test.begin('domain', {
      dns: { baseDomain: 'example.com' },
      platform: { type: 'KubeVirt', kubevirt: { baseDomainPassthrough: false } },
    });
    await waitsForIngress('domain');
    const namespace = 'ingress-test-domain';
    await test.cluster.ensure(Services, {
      metadata: { name: 'domain-apps', namespace },
      spec: {
        type: 'LoadBalancer',
        selector: { 'kubevirt.io': 'virt-launcher' },
        ports: [{ name: 'https-443', port: 443, targetPort: 31443 }],
      },
    });
    const address = async (): Promise<string | undefined> =>
      addressOfService(await test.read(Services, 'domain-apps', namespace));
    await expect.poll(address, patience).toMatch(/^192\.168\.20\./);
    await setRecord('*.apps.domain.example.com', '192.0.2.1');
    await waitsForIngress('domain');
    expect(await test.stateOf('domain')).toBe('Partial');
    await setRecord('*.apps.domain.example.com', (await address()) ?? '');
    await test.isCompleted('domain');
    await setRecord('*.apps.domain.example.com', null);
  });
});
