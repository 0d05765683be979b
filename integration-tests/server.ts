/**
 * The product as browser tests see it: the production build served by the standalone server, on a dev cluster of its own.
 * `tsx integration-tests/server.ts` starts it to run single tests by hand against BASE_URL.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClusterFile } from '../dev-cluster/cluster-file';
import { DEFAULTS } from '../dev-cluster/options';
import { PROMETHEUS_PATH } from '../dev-cluster/prometheus-path';
import { startDevCluster } from '../dev-cluster/start';
import { build } from '../scripts/build';
import { tokenAccess } from '../standalone/server/cluster-access';
import { startServer } from '../standalone/server/server';

const root = path.resolve(import.meta.dirname, '..');
const DATA = path.join(root, '.dev-cluster-test');

export interface Started {
  stop: () => Promise<void>;
}

/** Starts a fresh, seeded dev cluster whose simulator is fast; `file` is the path of its cluster.json. */
export const startTestCluster = async (say: (line: string) => void): Promise<Started & { file: string }> => {
  const fail = (error: Error): never => {
    console.error(`The dev cluster ended by itself: ${error.message}`);
    process.exit(1);
  };
  const cluster = await startDevCluster(
    { ...DEFAULTS, fresh: true, data: DATA, port: 0, speed: 100 },
    { say, onCrash: fail },
  );
  return { file: path.join(DATA, 'cluster.json'), stop: cluster.stop };
};

/** Serves the built product on a free port (or `port`), on the cluster of a cluster.json. */
export const startTestServer = async (clusterFile: string, port = 0): Promise<Started & { url: string }> => {
  const { server, tokens } = JSON.parse(await readFile(clusterFile, 'utf8')) as ClusterFile;
  return startServer({
    port,
    cluster: tokenAccess(server, tokens, PROMETHEUS_PATH),
    dist: path.join(root, 'dist'),
  });
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build();
  const cluster = await startTestCluster((line) => console.log(line));
  const server = await startTestServer(cluster.file, Number(process.env.PORT ?? 9100));
  console.log(`BASE_URL=${server.url} DEV_CLUSTER=${cluster.file}`);
  const stop = async (): Promise<void> => {
    await server.stop();
    await cluster.stop();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}
