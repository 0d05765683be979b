import { expect, test } from '@playwright/test';
import { fresh, makeNamespace, removeClusters } from '../fresh';
import { CreateWizard } from '../pages/create-wizard';

test.afterEach(removeClusters);

const bad: readonly (readonly [field: string, text: string, words: RegExp])[] = [
  ['details.name', 'x'.repeat(60), /clusters-x+, would have 69 characters and may have 63/],
  ['details.release', 'quay.io/openshift-release-dev/ocp-release:4.13.9-multi', /4\.13.*4\.2\d/],
];

for (const [field, text, words] of bad) {
  test(`what takes the cluster to judge stops beside its field: ${field}`, async ({ page }) => {
    const wizard = new CreateWizard(page);
    await wizard.open();
    await wizard.field(field).fill(text);
    await wizard.field(field).press('Enter');
    await wizard.field(field).blur();
    await expect(wizard.problem(field)).toContainText(words);
  });
}

test('nodes added in a later step mend what Details had wrong', async ({ page, request }) => {
  const { namespace } = await makeNamespace(request, 'create');
  const wizard = new CreateWizard(page);
  const step = page.getByRole('button', { name: /Details$/ });
  await wizard.open();
  await wizard.details({ name: fresh('c'), namespace });
  await wizard.nextTo('Node pools');
  await wizard.type('pools.0.replicas', '1');
  await step.click();
  await wizard.unfold(/^More options/);
  await page.getByRole('radio', { name: 'Highly available' }).last().click();
  await wizard.next.click();
  await expect(wizard.problem('details.infrastructureAvailability')).toContainText('at least 2 nodes');
  await page.getByRole('button', { name: /Node pools$/ }).click();
  await expect(step).not.toHaveAccessibleName(/^Complete/);
  await wizard.type('pools.0.replicas', '2');
  await expect(step).toHaveAccessibleName(/^Complete/);
  await step.click();
  await expect(wizard.problem('details.infrastructureAvailability')).toBeHidden();
});
