import { KubeConfig } from '@kubernetes/client-node';
import { Agent } from 'node:https';
import type { RequestOptions } from 'node:https';
import type { ClusterAccess } from './cluster-access';

/**
 * Access to the cluster of a kubeconfig's current context, by its token, client certificate or exec plugin.
 * Throws if the file names no cluster.
 */
export const kubeconfigAccess = async (file: string): Promise<ClusterAccess> => {
  const config = new KubeConfig();
  config.loadFromFile(file);
  const cluster = config.getCurrentCluster();
  if (!cluster)
    throw new Error(`${file} has no current context: choose one with "kubectl config use-context NAME"`);
  const signIn = async (): Promise<RequestOptions> => {
    const options: RequestOptions = {};
    await config.applyToHTTPSOptions(options);
    return options;
  };
  const { ca, cert, key, rejectUnauthorized } = await signIn();
  const trust = {
    ...(ca && { ca }),
    ...(cert && { cert }),
    ...(key && { key }),
    ...(rejectUnauthorized === false && { rejectUnauthorized }),
  };
  return {
    server: cluster.server,
    users: [config.getCurrentUser()?.name.split('/')[0] ?? 'kubeconfig'],
    headersFor: async () => headersOf(await signIn()),
    ...(cluster.server.startsWith('https:') && { agent: new Agent({ keepAlive: true, ...trust }) }),
  };
};

const headersOf = ({ headers, auth }: RequestOptions): Record<string, string> => {
  const given = Array.isArray(headers) ? {} : (headers ?? {});
  const named = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), String(value)] as const],
  );
  const basic =
    typeof auth === 'string'
      ? [['authorization', `Basic ${Buffer.from(auth).toString('base64')}`] as const]
      : [];
  return Object.fromEntries([...named, ...basic]);
};
