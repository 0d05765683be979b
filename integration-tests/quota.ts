import { expect } from '@playwright/test';
import type { Api, Obj } from './api';

/** A quota that the dry run of each object alone passes, and the second object of the kind does not. */
export const quotaOfOne = async (api: Api, namespace: string, resource: string): Promise<Obj> => {
  const quota = await api.create({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'small', namespace },
    spec: { hard: { [`count/${resource}`]: '1' } },
  });
  // Until the controller has counted, the quota refuses everything.
  await expect
    .poll(async () => {
      const { status } = await api.get(`/api/v1/namespaces/${namespace}/resourcequotas/small`);
      return (status as { hard?: object } | undefined)?.hard;
    })
    .toBeDefined();
  return quota;
};
