import { expect } from '@playwright/test';
import { createCluster } from '../clusters';
import { fresh, makeNamespace } from '../fresh';
import { test } from '../own-cluster';
import { ClusterDetails } from '../pages/cluster-details';
import { IngressSection, MetalLbDialog } from '../pages/ingress';

/** A cluster on which nobody has installed the MetalLB operator. */
test.use({ without: ['metallb.io'] });

test('an API server without an address says that the operator is missing, with the command that installs it', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const { api, namespace } = await makeNamespace(request, 'bare');
  const name = fresh('d');
  await createCluster(api, { namespace, name, pools: [] });
  const ingress = new IngressSection(page);
  await new ClusterDetails(page, namespace, name).open('access');
  await expect(ingress.pending).toContainText('the MetalLB operator is not installed', { timeout: 60_000 });
  await ingress.openMetalLb.click();
  await expect(new MetalLbDialog(page).notServed).toContainText('name: metallb-operator');
});
