import { expect } from '@playwright/test';
import { CreateVmWizard } from '../pages/create-vm-wizard';
import { CreateVmYaml, machineText } from '../pages/create-vm-yaml';
import type { Stage } from '../request-faults/stage';
import { COMES, type Creation, isNotTold, KUBEVIRT } from './creation';

/** The machine's Secret goes with the machine. */
const secretIsOwned = async ({ api, namespace, name }: Stage): Promise<void> => {
  const path = `/api/v1/namespaces/${namespace}/secrets/${name}-cloud-init`;
  await expect
    .poll(async () => JSON.stringify((await api.get(path)).metadata.ownerReferences ?? []), COMES)
    .toContain(`"name":"${name}"`);
};

export const machine: Creation = {
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

export const fromYaml: Creation = {
  ...machine,
  what: 'a virtual machine from YAML',
  prepare: async (stage) => {
    const form = new CreateVmYaml(stage.page);
    await form.open();
    const { namespace, name } = stage;
    await form.editor.write(
      machineText({ namespace, name, secret: { name: `${name}-cloud-init`, userdata: 'hello' } }),
    );
  },
  create: ({ page }) => new CreateVmYaml(page).create.click(),
};
