import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import { bindTransport } from '../bound-transport';
import { nodeTransport } from './node-transport';
import type { NodeTransport } from './node-transport';

interface ClusterFile {
  readonly server: string;
  readonly apiserver: string;
  readonly tokens: Readonly<Record<User, string>>;
  /** The dev cluster's process; SIGUSR2 makes it restart its API server. */
  readonly pid: number;
}

export type User = 'admin' | 'developer' | 'viewer';

/** The dev cluster that the test run has started. Throws when there is none. */
const devCluster = (): ClusterFile => {
  const path = env.DEV_CLUSTER;
  if (!path) throw new Error('DEV_CLUSTER must name the cluster.json of a running dev cluster');
  return JSON.parse(readFileSync(path, 'utf8')) as ClusterFile; // written by the dev cluster
};

/** Sends all further requests of this test file to the dev cluster, as the given user. */
export const actAs = (user: User): NodeTransport => {
  const { server, tokens } = devCluster();
  const transport = nodeTransport(server, tokens[user]);
  bindTransport(transport);
  return transport;
};
