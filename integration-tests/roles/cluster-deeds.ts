import { expect } from '@playwright/test';
import type { ClusterActionId } from '../../src/hosted-clusters/model/header-actions';
import { createCluster } from '../clusters';
import { confirm, type Deed, succeeds, type Subject } from './deed';

const makeCluster =
  (baseDomain?: string): Deed['prepare'] =>
  async ({ api, namespace, name }) => {
    await createCluster(api, { namespace, name, pools: [], ...(baseDomain ? { baseDomain } : {}) });
  };

const leadsTo =
  (address: RegExp): Deed['finish'] =>
  async ({ page }) => {
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
  };

/** The notice comes when the cluster is gone, and the namespace of its control plane goes at the pace of the real controller. */
const GONE = { timeout: 60_000 };

const removed = async (subject: Subject): Promise<void> => {
  await confirm(subject);
  await succeeds(subject, GONE);
};

const HYPERSHIFT = 'hypershift.openshift.io';
const toClusters = (verb: string): Deed['needs'][number] => ({
  verb,
  group: HYPERSHIFT,
  resource: 'hostedclusters',
});

/** Every action on a hosted cluster; the type leaves none out. */
export const CLUSTER_DEEDS: Readonly<Record<ClusterActionId, Deed | undefined>> = {
  // Opens the console of the hosted cluster, which asks this API server for nothing.
  console: undefined,
  // A download, which the credentials of a cluster have tests of their own for; the crawl finds it off without `get secrets`.
  kubeconfig: undefined,
  update: {
    id: 'update',
    needs: [toClusters('patch')],
    prepare: makeCluster(),
    finish: leadsTo(/\/updates$/),
  },
  ingress: {
    id: 'set-up-ingress',
    needs: [],
    prepare: makeCluster('own.example.com'),
    finish: leadsTo(/\/access/),
  },
  // Only who administers the whole fleet may import: import-cluster.spec.ts does it.
  import: undefined,
  similar: {
    id: 'create-similar',
    needs: [],
    prepare: makeCluster(),
    finish: leadsTo(/\/create\/kubevirt\/hosted/),
  },
  delete: {
    id: 'delete',
    needs: [toClusters('delete'), toClusters('patch')],
    prepare: makeCluster(),
    finish: removed,
  },
};
