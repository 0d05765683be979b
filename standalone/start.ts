/** `npm start`: builds what changed, starts a dev cluster or joins a real one, and serves the plugin in its own host. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { watch } from '../scripts/build';
import { readOptions, USAGE } from './options';
import type { StartOptions } from './options';
import type { StartedAccess } from './dev-cluster-access';
import { startServer } from './server/server';

const root = path.resolve(import.meta.dirname, '..');
const began = Date.now();
const say = (part: string, line: string): void => {
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${part.padEnd(12)} ${line}`);
};

/** What has been started, in order; ended in the opposite order, once. */
const started: (() => Promise<void>)[] = [];
let isEnding = false;
const end = async (code: number, error?: unknown): Promise<never> => {
  if (isEnding) process.exit(1);
  isEnding = true;
  if (error !== undefined) console.error(error instanceof Error ? error.message : error);
  else say('end', 'stopping');
  for (let stop = started.pop(); stop; stop = started.pop())
    await stop().catch((problem: unknown) => console.error(problem));
  process.exit(code);
};

/** In a process of its own: webpack's memory is given back, and the simulator is not held up. */
const buildOnce = async (): Promise<void> => {
  const script = path.join(root, 'scripts/build.ts');
  const builder = spawn(process.execPath, [...process.execArgv, script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  builder.stdout.on('data', (text: Buffer) => say('build', text.toString().trim()));
  const stop = (): Promise<void> => {
    builder.kill();
    return Promise.resolve();
  };
  started.push(stop);
  const [code] = (await once(builder, 'close')) as [number | null];
  started.splice(started.indexOf(stop), 1);
  if (code !== 0) throw new Error('The build failed');
};

const buildSources = async ({ watch: isWatching }: StartOptions): Promise<void> => {
  if (!isWatching) return buildOnce();
  await new Promise<void>((resolve, reject) => {
    const watching = watch((problem) => {
      if (problem === undefined) say('build', 'plugin and host built');
      else console.error(problem);
      resolve();
    });
    watching.then((stop) => started.push(stop), reject);
  });
};

const reachCluster = async (options: StartOptions): Promise<StartedAccess> => {
  if (options.kubeconfig) {
    const { kubeconfigAccess } = await import('./server/kubeconfig-access');
    const access = await kubeconfigAccess(options.kubeconfig);
    say('cluster', `${access.server} as ${access.users.join(', ')}`);
    return { access, stop: () => Promise.resolve() };
  }
  // Loaded only when wanted: it brings the simulator and the Kubernetes client with it.
  const { devClusterAccess } = await import('./dev-cluster-access');
  return devClusterAccess(options, {
    say: (line) => say('dev cluster', line),
    onCrash: (error) => void end(1, error),
  });
};

const start = async (options: StartOptions): Promise<string> => {
  const [cluster] = await Promise.all([
    reachCluster(options).then((reached) => {
      started.push(reached.stop);
      return reached.access;
    }),
    buildSources(options),
  ]);
  const server = await startServer({ port: options.port, cluster, dist: path.join(root, 'dist') }).catch(
    (error: unknown) => {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      throw isTaken
        ? new Error(`Port ${options.port} is in use. Choose another one: PORT=${options.port + 1} npm start`)
        : error;
    },
  );
  started.push(server.stop);
  return server.url;
};

process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));

if (process.argv.includes('--help')) {
  console.log(USAGE);
} else {
  try {
    const url = await start(readOptions(process.argv.slice(2), process.env));
    say('ready', url);
  } catch (error) {
    await end(1, error);
  }
}
