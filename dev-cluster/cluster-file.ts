import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What others need to know of a running dev cluster; it is in `<data>/cluster.json` as long as that runs. */
export interface ClusterFile {
  /** The gateway: `http://127.0.0.1:PORT`. */
  server: string;
  /** The API server itself: `https://127.0.0.1:PORT`. */
  apiserver: string;
  /** Path of a file with the PEM of the API server's authority. */
  certificateAuthority: string;
  tokens: { admin: string; developer: string; viewer: string };
  /** The process; SIGUSR2 makes it restart its API server. */
  pid: number;
}

const pathIn = (data: string): string => join(data, 'cluster.json');

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // Node's own error
  }
};

/** The dev cluster that runs on this data directory, if one does. */
export const runningCluster = async (data: string): Promise<ClusterFile | undefined> => {
  const text = await readFile(pathIn(data), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const cluster = JSON.parse(text) as ClusterFile; // written by writeCluster
  return isRunning(cluster.pid) ? cluster : undefined;
};

export const writeCluster = async (data: string, cluster: ClusterFile): Promise<void> =>
  writeFile(pathIn(data), JSON.stringify(cluster, null, 2), { mode: 0o600 });

export const forgetCluster = (data: string): Promise<void> => rm(pathIn(data), { force: true });
