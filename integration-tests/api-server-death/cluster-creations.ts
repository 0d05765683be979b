import { expect } from '@playwright/test';
import { createCluster } from '../clusters';
import { ClusterDetails } from '../pages/cluster-details';
import { CreateWizard, SSH_KEY } from '../pages/create-wizard';
import { NodePoolAdd } from '../pages/node-pool-add';
import type { Stage } from '../request-faults/stage';
import { COMES, type Creation, isNotTold, isRunning } from './creation';

const HYPERSHIFT = '/apis/hypershift.openshift.io/v1beta1/namespaces';
const FLEET = '/apis/cluster.open-cluster-management.io/v1/managedclusters';
const ADD_ONS = '/apis/agent.open-cluster-management.io/v1/namespaces';

const inFleet = ({ name }: Stage) => ({
  [`${FLEET}?fieldSelector=metadata.name=${name}`]: [name],
  [`${ADD_ONS}/${name}/klusterletaddonconfigs`]: [name],
});

export const hostedCluster: Creation = {
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

export const importing: Creation = {
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

export const nodePool: Creation = {
  what: 'a node pool',
  writes: 2,
  prepare: async ({ page, api, namespace, name }) => {
    await createCluster(api, { namespace, name, pools: [] });
    const form = new NodePoolAdd(page);
    await form.openTuning({ namespace, name });
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
