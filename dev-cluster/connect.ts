import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Api, ApiFailure } from './api';
import { runningCluster } from './cluster-file';
import { FAULTS_NAMESPACE } from './faults';
import type { KubeResource } from './resource';

/** The data directory a command means unless told: that of DEV_CLUSTER, or the default one. */
export const defaultData = (): string => {
  const file = process.env.DEV_CLUSTER;
  return resolve(file === undefined ? '.dev-cluster' : dirname(file));
};

/** Reaches the dev cluster that runs on a data directory, as administrator. Rejects with a sentence when none does. */
export const connect = async (data: string): Promise<Api> => {
  const cluster = await runningCluster(data);
  if (!cluster) throw new Error(`no dev cluster runs on ${data}; start one with: npm run dev-cluster`);
  const ca = await readFile(cluster.certificateAuthority, 'utf8');
  return new Api({ server: cluster.apiserver, token: cluster.tokens.admin, ca });
};

const MAPS = `/api/v1/namespaces/${FAULTS_NAMESPACE}/configmaps`;

/** The data of one of the dev cluster's own ConfigMaps; none when it is not there. */
export const readMap = async (api: Api, name: string): Promise<Record<string, string>> => {
  try {
    const { data } = (await api.get(`${MAPS}/${name}`)) as { data?: Record<string, string> }; // a ConfigMap
    return data ?? {};
  } catch (error) {
    if (error instanceof ApiFailure && error.code === 404) return {};
    throw error;
  }
};

/** Sets keys of one of the dev cluster's own ConfigMaps, null taking one away; null for all takes all away. */
export const writeMap = async (
  api: Api,
  name: string,
  data: Record<string, string | null> | null,
): Promise<void> => {
  const path = `${MAPS}/${name}`;
  try {
    await api.mergePatch(path, { data });
  } catch (error) {
    if (!(error instanceof ApiFailure) || error.code !== 404) throw error;
    const map: KubeResource = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace: FAULTS_NAMESPACE },
    };
    await api.create(MAPS, map);
    await api.mergePatch(path, { data });
  }
};
