import type { Stage } from './stage';
import type { Scenario } from './scenario';
import { CreateWizard, PULL_SECRET, SSH_KEY } from '../pages/create-wizard';
import { CredentialPart } from '../pages/credential';
import { Preflight } from '../pages/preflight';
import { VmListPage } from '../pages/vm-list';
import { vmObject } from '../virtual-machines';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const makeHaltedVm = async ({ api, namespace, name }: Stage): Promise<void> => {
  await api.create(vmObject({ namespace, name, runStrategy: 'Halted' }));
};

const openList = ({ page, namespace }: Stage): Promise<void> => new VmListPage(page).open(namespace);

const row = ({ page, name }: Stage) => new VmListPage(page).row(name);

/** A list that fails takes its place on the page, and its Retry reads it again. */
export const list: Scenario = {
  strikes: ({ namespace }) => `via=request path=/namespaces/${namespace}/virtualmachines?`,
  prepare: makeHaltedVm,
  send: openList,
  told: ({ page }) => page.locator('[data-test^=failed-]'),
  again: async ({ page }) => {
    // It may have come back by itself in this moment.
    await page
      .getByTestId('retry')
      .click({ timeout: 2_000 })
      .catch(() => undefined);
  },
  shown: row,
};

/** A credential is read by its name when it is chosen. */
export const get: Scenario = {
  strikes: ({ namespace, name }) => `method=GET path=/namespaces/${namespace}/secrets/${name}`,
  prepare: async ({ page, api, namespace, name }) => {
    await api.create({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name, namespace, labels: { 'cluster.open-cluster-management.io/type': 'kubevirt' } },
      data: { pullSecret: base64(PULL_SECRET), 'ssh-publickey': base64(SSH_KEY) },
    });
    await new CreateWizard(page).open();
  },
  send: ({ page, name }) => new CredentialPart(page, new CreateWizard(page)).choose(name),
  again: async ({ page, name }) => {
    const wizard = new CreateWizard(page);
    await wizard.field('credential').press('Escape');
    await wizard.field('credential').fill('');
    await new CredentialPart(page, wizard).choose(name);
  },
  told: ({ page }) => new CreateWizard(page).help('credential'),
  shown: ({ page, name }) => new CreateWizard(page).help('credential').filter({ hasText: `From ${name}` }),
};

/** Which API groups there are: where nobody can say, the objects themselves are asked for. */
export const discover: Scenario = {
  strikes: () => 'via=request path=/apis$',
  prepare: makeHaltedVm,
  send: openList,
  shown: row,
};

/** A check before a cluster is created. */
export const version: Scenario = {
  strikes: () => 'via=request path=/version$',
  prepare: () => Promise.resolve(),
  send: ({ page }) => new Preflight(page).wizard.open('preflight'),
  told: ({ page }) =>
    page.getByTestId('preflight-virtualization').and(page.locator('[data-verdict=cannot-check]')),
  says: { ALL: /./ },
  shown: ({ page }) =>
    page
      .getByTestId('preflight-virtualization')
      .and(page.locator('[data-verdict=good],[data-verdict=information]')),
};

/** What nobody can say may be tried: the action tells by itself. */
export const askRight: Scenario = {
  strikes: () => 'method=POST path=selfsubjectaccessreviews',
  prepare: makeHaltedVm,
  send: async (stage) => {
    await openList(stage);
    await row(stage).getByTestId('actions').click();
  },
  shown: ({ page }) =>
    page.getByTestId('action-start').last().and(page.locator(':not([aria-disabled=true])')),
};
