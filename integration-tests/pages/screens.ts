import type { APIRequestContext, Page } from '@playwright/test';
import { vmScreens } from './vm-screens';

/** A screen as a crawl visits it. */
export interface Screen {
  name: string;
  path: string;
  /** What is done on the page to come there. */
  open?: (page: Page) => Promise<void>;
}

const HOSTED_CLUSTERS =
  '/api/kubernetes/apis/hypershift.openshift.io/v1beta1/namespaces/clusters/hostedclusters?limit=1';
const CLUSTERS = '/infrastructure/clusters';
const POOLS = '/infrastructure/node-pools';
const POOL_TABS = ['overview', 'machines', 'conditions', 'configuration', 'events', 'yaml'];
const POOL_STEPS = ['pool', 'configuration', 'review'];
const POOL_DIALOGS = ['scale', 'pause', 'delete'];
const VMS = '/virtual-machines';
const VM_STEPS = ['basic', 'networking', 'storage', 'advanced', 'review'];
const VM_DIALOGS = ['force-stop', 'delete'];
const TABS = ['overview', 'node-pools', 'updates', 'access', 'conditions', 'events', 'yaml'];
const STEPS = ['preflight', 'details', 'node-pools', 'review'];

interface HostedClusterList {
  items: { metadata: { name: string; namespace: string } }[];
}

/** Every screen of the plugin, with a cluster of the seeded fleet for those that show one. */
export const everyScreen = async (api: APIRequestContext): Promise<readonly Screen[]> => {
  const { items } = (await (await api.get(HOSTED_CLUSTERS)).json()) as HostedClusterList;
  const first = items[0]?.metadata;
  if (!first) throw new Error('The fleet has no hosted cluster to look at');
  return [
    { name: 'clusters', path: CLUSTERS },
    { name: 'clusters, filtered to nothing', path: `${CLUSTERS}?search=no-such-cluster` },
    { name: 'infrastructure', path: `${CLUSTERS}/create` },
    { name: 'control plane type', path: `${CLUSTERS}/create/kubevirt` },
    ...STEPS.map((step) => ({
      name: `wizard, ${step}`,
      path: `${CLUSTERS}/create/kubevirt/hosted?step=${step}`,
    })),
    {
      name: 'wizard with the YAML beside it',
      path: `${CLUSTERS}/create/kubevirt/hosted`,
      open: async (page) => {
        await page.locator('[data-test=toggle-yaml]').click();
        await page.locator('.cm-content').waitFor();
      },
    },
    ...TABS.map((tab) => ({
      name: `cluster, ${tab}`,
      path: `${CLUSTERS}/ns/${first.namespace}/${first.name}/${tab}`,
    })),
    { name: 'node pools', path: POOLS },
    ...POOL_STEPS.map((step) => ({ name: `add node pool, ${step}`, path: `${POOLS}/create?step=${step}` })),
    ...POOL_DIALOGS.map((dialog) => ({
      name: `node pool, ${dialog}`,
      path: `${POOLS}/ns/${first.namespace}/${first.name}`,
      open: async (page: Page) => {
        // Two actions are buttons, the others are in the menu.
        if (dialog !== 'scale') await page.locator('[data-test=actions]').first().click();
        await page.locator(`[data-test=action-${dialog}]`).last().click();
        await page.getByRole('dialog').waitFor();
      },
    })),
    // The first pool of a seeded cluster is called as the cluster.
    ...POOL_TABS.map((tab) => ({
      name: `node pool, ${tab}`,
      path: `${POOLS}/ns/${first.namespace}/${first.name}/${tab}`,
    })),
    ...VM_STEPS.map((step) => ({
      name: `create virtual machine, ${step}`,
      path: `${VMS}/create?step=${step}`,
    })),
    { name: 'create virtual machine from YAML', path: `${VMS}/create/yaml` },
    { name: 'virtual machines', path: VMS },
    { name: 'virtual machines of a namespace', path: `${VMS}/ns/web-team` },
    { name: 'virtual machines, filtered to nothing', path: `${VMS}?q=no-such-machine` },
    {
      name: 'virtual machines, a menu',
      path: VMS,
      open: async (page) => {
        await page.locator('tbody [data-test=actions]').first().click();
        await page.locator('[data-test=action-delete]').waitFor();
      },
    },
    ...VM_DIALOGS.map((dialog) => ({
      name: `virtual machine, ${dialog}`,
      path: `${VMS}?filter.status=Running`,
      open: async (page: Page) => {
        await page.locator('tbody [data-test=actions]').first().click();
        await page.locator(`[data-test=action-${dialog}]`).last().click();
        await page.getByRole('dialog').waitFor();
      },
    })),
    {
      name: 'virtual machines, stop several',
      path: `${VMS}?filter.status=Running`,
      open: async (page) => {
        await page.locator('[data-test=select-all]').first().check();
        await page.locator('[data-test=toolbar] [data-test=actions]').click();
        await page.locator('[data-test=action-bulk-stop]').click();
        await page.getByRole('dialog').waitFor();
      },
    },
    ...vmScreens,
    { name: 'migrations', path: '/virtualization/migrations' },
    ...['limits', 'policies'].map((tab) => ({
      name: `migrations, ${tab}`,
      path: `/virtualization/migrations?tab=${tab}`,
    })),
    { name: 'cluster that is not there', path: `${CLUSTERS}/ns/${first.namespace}/no-such-cluster` },
  ];
};
