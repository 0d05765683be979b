import { dirname, join, resolve } from 'node:path';
import { DEFAULTS } from '../dev-cluster/options';
import { startDevCluster } from '../dev-cluster/start';

/** Where the tests' own dev cluster keeps its data; apart from the one a developer plays with. */
const DATA = resolve('.dev-cluster-test');

/**
 * Runs one dev cluster for all tests against a real API server, without a fleet and fifty times faster than life.
 * Tests find it through the environment: DEV_CLUSTER is the path of its cluster.json. When that is set already, as
 * by a developer who keeps one running, that cluster is used and left alone.
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.DEV_CLUSTER !== undefined) {
    console.log(`using the dev cluster of ${dirname(process.env.DEV_CLUSTER)}`);
    return () => Promise.resolve();
  }
  const cluster = await startDevCluster(
    { ...DEFAULTS, data: DATA, port: 0, speed: 50, fleet: false },
    {
      say: (line) => {
        console.log(`dev cluster: ${line}`);
      },
      onCrash: (error) => {
        console.error(`dev cluster: ${error.message}`);
        process.exit(1);
      },
    },
  );
  process.env.DEV_CLUSTER = join(DATA, 'cluster.json');
  return async () => {
    delete process.env.DEV_CLUSTER;
    await cluster.stop();
  };
}
