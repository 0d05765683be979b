import { expect } from '@playwright/test';
import type { Api, Obj } from './api';

/** A bootable volume that is ready: the CDI of the cluster says so once its claim is there. */
export const makeImage = async (api: Api, namespace: string, name: string): Promise<void> => {
  await makeClaim(api, namespace, name);
  await api.create({
    apiVersion: 'cdi.kubevirt.io/v1beta1',
    kind: 'DataSource',
    metadata: { name, namespace },
    spec: { source: { pvc: { name, namespace } } },
  });
  const path = `/apis/cdi.kubevirt.io/v1beta1/namespaces/${namespace}/datasources/${name}`;
  await expect
    .poll(async () => JSON.stringify((await api.get(path)).status ?? {}), { timeout: 30_000 })
    .toContain('"type":"Ready"');
};

/** A claim of one GiB. */
export const makeClaim = (api: Api, namespace: string, name: string): Promise<Obj> =>
  api.create({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name, namespace },
    spec: { accessModes: ['ReadWriteMany'], resources: { requests: { storage: '1Gi' } } },
  });

/** A bridge network. */
export const makeNetwork = (api: Api, namespace: string, name: string): Promise<Obj> =>
  api.create({
    apiVersion: 'k8s.cni.cncf.io/v1',
    kind: 'NetworkAttachmentDefinition',
    metadata: { name, namespace },
    spec: { config: JSON.stringify({ cniVersion: '0.3.1', type: 'bridge', bridge: 'br1' }) },
  });

const vmPath = (namespace: string) => `/apis/kubevirt.io/v1/namespaces/${namespace}/virtualmachines`;

export const listVms = (api: Api, namespace: string): Promise<Obj[]> => api.list(vmPath(namespace));

export const listSecrets = (api: Api, namespace: string): Promise<Obj[]> =>
  api.list(`/api/v1/namespaces/${namespace}/secrets`);
