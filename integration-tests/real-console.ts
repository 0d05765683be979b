import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterFile } from '../dev-cluster/cluster-file';
import type { Started } from './server';

/** The first start unpacks the console, which takes a while. */
const LIMIT = 180_000;

export interface RealConsoleOptions {
  /** A script that starts a console: `API=… TOKEN=… PORT=… run NAME=URL`. */
  run: string;
  /** Path of a dev cluster's cluster.json. */
  clusterFile: string;
  /** The server that has the plugin's files. */
  pluginServer: string;
  /** Further plugins, as NAME=URL. */
  others?: readonly string[];
}

/** Starts a real OpenShift console on a free port, as the dev cluster's administrator. Rejects if it does not answer in time. */
export const startRealConsole = async ({
  run,
  clusterFile,
  pluginServer,
  others = [],
}: RealConsoleOptions): Promise<Started & { url: string }> => {
  const { apiserver, tokens } = JSON.parse(await readFile(clusterFile, 'utf8')) as ClusterFile;
  const port = await freePort();
  const plugin = `hosted-virtualization-plugin=${pluginServer}/api/plugins/hosted-virtualization-plugin/`;
  const child = spawn(run, [plugin, ...others], {
    env: { ...process.env, API: apiserver, TOKEN: tokens.admin, PORT: String(port) },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (text: Buffer) => (log = (log + text.toString()).slice(-4000)));
  child.on('error', (error) => (log += error.message));
  const stop = (): Promise<void> => {
    try {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
    return Promise.resolve();
  };
  process.once('exit', () => void stop());
  const url = `http://127.0.0.1:${port}`;
  const began = Date.now();
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() - began > LIMIT) {
      await stop();
      throw new Error(`The console does not answer at ${url}:\n${log}`);
    }
    await sleep(500);
  }
  return { url, stop };
};

const answers = async (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false,
  );

const freePort = async (): Promise<number> => {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};
