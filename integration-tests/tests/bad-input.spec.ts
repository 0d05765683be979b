import { expect, test } from '@playwright/test';
import { fresh, makeNamespace } from '../fresh';
import { CreateWizard } from '../pages/create-wizard';

const bad: readonly (readonly [field: string, text: string, words: RegExp])[] = [
  ['details.name', 'My_c', /must not contain: "M" "_"/],
  ['details.name', 'clusters', /reserved/],
  ['details.name', 'x'.repeat(64), /64 characters/],
  ['details.pullSecret', '{}', /no auths/],
  ['details.pullSecret', 'auths:\n  quay.io: x', /line 1/],
  ['details.sshKey', 'ssh-rsa AAAA', /damaged or cut off/],
];

for (const [field, text, words] of bad) {
  test(`bad input beside its field: ${field} ${text.slice(0, 12).replaceAll('\n', ' ')}`, async ({
    page,
  }) => {
    const wizard = new CreateWizard(page);
    await wizard.open();
    await wizard.type(field, text);
    await expect(wizard.problem(field)).toContainText(words);
  });
}

test('a private SSH key does not stay in the field', async ({ page }) => {
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.type('details.sshKey', '-----BEGIN OPENSSH PRIVATE KEY-----\nabc');
  await expect(wizard.field('details.sshKey')).toHaveValue('');
  await expect(wizard.help('details.sshKey')).toContainText(
    'This is a private key and was cleared. Use the public key',
  );
});

test('bad quantities, networks and durations of a node pool stop at their fields', async ({
  page,
  request,
}) => {
  const { namespace } = await makeNamespace(request, 'create');
  const wizard = new CreateWizard(page);
  await wizard.open();
  await wizard.details({ name: fresh('c'), namespace });
  await wizard.nextTo('Node pools');
  await wizard.type('pools.0.rootVolume.size', '8Gi');
  await expect(wizard.problem('pools.0.rootVolume.size')).toContainText('at least 16Gi');
  await wizard.unfold('Updates and repair');
  await wizard.type('pools.0.drainTimeout', '30');
  await expect(wizard.problem('pools.0.drainTimeout')).toContainText('no unit');
  await wizard.unfold('Networks');
  await page.getByText('Pod network').click();
  await expect(wizard.problem('pools.0.attachDefaultNetwork')).toContainText('additional network');
  await page.getByRole('button', { name: 'Add network' }).click();
  await wizard.type('pools.0.additionalNetworks.0.name', 'net1');
  await wizard.field('pools.0.additionalNetworks.0.name').blur();
  await expect(wizard.problem('pools.0.additionalNetworks.0.name')).toContainText(
    'net1 has no namespace. Write namespace/name, such as default/net1.',
  );
  await wizard.next.click();
  await wizard.atStep('Node pools');
  await expect(wizard.field('pools.0.rootVolume.size')).toBeFocused();
  await expect(wizard.errors).toContainText('3 fields');
});
