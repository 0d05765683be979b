import { expect } from '@playwright/test';
import { createCluster } from '../clusters';
import { ClusterDetails } from '../pages/cluster-details';
import { CreateVmWizard } from '../pages/create-vm-wizard';
import { CreateWizard, SSH_KEY } from '../pages/create-wizard';
import { NodePoolAdd } from '../pages/node-pool-add';
import { VmCopies } from '../pages/vm-copies';
import type { Stage } from '../request-faults/stage';
import { createVm } from '../vm-copies';

/** A creation as people do it. */
export interface Creation {
  readonly what: string;
  /** How many writes it consists of, in an order that is always the same. */
  readonly writes: number;
  /** Everything before the click that creates. */
  readonly prepare: (stage: Stage) => Promise<void>;
  readonly create: (stage: Stage) => Promise<void>;
  /** That it is said to go on while nobody knows. */
  readonly goesOn: (stage: Stage) => Promise<void>;
  /** What is left to people where it does not go on by itself. */
  readonly again?: (stage: Stage) => Promise<void>;
  /** That the page says it is done, whatever had to be waited for. */
  readonly isDone: (stage: Stage) => Promise<void>;
  /** Where what it makes is kept, with the names that are to be there in the end. */
  readonly made: (stage: Stage) => Readonly<Record<string, readonly string[]>>;
  /** The writes that a reload finds again and Resume finishes: not those of secrets, which a reload forgets. */
  readonly resumes?: { readonly from: number; readonly to: number };
}

const COMES = { timeout: 90_000 };
const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces';
const KUBEVIRT = '/apis/kubevirt.io/v1/namespaces';
const SNAPSHOTS = '/apis/snapshot.kubevirt.io/v1beta1/namespaces';
const FLEET = '/apis/cluster.open-cluster-management.io/v1/managedclusters';
const ADD_ONS = '/apis/agent.open-cluster-management.io/v1/namespaces';

const isRunning = async ({ page }: Stage): Promise<void> => {
  await expect(page.getByTestId('run')).toHaveAttribute('data-phase', 'running');
  await expect(page.locator('[data-object-state=failed]')).toHaveCount(0);
};

/** Nothing is told yet, wherever the page is by then. */
const isNotTold = async ({ page }: Stage): Promise<void> => {
  await expect(page.getByTestId('toast')).toHaveCount(0);
  await expect(page.locator('[data-object-state=failed]')).toHaveCount(0);
};

const inFleet = ({ name }: Stage) => ({
  [`${FLEET}?fieldSelector=metadata.name=${name}`]: [name],
  [`${ADD_ONS}/${name}/klusterletaddonconfigs`]: [name],
});

const hostedCluster: Creation = {
  what: 'a hosted cluster',
  writes: 7,
  prepare: async ({ page, namespace, name }) => {
    const wizard = new CreateWizard(page);
    await wizard.open();
    await wizard.type('details.sshKey', SSH_KEY);
    await wizard.toReview({ name, namespace });
  },
  create: ({ page }) => new CreateWizard(page).create.click(),
  goesOn: isRunning,
  isDone: ({ page, namespace, name }) => new CreateWizard(page).created({ name, namespace }),
  made: (stage) => {
    const { namespace, name } = stage;
    return {
      [`${HYPERSHIFT}/${namespace}/hostedclusters`]: [name],
      [`${HYPERSHIFT}/${namespace}/nodepools`]: [name],
      [`/api/v1/namespaces/${namespace}/secrets`]: [
        `${name}-etcd-encryption-key`,
        `${name}-pull-secret`,
        `${name}-ssh-key`,
      ],
      ...inFleet(stage),
    };
  },
  resumes: { from: 3, to: 6 },
};

const importing: Creation = {
  what: 'the import of a cluster',
  writes: 2,
  prepare: async ({ page, api, namespace, name }) => {
    await createCluster(api, { namespace, name, pools: [] });
    const details = new ClusterDetails(page, namespace, name);
    await details.open();
    await expect(details.status).toHaveText(/Installing|Ready/, COMES);
    await details.act('import');
  },
  create: ({ page }) => page.getByTestId('import-confirm').click(),
  goesOn: isNotTold,
  isDone: ({ page, name }) =>
    expect(page.getByText(`Cluster ${name} is being imported into the fleet.`)).toBeVisible(COMES),
  made: inFleet,
};

const TUNED = `apiVersion: tuned.openshift.io/v1
kind: Tuned
metadata: {name: calm}
spec:
  profile: [{name: calm, data: "[main]"}]
  recommend: [{profile: calm, priority: 20}]
`;

const nodePool: Creation = {
  what: 'a node pool',
  writes: 2,
  prepare: async ({ page, api, namespace, name }) => {
    await createCluster(api, { namespace, name, pools: [] });
    const form = new NodePoolAdd(page);
    await form.open({ namespace, name });
    await expect(form.field('pool.name')).toHaveValue(name);
    await form.next.click();
    await form.atStep('Configuration');
    await page.getByTestId('add-tuning').click();
    await form.write(TUNED);
    await form.next.click();
    await form.atStep('Review');
  },
  create: ({ page }) => new NodePoolAdd(page).add.click(),
  goesOn: isRunning,
  isDone: ({ page, namespace, name }) =>
    page.waitForURL(`**/infrastructure/node-pools/ns/${namespace}/${name}`, COMES),
  made: ({ namespace, name }) => ({
    [`${HYPERSHIFT}/${namespace}/nodepools`]: [name],
    [`/api/v1/namespaces/${namespace}/configmaps`]: [`${name}-tuning`],
  }),
  resumes: { from: 0, to: 1 },
};

/** The machine's Secret goes with the machine. */
const secretIsOwned = async ({ api, namespace, name }: Stage): Promise<void> => {
  const path = `/api/v1/namespaces/${namespace}/secrets/${name}-cloud-init`;
  await expect
    .poll(async () => JSON.stringify((await api.get(path)).metadata.ownerReferences ?? []), COMES)
    .toContain(`"name":"${name}"`);
};

const machine: Creation = {
  what: 'a virtual machine by the wizard',
  // The Secret, the machine, and the machine as the owner of the Secret.
  writes: 3,
  prepare: async ({ page, namespace, name }) => {
    const wizard = new CreateVmWizard(page);
    await wizard.open();
    await wizard.identity(namespace, name);
    await wizard.containerRoot();
    await wizard.nextTo('Advanced');
    await wizard.choose('advanced.cloudInit', 'On a NoCloud disk');
    await page.getByLabel('User', { exact: true }).fill('fedora');
    await page.getByLabel('Password', { exact: true }).fill('a-password-to-look-for');
    await wizard.nextTo('Review');
  },
  create: ({ page }) => new CreateVmWizard(page).create.click(),
  goesOn: isNotTold,
  isDone: async (stage) => {
    await new CreateVmWizard(stage.page).created(stage.namespace, stage.name);
    await secretIsOwned(stage);
  },
  made: ({ namespace, name }) => ({
    [`${KUBEVIRT}/${namespace}/virtualmachines`]: [name],
    [`/api/v1/namespaces/${namespace}/secrets`]: [`${name}-cloud-init`],
  }),
  resumes: { from: 1, to: 1 },
};

const machineOf = ({ namespace, name }: Stage): string => `apiVersion: kubevirt.io/v1
kind: VirtualMachine
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  runStrategy: Halted
  template:
    spec:
      domain: {memory: {guest: 1Gi}, devices: {}}
---
apiVersion: v1
kind: Secret
metadata: {name: ${name}-cloud-init, namespace: ${namespace}}
stringData: {userdata: hello}
`;

const fromYaml: Creation = {
  ...machine,
  what: 'a virtual machine from YAML',
  prepare: async (stage) => {
    await stage.page.goto('/virtual-machines/create/yaml');
    await new CreateVmWizard(stage.page).write(machineOf(stage));
  },
  create: ({ page }) => page.locator('[data-test=create]').click(),
};

const COPIES = ['copy-1', 'copy-2', 'copy-3'];

const copies: Creation = {
  what: 'copies of a virtual machine',
  writes: COPIES.length,
  prepare: async ({ page, api, namespace, name }) => {
    await createVm(api, { namespace, name, runStrategy: 'Halted' });
    const tab = new VmCopies(page, namespace, name);
    await tab.open();
    await tab.begin('clone-vm');
    await tab.type('count', '3');
    await tab.type('name', 'copy-#');
    await expect(tab.preview).toContainText(COPIES.join(', '));
  },
  create: ({ page, namespace, name }) => new VmCopies(page, namespace, name).send('clone-dialog'),
  goesOn: async ({ page }) => {
    await expect(page.getByTestId('toast')).toHaveCount(0);
    await expect(page.locator('[data-test^=stage-copy][data-state=failed]')).toHaveCount(0);
    await expect(page.locator('[data-test^=stage-copy][data-state=running]')).toHaveCount(1);
  },
  isDone: async ({ page, namespace, name }) => {
    const tab = new VmCopies(page, namespace, name);
    for (const copy of COPIES) await expect(tab.copy(copy)).toHaveAttribute('data-state', 'done', COMES);
  },
  made: ({ namespace, name }) => ({
    [`${KUBEVIRT}/${namespace}/virtualmachines`]: [...COPIES, name],
  }),
};

const snapshot: Creation = {
  what: 'a snapshot',
  writes: 1,
  prepare: async ({ page, api, namespace, name }) => {
    await createVm(api, { namespace, name, runStrategy: 'Halted' });
    const tab = new VmCopies(page, namespace, name);
    await tab.open();
    await tab.begin('take-snapshot');
    await tab.type('name', 'snap-1');
  },
  create: ({ page, namespace, name }) => new VmCopies(page, namespace, name).send('snapshot-dialog'),
  goesOn: async ({ page }) => {
    await expect(page.getByRole('dialog').getByTestId('error-alert')).toBeVisible();
    await expect(page.getByTestId('toast')).toHaveCount(0);
  },
  again: async (stage) => {
    const { page, api, namespace, name } = stage;
    const isThere = (await api.list(`${SNAPSHOTS}/${namespace}/virtualmachinesnapshots`)).length > 0;
    // The table behind the dialog shows what is there.
    if (isThere) await page.getByTestId('cancel').click();
    else await new VmCopies(page, namespace, name).send('snapshot-dialog');
  },
  isDone: async ({ page, namespace, name }) => {
    const tab = new VmCopies(page, namespace, name);
    await expect(tab.row('snap-1')).toContainText('Ready', COMES);
    await expect(tab.dialog).toBeHidden();
  },
  made: ({ namespace }) => ({
    [`${SNAPSHOTS}/${namespace}/virtualmachinesnapshots`]: ['snap-1'],
  }),
};

/** What writes objects one after another. */
export const CREATIONS_MADE: readonly Creation[] = [
  hostedCluster,
  importing,
  nodePool,
  machine,
  fromYaml,
  copies,
  snapshot,
];
