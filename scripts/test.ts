/**
 * `npm test [-- PART …]`: runs the parts in order and stops at the first that fails. With `--all` they test everything,
 * without it the share that fits into the time of a change; the seed that is printed repeats the same share.
 */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { settleSeed } from '../integration-tests/seed';
import type { Started } from '../integration-tests/server';
import { runCommand } from './run-command';
import { PARTS } from './test-parts';
import type { Need, Part } from './test-parts';

const root = path.resolve(import.meta.dirname, '..');
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1).padStart(7)} s`;
const print = (sign: string, since: number, text: string): void =>
  console.log(`${sign} ${seconds(since)}  ${text}`);

const names = process.argv.slice(2).filter((name) => name !== '--all');
const isAll = names.length < process.argv.length - 2 || process.env.TEST_ALL === '1';
const seed = settleSeed();

/** What the parts have had started for them, and where they find it. */
const running: Started[] = [];
const environment: Record<string, string> & {
  DEV_CLUSTER?: string;
  BASE_URL?: string;
  CONSOLE_URL?: string;
} = {
  CI: process.env.CI ?? 'true',
  ...(isAll && { TEST_ALL: '1' }),
};

/** A cold start builds the API server, which takes some minutes. */
const CLUSTER_LIMIT = 15 * 60_000;

const startCluster = async (since: number): Promise<string> => {
  const { startTestCluster } = await import('../integration-tests/server');
  const late = sleep(CLUSTER_LIMIT, undefined, { ref: false }).then(() => {
    throw new Error('The dev cluster was not ready in time');
  });
  const cluster = await Promise.race([
    startTestCluster((line) => print('·', since, `dev cluster: ${line}`)),
    late,
  ]);
  running.push(cluster);
  return cluster.file;
};

const startServer = async (clusterFile: string): Promise<string> => {
  const { startTestServer } = await import('../integration-tests/server');
  const server = await startTestServer(clusterFile);
  running.push(server);
  return server.url;
};

const startConsole = async (run: string, clusterFile: string, pluginServer: string): Promise<string> => {
  const { startRealConsole } = await import('../integration-tests/real-console');
  const real = await startRealConsole({ run, clusterFile, pluginServer });
  running.push(real);
  return real.url;
};

/** Starts what a part needs, once for all parts; what the caller has running already is used instead. */
const prepare = async (need: Need, since: number): Promise<void> => {
  const { CONSOLE_URL, CONSOLE_RUN } = process.env;
  if (need !== 'dev-cluster') await installBrowser();
  if (need === 'console' && CONSOLE_URL) return;
  environment.DEV_CLUSTER ??= process.env.DEV_CLUSTER ?? (await startCluster(since));
  if (need === 'dev-cluster') return;
  environment.BASE_URL ??= await startServer(environment.DEV_CLUSTER);
  if (need === 'standalone') return;
  if (!CONSOLE_RUN)
    throw new Error('CONSOLE_URL (a running console) or CONSOLE_RUN (a script that starts one) is needed');
  environment.CONSOLE_URL ??= await startConsole(CONSOLE_RUN, environment.DEV_CLUSTER, environment.BASE_URL);
};

const installBrowser = async (): Promise<void> => {
  const command = ['tsx', 'scripts/prerequisites.mjs', '--browser'];
  const { isOk } = await runCommand(command, { cwd: root, environment, limit: 10, isTalking: true });
  if (!isOk) throw new Error('Chromium is missing');
};

/** The part that needs a console runs where there is one, or if it was asked for by name. */
const chosenParts = (): readonly Part[] => {
  const strangers = names.filter((name) => !PARTS.some((part) => part.name === name));
  const known = PARTS.map(({ name }) => name).join(', ');
  if (strangers.length > 0) throw new Error(`No such part: ${strangers.join(', ')}. There are ${known}`);
  if (names.length > 0) return PARTS.filter(({ name }) => names.includes(name));
  const hasConsole = Boolean(process.env.CONSOLE_URL ?? process.env.CONSOLE_RUN);
  return PARTS.filter(({ needs }) => needs !== 'console' || hasConsole);
};

const runPart = async ({
  name,
  command,
  needs,
  limit,
  wholeLimit = limit,
  isTalking = false,
}: Part): Promise<boolean> => {
  const since = Date.now();
  if (needs) await prepare(needs, since);
  if (isTalking) console.log(`▸ ${command.join(' ')}`);
  const { isOk, output } = await runCommand(command, {
    cwd: root,
    environment,
    limit: isAll ? wholeLimit : limit,
    isTalking,
  });
  if (!isOk && !isTalking) console.log(output.trimEnd());
  if (isOk && name === 'chunks') console.log(output.trimEnd());
  print(isOk ? '✓' : '✗', since, name);
  return isOk;
};

const end = async (code: number): Promise<never> => {
  for (let started = running.pop(); started; started = running.pop()) await started.stop();
  process.exit(code);
};
process.on('SIGINT', () => void end(130));
process.on('SIGTERM', () => void end(143));

let passed = 0;
let failed = 0;
const began = Date.now();
print('·', began, `${isAll ? 'everything' : 'a share of the long tables'}; TEST_SEED=${seed}`);
try {
  for (const part of chosenParts()) {
    const isOk = await runPart(part);
    if (isOk) passed += 1;
    else failed += 1;
    if (!isOk) break;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed += 1;
}
print(failed === 0 ? '✓' : '✗', began, `${passed} passed, ${failed} failed`);
await end(failed === 0 ? 0 : 1);
