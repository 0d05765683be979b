/** `npm run dev-cluster`: a management cluster on this machine, until it is told to end. */
import { parseOptions, USAGE } from './options';
import type { DevClusterOptions } from './options';
import { startDevCluster } from './start';

const began = Date.now();
const say = (line: string): void => {
  console.log(`dev cluster ${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${line}`);
};
const fail = (error: unknown): never => {
  console.error(`dev cluster: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
};

const options = (): DevClusterOptions => {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(USAGE);
    return fail(error);
  }
};

const starting = startDevCluster(options(), { say, onCrash: (error) => void end(1, error) });

/** Ends everything once; a second signal does not wait. */
let ending = false;
const end = async (code: number, error?: Error): Promise<void> => {
  if (ending) process.exit(1);
  ending = true;
  if (error) console.error(`dev cluster: ${error.message}`);
  else say('stopping');
  await starting.then(
    (cluster) => cluster.stop(),
    () => undefined,
  );
  process.exit(code);
};
process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));

try {
  const cluster = await starting;
  process.on('SIGUSR2', () => {
    say('restarting the API server');
    cluster.restart().then(() => say('restarted'), fail);
  });
  say(`API server ${cluster.apiserver}, gateway ${cluster.server}, kubeconfig ${cluster.kubeconfig}`);
  console.log('ready');
} catch (error) {
  fail(error);
}
