import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { KUBERNETES_OLD, preflightFaults } from '../../preflight-faults';
import { isNotFound } from '../kubernetes/rest';
import { TestCluster } from '../test-cluster';

type Tree = Record<string, unknown>;

const patience = { timeout: 20_000, interval: 100 };
const config = '/apis/config.openshift.io/v1';
const metallb = '/apis/metallb.io/v1beta1/namespaces/metallb-system';
const cnv = 'namespaces/openshift-cnv';

/** The field below `at`; `type=Available` finds an item of a list. */
const look = (at: unknown, key: string): unknown => {
  const [name = '', value] = key.split('=');
  if (Array.isArray(at)) return at.find((item: Tree) => item[name] === value) as unknown;
  return (at as Tree | undefined)?.[key];
};

/** What each switch changes: object, field, and what is read there while it is on. */
const effects: Record<string, readonly [path: string, field: string, on: unknown]> = {
  'preflight-operator-gone': [
    '/api/v1/namespaces/hypershift/configmaps/supported-versions',
    'data',
    undefined,
  ],
  'preflight-component-off': [
    '/apis/multicluster.openshift.io/v1/multiclusterengines/multiclusterengine',
    'spec/overrides/components/name=hypershift/enabled',
    false,
  ],
  'preflight-addon-unavailable': [
    '/apis/addon.open-cluster-management.io/v1alpha1/namespaces/local-cluster/managedclusteraddons/hypershift-addon',
    'status/conditions/type=Available/status',
    'False',
  ],
  'preflight-kubevirt-missing': [
    `/apis/kubevirt.io/v1/${cnv}/kubevirts/kubevirt-kubevirt-hyperconverged`,
    'status/observedKubeVirtVersion',
    undefined,
  ],
  'preflight-kubevirt-old': [
    `/apis/kubevirt.io/v1/${cnv}/kubevirts/kubevirt-kubevirt-hyperconverged`,
    'status/observedKubeVirtVersion',
    'v0.59.2',
  ],
  'preflight-kubevirt-unavailable': [
    `/apis/hco.kubevirt.io/v1/${cnv}/hyperconvergeds/kubevirt-hyperconverged`,
    'status/conditions/type=Available/status',
    'False',
  ],
  'preflight-openshift-old': [
    `${config}/clusterversions/version`,
    'status/history/version=4.13.44/state',
    'Completed',
  ],
  'preflight-platform': [`${config}/infrastructures/cluster`, 'status/platformStatus/type', 'AWS'],
  'preflight-wildcards': [
    '/apis/operator.openshift.io/v1/namespaces/openshift-ingress-operator/ingresscontrollers/default',
    'spec/routeAdmission',
    { namespaceOwnership: 'InterNamespaceAllowed', wildcardPolicy: 'WildcardsDisallowed' },
  ],
  'preflight-network-type': [`${config}/networks/cluster`, 'status/networkType', 'OpenShiftSDN'],
  'preflight-mtu': [`${config}/networks/cluster`, 'status/clusterNetworkMTU', 1400],
  'preflight-no-default-storage-class': [
    '/apis/storage.k8s.io/v1/storageclasses/ocs-storagecluster-ceph-rbd-virtualization',
    'metadata/annotations/storageclass.kubernetes.io~1is-default-class',
    'false',
  ],
  'preflight-two-default-storage-classes': [
    '/apis/storage.k8s.io/v1/storageclasses/lvms-vg1',
    'metadata/annotations/storageclass.kubernetes.io~1is-default-class',
    'true',
  ],
  'preflight-no-capacity': ['/api/v1/nodes/worker-1', 'status/allocatable/cpu', '2'],
  'preflight-no-shared-volumes': [
    '/apis/cdi.kubevirt.io/v1beta1/storageprofiles/ocs-storagecluster-ceph-rbd',
    'status/claimPropertySets',
    [{ accessModes: ['ReadWriteOnce'], volumeMode: 'Filesystem' }],
  ],
  'preflight-no-metallb': [`${metallb}/metallbs/metallb`, 'spec', undefined],
  'preflight-no-address-pool': [`${metallb}/ipaddresspools/hosted-clusters`, 'spec', undefined],
  'preflight-pool-exhausted': [`${metallb}/ipaddresspools/hosted-clusters`, 'status/availableIPv4', 0],
  'preflight-no-advertisement': [`${metallb}/l2advertisements/hosted-clusters`, 'spec', undefined],
  'preflight-hub-unavailable': [
    '/apis/cluster.open-cluster-management.io/v1/managedclusters/local-cluster',
    'status/conditions/type=ManagedClusterConditionAvailable/status',
    'Unknown',
  ],
  'preflight-few-nodes': ['/api/v1/nodes/worker-3', 'spec/unschedulable', true],
};

describe('the switches of the preflight', () => {
  let test: TestCluster;

  const read = async (path: string, field: string): Promise<unknown> => {
    try {
      const object = await test.rest.request('GET', path);
      const keys = field.split('/').map((key) => key.replace('~1', '/'));
      return keys.reduce(look, object);
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  };

  beforeAll(async () => {
    test = await TestCluster.open('preflight-test');
  });
  afterEach(() => test.fault('preflight-mtu', null));
  afterAll(() => test.close());

  it('are all tried here', () => {
    const played = preflightFaults.filter((fault) => fault !== KUBERNETES_OLD);
    expect(Object.keys(effects).sort()).toEqual([...played].sort());
  });

  it.each(Object.entries(effects))(
    '%s changes its object, and brings back what stood before',
    async (fault, [path, field, on]) => {
      const before = await read(path, field);
      expect(before).not.toEqual(on);
      await test.fault(fault, '');
      await expect.poll(() => read(path, field), patience).toEqual(on);
      await test.fault(fault, null);
      await expect.poll(() => read(path, field), patience).toEqual(before);
    },
  );

  it('do not contradict who mends it by hand', async () => {
    const [path, field] = effects['preflight-mtu'] ?? ['', ''];
    await test.fault('preflight-mtu', '1300');
    await expect.poll(() => read(path, field), patience).toBe(1300);
    await test.rest.request('PATCH', path, { status: { clusterNetworkMTU: 9000 } });
    await test.fault('preflight-platform', '');
    await expect
      .poll(() => read(`${config}/infrastructures/cluster`, 'status/platformStatus/type'), patience)
      .toBe('AWS');
    expect(await read(path, field)).toBe(9000);
    await test.fault('preflight-platform', null);
    await test.fault('preflight-mtu', null);
    await expect.poll(() => read(path, field), patience).toBe(8900);
  });
});
