/** `npm test [-- PART …]`: runs the parts in order and stops at the first that fails. */
import path from 'node:path';
import type { Started } from '../integration-tests/server';
import { runCommand } from './run-command';
import { PARTS } from './test-parts';
import type { Need, Part } from './test-parts';

const root = path.resolve(import.meta.dirname, '..');
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1).padStart(7)} s`;
const print = (sign: string, since: number, text: string): void =>
  console.log(`${sign} ${seconds(since)}  ${text}`);

/** What the parts have had started for them, and where they find it. */
const running: Started[] = [];
const environment: Record<string, string> = { CI: process.env.CI ?? 'true' };

const startCluster = async (): Promise<void> => {
  if (environment.DEV_CLUSTER ?? process.env.DEV_CLUSTER) return;
  const since = Date.now();
  const { startTestCluster } = await import('../integration-tests/server');
  const cluster = await startTestCluster((line) => print('·', since, `dev cluster: ${line}`));
  running.push(cluster);
  environment.DEV_CLUSTER = cluster.file;
};

const startServer = async (): Promise<void> => {
  if (environment.BASE_URL) return;
  const { startTestServer } = await import('../integration-tests/server');
  const server = await startTestServer(environment.DEV_CLUSTER ?? process.env.DEV_CLUSTER ?? '');
  running.push(server);
  environment.BASE_URL = server.url;
};

const prepare = async (need: Need): Promise<void> => {
  if (need !== 'console') await startCluster();
  if (need === 'standalone') await startServer();
  if (need === 'dev-cluster') return;
  const browser = await runCommand(['tsx', 'scripts/prerequisites.mjs', '--browser'], {
    cwd: root,
    environment,
    limit: 10,
    isTalking: true,
  });
  if (!browser.isOk) throw new Error('Chromium is missing');
};

/** A part that needs the console runs where there is one (CONSOLE_URL), unless it was asked for by name. */
const chosenParts = (names: readonly string[]): readonly Part[] => {
  const strangers = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (strangers.length > 0)
    throw new Error(
      `No such part: ${strangers.join(', ')}. There are ${PARTS.map(({ name }) => name).join(', ')}`,
    );
  if (names.length > 0) return PARTS.filter(({ name }) => names.includes(name));
  return PARTS.filter(({ needs }) => needs !== 'console' || process.env.CONSOLE_URL);
};

const runPart = async ({ name, command, needs, limit, isTalking = false }: Part): Promise<boolean> => {
  const since = Date.now();
  if (needs) await prepare(needs);
  if (isTalking) console.log(`▸ ${command.join(' ')}`);
  const { isOk, output } = await runCommand(command, { cwd: root, environment, limit, isTalking });
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
try {
  for (const part of chosenParts(process.argv.slice(2))) {
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
