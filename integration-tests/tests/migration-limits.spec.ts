import { expect, test } from '@playwright/test';
import { Api, type Obj } from '../api';
import { signIn } from '../fresh';
import { Migrations } from '../pages/migrations';

// One set of limits for the whole cluster: no two of these may run at a time.
test.describe.configure({ mode: 'serial' });

const PATH = '/apis/hco.kubevirt.io/v1/namespaces/openshift-cnv/hyperconvergeds/kubevirt-hyperconverged';

interface Limits {
  parallelMigrationsPerCluster?: number;
  parallelOutboundMigrationsPerNode?: number;
  bandwidthPerMigration?: string;
}

const limitsOf = ({ spec }: Obj): Limits =>
  (spec as { virtualization?: { liveMigrationConfig?: Limits } }).virtualization?.liveMigrationConfig ?? {};

/** Sets these limits, and no others. */
const setLimits = async (api: Api, limits: Limits): Promise<void> => {
  for (const liveMigrationConfig of [null, limits])
    await api.patch(await api.get(PATH), { spec: { virtualization: { liveMigrationConfig } } });
};

// Where nobody has set how many may leave a node at a time it is one, and migrations of other tests would wait for that of the gallery.
let before: Limits;
test.beforeAll(async ({ request }) => {
  before = limitsOf(await new Api(request).get(PATH));
});
test.afterAll(({ request }) => setLimits(new Api(request), before));

test('writes only what was changed, refuses what makes no sense, and shows both sides of a conflict', async ({
  page,
  request,
}) => {
  const api = new Api(request);
  await setLimits(api, {});
  const migrations = new Migrations(page);
  await migrations.open('limits');
  await expect(page.getByTestId('limits-holder')).toContainText('overwrites');

  await migrations.type('perCluster', '0');
  await expect(migrations.problem('perCluster')).toContainText('whole number from 1');
  await migrations.type('perCluster', '4');
  await migrations.type('perNode', '9');
  await migrations.saveLimits.click();
  await expect(migrations.problem('perNode')).toContainText('At most 4');
  await migrations.type('perNode', '3');
  await migrations.type('bandwidth', '64 apples');
  await expect(migrations.problem('bandwidth')).toContainText('not a quantity');
  await migrations.type('bandwidth', '64Mi');
  await migrations.saveLimits.click();
  await expect
    .poll(async () => limitsOf(await api.get(PATH)))
    .toEqual({
      parallelMigrationsPerCluster: 4,
      parallelOutboundMigrationsPerNode: 3,
      bandwidthPerMigration: '64Mi',
    });

  // Somebody else is faster in the same field.
  await migrations.type('perCluster', '8');
  await api.patch(await api.get(PATH), {
    spec: { virtualization: { liveMigrationConfig: { parallelMigrationsPerCluster: 7 } } },
  });
  await expect(page.getByTestId('changed-meanwhile')).toBeVisible();
  await migrations.saveLimits.click();
  await expect(page.getByRole('dialog')).toContainText('7');
  await page.keyboard.press('Escape');
  await expect(migrations.field('perCluster')).toHaveValue('8');
});

test('warns of post-copy, and lets a viewer look but not change', async ({ page, context }) => {
  const migrations = new Migrations(page);
  await migrations.open('limits');
  await page.getByText('Allow post-copy').click();
  await expect(page.getByTestId('post-copy-warning')).toContainText('memory is lost');
  await signIn(context, 'viewer');
  await migrations.open('limits');
  await expect(page.getByTestId('limits-denied')).toContainText('hyperconvergeds');
  await expect(migrations.saveLimits).toHaveAttribute('aria-disabled', 'true');
});
