import type { Obj } from '../api';
import { createCluster } from '../clusters';
import { Migrations } from '../pages/migrations';
import { NodePoolDetails } from '../pages/node-pool-details';
import { VmCopies } from '../pages/vm-copies';
import { VmPage } from '../pages/vm-details';
import { VmListPage } from '../pages/vm-list';
import { readVm, vmObject } from '../virtual-machines';
import type { Scenario } from './scenario';
import type { Stage } from './stage';

const COMES = { timeout: 45_000 };

const exists = ({ api }: Stage, path: string): Promise<boolean> =>
  api.get(path).then(
    () => true,
    () => false,
  );

const makeHaltedVm = ({ api, namespace, name }: Stage): Promise<Obj> =>
  api.create(vmObject({ namespace, name, runStrategy: 'Halted' }));

const alertInDialog = ({ page }: Stage) => page.getByRole('dialog').getByTestId('error-alert');

const copiesOf = ({ page, namespace, name }: Stage): VmCopies => new VmCopies(page, namespace, name);
const vmPageOf = ({ page, namespace, name }: Stage): VmPage => new VmPage(page, namespace, name);
const poolOf = ({ page, namespace, name }: Stage): NodePoolDetails =>
  new NodePoolDetails(page, namespace, name);

const sendSnapshot = (stage: Stage): Promise<void> => copiesOf(stage).send('snapshot-dialog');

/** A snapshot. */
export const create: Scenario = {
  strikes: ({ namespace }) => `method=POST path=/namespaces/${namespace}/virtualmachinesnapshots`,
  prepare: async (stage) => {
    await makeHaltedVm(stage);
    const copies = copiesOf(stage);
    await copies.open();
    await copies.begin('take-snapshot');
    await copies.type('name', 'snap-1');
  },
  send: sendSnapshot,
  again: sendSnapshot,
  told: alertInDialog,
  shown: (stage) => stage.page.locator('tr', { hasText: 'snap-1' }),
  isDone: (stage) =>
    exists(
      stage,
      `/apis/snapshot.kubevirt.io/v1beta1/namespaces/${stage.namespace}/virtualmachinesnapshots/snap-1`,
    ),
};

const saveDescription = (stage: Stage): Promise<void> => vmPageOf(stage).confirm('edit-description').click();

const describedAs = async ({ api, namespace, name }: Stage, text: string): Promise<boolean> =>
  JSON.stringify((await readVm(api, namespace, name)).metadata).includes(text);

/** The description of a machine. */
export const patch: Scenario = {
  strikes: ({ namespace, name }) => `method=PATCH path=/namespaces/${namespace}/virtualmachines/${name}`,
  prepare: async (stage) => {
    await makeHaltedVm(stage);
    const vm = vmPageOf(stage);
    await vm.open();
    await vm.edit('description');
    await vm.type('text', 'changed-words');
  },
  send: saveDescription,
  again: saveDescription,
  told: alertInDialog,
  shown: ({ page }) => page.getByTestId('about-description').filter({ hasText: 'changed-words' }),
  isDone: (stage) => describedAs(stage, 'changed-words'),
};

const saveYaml = (stage: Stage): Promise<void> => vmPageOf(stage).button('save-yaml').click();

/** The YAML of a machine. */
export const replace: Scenario = {
  strikes: ({ namespace, name }) => `method=PUT path=/namespaces/${namespace}/virtualmachines/${name}?`,
  prepare: async (stage) => {
    const { api, namespace, name, page } = stage;
    const vm = vmObject({ namespace, name, runStrategy: 'Halted' });
    await api.create({ ...vm, metadata: { ...vm.metadata, annotations: { description: 'first' } } });
    await vmPageOf(stage).open('yaml');
    await page.locator('.cm-content').getByText('description: first').click(COMES);
    await page.keyboard.press('End');
    await page.keyboard.type(' of mine');
  },
  send: saveYaml,
  again: saveYaml,
  told: ({ page }) => page.getByTestId('error-alert').or(page.getByTestId('yaml-problems')),
  shown: ({ page }) => page.getByTestId('toast').filter({ hasText: 'was changed' }),
  isDone: (stage) => describedAs(stage, 'first of mine'),
  leftOut: { 'body cut off': 'the text stays to be saved; Save then finds nothing to do' },
};

const saveSize = (stage: Stage): Promise<void> => poolOf(stage).saveSize();

/** The number of nodes of a pool. */
export const scale: Scenario = {
  strikes: ({ namespace, name }) => `method=PATCH path=/namespaces/${namespace}/nodepools/${name}/scale`,
  prepare: async (stage) => {
    const { api, namespace, name } = stage;
    await createCluster(api, { namespace, name, pools: [1] });
    const pool = poolOf(stage);
    await pool.open();
    await pool.scale();
    await pool.type('size.replicas', '3');
  },
  send: saveSize,
  again: saveSize,
  told: alertInDialog,
  shown: ({ page }) => page.getByTestId('about-nodes').filter({ hasText: '3' }),
  isDone: async ({ api, namespace, name }) => {
    const path = `/apis/hypershift.openshift.io/v1beta1/namespaces/${namespace}/nodepools/${name}`;
    return ((await api.get(path)).spec as { replicas?: number }).replicas === 3;
  },
};

const confirm = ({ page }: Stage): Promise<void> => page.getByTestId('confirm').click();

/** A migration policy. */
export const remove: Scenario = {
  strikes: ({ name }) => `method=DELETE path=/migrationpolicies/${name}`,
  prepare: async ({ api, page, name }) => {
    await api.create({
      apiVersion: 'migrations.kubevirt.io/v1alpha1',
      kind: 'MigrationPolicy',
      metadata: { name },
      spec: { selectors: { virtualMachineInstanceSelector: { [name]: 'x' } } },
    });
    const migrations = new Migrations(page);
    await migrations.open('policies');
    await migrations.act(name, 'delete-policy');
  },
  send: confirm,
  again: confirm,
  told: alertInDialog,
  // A dialog over a list that has lost the policy.
  shown: ({ page, name }) => page.locator(`body:not(:has([data-test="row-${name}"]))`),
  isDone: async (stage) =>
    !(await exists(stage, `/apis/migrations.kubevirt.io/v1alpha1/migrationpolicies/${stage.name}`)),
};

/** Start of a machine. */
export const act: Scenario = {
  strikes: ({ name }) => `method=PUT path=/virtualmachines/${name}/start`,
  prepare: async (stage) => {
    await makeHaltedVm(stage);
    await new VmListPage(stage.page).open(stage.namespace);
    await new VmListPage(stage.page).status(stage.name).filter({ hasText: 'Stopped' }).waitFor(COMES);
  },
  send: ({ page, name }) => new VmListPage(page).act(name, 'start'),
  again: async ({ page }) => new VmListPage(page).retry(),
  told: ({ page }) => page.getByTestId('toast').filter({ hasText: 'was not started' }),
  // It is looked at, also where Chromium sends the PUT again by itself over a kept connection that broke, and the second is refused.
  heals: ['body cut off'],
  shown: ({ page, name }) => new VmListPage(page).status(name).filter({ hasText: /Starting|Running/ }),
  isDone: async ({ api, namespace, name }) =>
    ((await readVm(api, namespace, name)).spec as { runStrategy?: string }).runStrategy === 'Always',
};

const yamlOf = ({ namespace, name }: Stage): string =>
  JSON.stringify(vmObject({ namespace, name, runStrategy: 'Halted' }), null, 2);

const sendText = ({ page }: Stage): Promise<void> => page.getByTestId('create').click();

/** The dry run of a machine before it is created. */
export const checkCreate: Scenario = {
  strikes: ({ namespace }) => `method=POST path=/namespaces/${namespace}/virtualmachines?dryRun=All`,
  prepare: async (stage) => {
    const { page } = stage;
    await page.goto('/virtual-machines/create/yaml');
    await page.locator('.cm-content').click(COMES);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText(yamlOf(stage));
  },
  send: sendText,
  again: sendText,
  told: ({ page }) => page.getByTestId('yaml-problems'),
  // The text is refused in the words of who refused it.
  says: { ALL: /Nothing was created/ },
  shown: ({ page, name }) => page.getByRole('heading', { level: 1, name }),
  leftOut: {
    401: 'is no verdict: the creation itself is refused',
    429: 'is no verdict: the creation itself tells',
  },
};
