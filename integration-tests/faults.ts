import type { Api, Obj } from './api';

const FAULTS: Obj = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'faults', namespace: 'dev-cluster' },
};

/**
 * Turns a fault of the dev cluster on for one cluster or one namespace, or, as the preflight's switches need it, for the
 * whole management cluster; resolves with the way to turn it off. The simulator follows a moment later.
 */
export const turnOnFault = async (
  api: Api,
  name: string,
  scope: { namespace?: string; cluster?: string } = {},
  value = '',
): Promise<() => Promise<void>> => {
  const key = [name, scope.namespace, scope.cluster].filter((part) => part !== undefined).join('.');
  // The ConfigMap is there once a fault was ever on; two tests may be the first at the same moment.
  await api.create(FAULTS).catch(() => undefined);
  await api.patch(FAULTS, { data: { [key]: value } });
  return async () => {
    await api.patch(FAULTS, { data: { [key]: null } });
  };
};
