import { expect } from '@playwright/test';
import { connect } from '../../dev-cluster/connect';
import { swapHyperConverged } from '../../dev-cluster/hyperconverged-swap';
import { Api } from '../api';
import { test } from '../own-cluster';
import { Migrations } from '../pages/migrations';

/** A cluster of its own: the version of HyperConverged is one for all. */
test.use({ without: [] });

const CONVERGED =
  '/apis/hco.kubevirt.io/v1beta1/namespaces/openshift-cnv/hyperconvergeds/kubevirt-hyperconverged';
const KUBEVIRT = '/apis/kubevirt.io/v1/namespaces/openshift-cnv/kubevirts/kubevirt-kubevirt-hyperconverged';

test('limits are kept in HyperConverged v1beta1 where that is served, and in KubeVirt where there is none', async ({
  page,
  request,
  own,
}) => {
  test.setTimeout(120_000);
  const api = new Api(request);
  const cluster = await connect(own.data);
  const migrations = new Migrations(page);
  const holder = page.getByTestId('limits-holder');
  const specOf = async (path: string) => (await api.get(path)).spec;

  await swapHyperConverged(cluster, 'v1beta1');
  await migrations.open('limits');
  await expect(holder).toContainText('(v1beta1)');
  await migrations.type('perCluster', '6');
  await migrations.saveLimits.click();
  const six = { parallelMigrationsPerCluster: 6 };
  await expect.poll(() => specOf(CONVERGED)).toMatchObject({ liveMigrationConfig: six });
  await expect.poll(() => specOf(KUBEVIRT)).toMatchObject({ configuration: { migrations: six } });

  await swapHyperConverged(cluster, 'none');
  await migrations.open('limits');
  await expect(holder).toContainText('They are kept in KubeVirt');
  await expect(migrations.field('perCluster')).toHaveValue('6');
  await migrations.type('perCluster', '9');
  await migrations.saveLimits.click();
  await expect
    .poll(() => specOf(KUBEVIRT))
    .toMatchObject({ configuration: { migrations: { parallelMigrationsPerCluster: 9 } } });
});
