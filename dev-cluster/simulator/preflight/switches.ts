import type { KUBERNETES_OLD, PreflightFault } from '../../preflight-faults';
import type { Context } from '../controller';
import type { Edit, Found } from './edits';
import { readAt } from './edits';

/** What is changed in the management cluster for a switch; `value` is the fault's parameter, if it has one. */
export type Switch = (context: Context, value?: string) => Promise<Edit[]> | Edit[];

const config = '/apis/config.openshift.io/v1';
const metallb = '/apis/metallb.io/v1beta1/namespaces/metallb-system';
const virtualization = 'openshift-cnv';
const hyperConverged = `/apis/hco.kubevirt.io/v1/namespaces/${virtualization}/hyperconvergeds/kubevirt-hyperconverged`;
const kubeVirt = `/apis/kubevirt.io/v1/namespaces/${virtualization}/kubevirts/kubevirt-kubevirt-hyperconverged`;
const nodes = '/api/v1/nodes';
const classes = '/apis/storage.k8s.io/v1/storageclasses';
const defaultClass = 'storageclass.kubernetes.io/is-default-class';

const listAt = async (context: Context, path: string): Promise<Found[]> => {
  const list = await readAt(context, path);
  return (list?.items as Found[] | undefined) ?? [];
};

/** Edits of each object of a collection. */
const each = async (
  context: Context,
  path: string,
  edit: (found: Found, at: number) => Omit<Edit, 'path'> | undefined,
): Promise<Edit[]> =>
  (await listAt(context, path)).flatMap((found, at) => {
    const change = edit(found, at);
    // An edit without its path, given one here.
    return change ? [{ ...change, path: `${path}/${found.metadata.name}` }] : [];
  });

/** Sets a condition of a status, leaving its neighbours. */
const withCondition = async (
  context: Context,
  path: string,
  condition: { type: string; status: string; reason: string; message: string },
): Promise<Edit[]> => {
  const found = await readAt(context, path);
  const { conditions = [] } = (found?.status ?? {}) as { conditions?: { type: string }[] };
  const patched = conditions.map((known) =>
    known.type === condition.type
      ? { ...known, ...condition, lastTransitionTime: context.clock.now() }
      : known,
  );
  return [{ path, patch: { status: { conditions: patched } }, at: 'status' }];
};

const isDefault = ({ metadata }: Found): boolean =>
  (metadata.annotations as Record<string, string> | undefined)?.[defaultClass] === 'true';

const takesPods = ({ metadata }: Found): boolean =>
  (metadata.labels as Record<string, string> | undefined)?.['node-role.kubernetes.io/worker'] !== undefined;

const addressesInUse = async (context: Context): Promise<string[]> =>
  (await listAt(context, '/api/v1/services')).flatMap(({ status }) => {
    const { loadBalancer } = (status ?? {}) as { loadBalancer?: { ingress?: { ip?: string }[] } };
    return loadBalancer?.ingress?.[0]?.ip ?? [];
  });

/** What a pool gives when none of its addresses is in use: one that MetalLB leaves out of every range as ambiguous. */
const unusable = { addresses: ['192.0.2.255-192.0.2.255'], avoidBuggyIPs: true };

const storage: Record<
  | 'preflight-no-default-storage-class'
  | 'preflight-two-default-storage-classes'
  | 'preflight-no-shared-volumes',
  Switch
> = {
  'preflight-no-default-storage-class': (context) =>
    each(context, classes, (found) =>
      isDefault(found) ? { patch: { metadata: { annotations: { [defaultClass]: 'false' } } } } : undefined,
    ),
  'preflight-two-default-storage-classes': async (context) => {
    const others = (await listAt(context, classes)).filter((found) => !isDefault(found));
    return others.slice(0, 1).map(({ metadata }) => ({
      path: `${classes}/${metadata.name}`,
      patch: { metadata: { annotations: { [defaultClass]: 'true' } } },
    }));
  },
  'preflight-no-shared-volumes': (context) =>
    each(context, '/apis/cdi.kubevirt.io/v1beta1/storageprofiles', () => ({
      patch: {
        status: { claimPropertySets: [{ accessModes: ['ReadWriteOnce'], volumeMode: 'Filesystem' }] },
      },
      at: 'status',
    })),
};

const addresses: Record<
  | 'preflight-no-metallb'
  | 'preflight-no-address-pool'
  | 'preflight-pool-exhausted'
  | 'preflight-no-advertisement',
  Switch
> = {
  'preflight-no-metallb': (context) => each(context, `${metallb}/metallbs`, () => ({})),
  'preflight-no-address-pool': (context) => each(context, `${metallb}/ipaddresspools`, () => ({})),
  'preflight-pool-exhausted': async (context) => {
    const used = (await addressesInUse(context)).map((ip) => `${ip}-${ip}`);
    const spec = used.length > 0 ? { addresses: used } : unusable;
    return each(context, `${metallb}/ipaddresspools`, () => ({ patch: { spec } }));
  },
  'preflight-no-advertisement': async (context) => [
    ...(await each(context, `${metallb}/l2advertisements`, () => ({}))),
    ...(await each(context, `${metallb}/bgpadvertisements`, () => ({}))),
  ],
};

const machines: Record<'preflight-no-capacity' | 'preflight-few-nodes', Switch> = {
  'preflight-no-capacity': (context) =>
    each(context, nodes, () => ({
      patch: { status: { allocatable: { cpu: '2', memory: '6Gi' } } },
      at: 'status',
    })),
  'preflight-few-nodes': async (context) => {
    const open = (await listAt(context, nodes)).filter(takesPods);
    return open.slice(2).map(({ metadata }) => ({
      path: `${nodes}/${metadata.name}`,
      patch: { spec: { unschedulable: true } },
    }));
  },
};

const fleet: Record<
  'preflight-component-off' | 'preflight-addon-unavailable' | 'preflight-hub-unavailable',
  Switch
> = {
  'preflight-component-off': async (context, value = 'hypershift') => {
    const path = '/apis/multicluster.openshift.io/v1/multiclusterengines/multiclusterengine';
    const found = await readAt(context, path);
    const { overrides } = (found?.spec ?? {}) as { overrides?: { components?: { name: string }[] } };
    const components = (overrides?.components ?? []).map((component) =>
      component.name === value ? { ...component, enabled: false } : component,
    );
    return [{ path, patch: { spec: { overrides: { components } } } }];
  },
  'preflight-addon-unavailable': (context) =>
    withCondition(
      context,
      '/apis/addon.open-cluster-management.io/v1alpha1/namespaces/local-cluster/managedclusteraddons/hypershift-addon',
      {
        type: 'Available',
        status: 'False',
        reason: 'ManagedClusterAddOnLeaseUpdateStopped',
        message: 'Status of hypershift-addon add-on is unknown.',
      },
    ),
  'preflight-hub-unavailable': (context) =>
    withCondition(context, '/apis/cluster.open-cluster-management.io/v1/managedclusters/local-cluster', {
      type: 'ManagedClusterConditionAvailable',
      status: 'Unknown',
      reason: 'ManagedClusterLeaseUpdateStopped',
      message: 'Registration agent stopped updating its lease.',
    }),
};

/** What each switch of the preflight changes. Read by hand it is also the list of what the checks look at. */
export const switches: Record<Exclude<PreflightFault, typeof KUBERNETES_OLD>, Switch> = {
  ...storage,
  ...addresses,
  ...machines,
  ...fleet,
  'preflight-operator-gone': () => [{ path: '/api/v1/namespaces/hypershift/configmaps/supported-versions' }],
  'preflight-kubevirt-missing': () => [{ path: hyperConverged }, { path: kubeVirt }],
  'preflight-kubevirt-old': (_context, value = 'v0.59.2') => [
    { path: kubeVirt, patch: { status: { observedKubeVirtVersion: value } }, at: 'status' },
  ],
  'preflight-kubevirt-unavailable': (context) =>
    withCondition(context, hyperConverged, {
      type: 'Available',
      status: 'False',
      reason: 'KubeVirtConditions',
      message: 'KubeVirt resource has no conditions',
    }),
  'preflight-openshift-old': async (context, version = '4.13.44') => {
    const path = `${config}/clusterversions/version`;
    const found = await readAt(context, path);
    const { history = [] } = (found?.status ?? {}) as { history?: object[] };
    const old = history.map((entry, at) => (at === 0 ? { ...entry, version } : entry));
    return [{ path, patch: { status: { history: old, desired: { version } } }, at: 'status' }];
  },
  'preflight-platform': (_context, type = 'AWS') => {
    const patch = { status: { platform: type, platformStatus: { type, baremetal: null } } };
    return [{ path: `${config}/infrastructures/cluster`, patch, at: 'status' }];
  },
  'preflight-wildcards': () => [
    {
      path: '/apis/operator.openshift.io/v1/namespaces/openshift-ingress-operator/ingresscontrollers/default',
      patch: { spec: { routeAdmission: { wildcardPolicy: 'WildcardsDisallowed' } } },
    },
  ],
  // This kind has no path for its status.
  'preflight-network-type': (_context, networkType = 'OpenShiftSDN') => [
    { path: `${config}/networks/cluster`, patch: { status: { networkType } } },
  ],
  'preflight-mtu': (_context, value = '1400') => [
    { path: `${config}/networks/cluster`, patch: { status: { clusterNetworkMTU: Number(value) } } },
  ],
};
