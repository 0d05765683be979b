import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Api } from '../dev-cluster/api';
import { runningCluster } from '../dev-cluster/cluster-file';
import { unlessUnchanged } from '../dev-cluster/load/unchanged';
import { DEFAULTS } from '../dev-cluster/options';
import { startDevCluster } from '../dev-cluster/start';
import { startTestServer } from '../integration-tests/server';
import { sender, type Send } from './bench-send';

const DATA = path.resolve(process.env.BENCH_DATA ?? path.join(import.meta.dirname, '../.dev-cluster-bench'));

export interface QuietCluster {
  /** Of the built plugin in its host. */
  url: string;
  /** Path of its cluster.json. */
  file: string;
  /** Writes on the API server itself, past the servers that stand before it. */
  send: Send;
  /** Fills it, unless exactly this `content` was filled in before, as when it was kept. Says how long it took. */
  fill: (content: string, act: () => Promise<void>) => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * A dev cluster on which nothing happens by itself: without simulated controllers and without a seeded fleet.
 * @param isKept goes on with the data of the last time, as filling takes minutes
 */
export const startQuietCluster = async (
  say: (line: string) => void,
  isKept: boolean,
): Promise<QuietCluster> => {
  const cluster = await startDevCluster(
    { ...DEFAULTS, fresh: !isKept, data: DATA, port: 0, simulator: false, fleet: false },
    {
      say,
      onCrash: (error) => {
        console.error(`The dev cluster ended by itself: ${error.message}`);
        process.exit(1);
      },
    },
  );
  const file = path.join(DATA, 'cluster.json');
  const server = await startTestServer(file);
  const running = await runningCluster(DATA);
  if (!running) throw new Error(`No dev cluster runs on ${DATA}`);
  const ca = await readFile(running.certificateAuthority, 'utf8');
  const api = new Api({ server: running.apiserver, token: running.tokens.admin, ca });
  return {
    url: server.url,
    file,
    send: sender(api),
    fill: async (content, act) => {
      const began = performance.now();
      const isNew = await unlessUnchanged(path.join(DATA, 'filled.json'), content, content, act);
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      say(isNew ? `${content} made in ${seconds} s` : `${content} are there from the last time`);
    },
    stop: async () => {
      api.close();
      await server.stop();
      await cluster.stop();
    },
  };
};
