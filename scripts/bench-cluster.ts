import path from 'node:path';
import { DEFAULTS } from '../dev-cluster/options';
import { startDevCluster } from '../dev-cluster/start';
import { startTestServer } from '../integration-tests/server';

const DATA = path.resolve(import.meta.dirname, '../.dev-cluster-bench');

export interface QuietCluster {
  /** Of the built plugin in its host. */
  url: string;
  stop: () => Promise<void>;
}

/** A new dev cluster on which nothing happens by itself: without simulated controllers and without a seeded fleet. */
export const startQuietCluster = async (say: (line: string) => void): Promise<QuietCluster> => {
  const cluster = await startDevCluster(
    { ...DEFAULTS, fresh: true, data: DATA, port: 0, simulator: false, fleet: false },
    {
      say,
      onCrash: (error) => {
        console.error(`The dev cluster ended by itself: ${error.message}`);
        process.exit(1);
      },
    },
  );
  const server = await startTestServer(path.join(DATA, 'cluster.json'));
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await cluster.stop();
    },
  };
};
