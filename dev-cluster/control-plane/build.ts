import { createHash } from 'node:crypto';
import { execFile, spawnSync } from 'node:child_process';
import { access, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const SOURCES = resolve(import.meta.dirname, '../apiserver');
const PREREQUISITES = resolve(import.meta.dirname, '../../scripts/prerequisites.mjs');
const CACHE = resolve(import.meta.dirname, '../../.cache');

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const hashOfSources = async (): Promise<string> => {
  const names = (await readdir(SOURCES)).filter((name) => /\.go$|^go\.(mod|sum)$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(join(SOURCES, name)));
  return hash.digest('hex').slice(0, 12);
};

const compile = async (target: string): Promise<void> => {
  const args = ['build', '-mod=readonly', '-trimpath', '-ldflags=-s -w', '-o', target, '.'];
  try {
    await promisify(execFile)('go', args, { cwd: SOURCES, env: { ...process.env, CGO_ENABLED: '0' } });
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string }; // execFile's own error
    if (code === 'ENOENT') {
      throw new Error('Go is missing. Install it with: apt-get install -y golang-go (1.25 or newer)', {
        cause: error,
      });
    }
    throw new Error(`The API server does not build:\n${stderr ?? String(error)}`, { cause: error });
  }
};

/** The path of the control plane's binary, built when the Go sources have changed since the last build. */
export const builtControlPlane = async (say: (line: string) => void): Promise<string> => {
  const path = join(CACHE, `devcluster-${await hashOfSources()}`);
  if (await exists(path)) return path;
  // Installs Go where it can, or names the command; it has said so when it fails.
  const go = spawnSync(process.execPath, [PREREQUISITES, '--go'], { stdio: 'inherit' });
  if (go.status !== 0) throw new Error('without Go the API server cannot be built');
  say('building the API server (about 4 minutes the first time, seconds later)');
  await mkdir(CACHE, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await compile(unfinished);
  await rename(unfinished, path);
  return path;
};
