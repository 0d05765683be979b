import { expect } from '@playwright/test';
import type { Api, Obj } from './api';

const GROUP = 'forklift.konveyor.io';

/** The hosts that machines are migrated from. */
const PROVIDERS: Obj = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `providers.${GROUP}` },
  spec: {
    group: GROUP,
    scope: 'Namespaced',
    names: { kind: 'Provider', plural: 'providers' },
    versions: [
      {
        name: 'v1beta1',
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      },
    ],
  },
};

/** Makes the API server serve what the Migration Toolkit for Virtualization brings. @returns ends that */
export const serveMigrationToolkit = async (api: Api): Promise<() => Promise<unknown>> => {
  await api.create(PROVIDERS);
  await expect.poll(async () => JSON.stringify(await api.get('/apis')), { timeout: 30_000 }).toContain(GROUP);
  return () => api.remove(PROVIDERS);
};
