import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Configuration, MultiCompiler, MultiStats } from 'webpack';
import { chunkReport } from './chunk-report';
import { holdLock } from './lock';
import { sourcesHash } from './sources-hash';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const stamp = path.join(dist, 'sources.sha256');

/**
 * Builds the plugin (dist/plugin) and its standalone host (dist/host), unless dist/ already holds the build of these very sources.
 * Resolves to false if nothing had to be done; rejects with webpack's words if the build fails.
 */
export const build = async ({ force = false }: { force?: boolean } = {}): Promise<boolean> => {
  const release = await holdLock(path.join(root, '.cache/build.lock'));
  try {
    const hash = await sourcesHash(root);
    if (!force && hash === (await readFile(stamp, 'utf8').catch(() => ''))) return false;
    await rm(stamp, { force: true });
    const compiler = await makeCompiler();
    const stats = await new Promise<MultiStats>((resolve, reject) => {
      compiler.run((error, done) => {
        if (done) resolve(done);
        else reject(error ?? new Error('webpack gave no result'));
      });
    });
    await close(compiler);
    await finish(stats);
    await writeFile(stamp, hash);
    return true;
  } finally {
    await release();
  }
};

/**
 * Builds again whenever a source changes, until the function it resolves to is called.
 * `onBuilt` is called after each build, with the words of the error if it failed.
 */
export const watch = async (onBuilt: (problem?: string) => void): Promise<() => Promise<void>> => {
  await rm(stamp, { force: true });
  const compiler = await makeCompiler();
  compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
    const finished = stats ? finish(stats) : Promise.reject(error ?? new Error('webpack gave no result'));
    finished.then(
      () => onBuilt(),
      (problem: unknown) => onBuilt(problem instanceof Error ? problem.message : String(problem)),
    );
  });
  return () => close(compiler);
};

/** The configurations are loaded late: the SDK's plugin reads package.json and NODE_ENV, and greets on the console, as it is made. */
const makeCompiler = async (): Promise<MultiCompiler> => {
  process.env.NODE_ENV = 'production';
  const info = console.info;
  console.info = () => undefined;
  try {
    const [{ default: webpack }, { pluginConfig }, { hostConfig }] = await Promise.all([
      import('webpack'),
      import('../webpack.config'),
      import('../standalone/webpack.config'),
    ]);
    const configurations: Configuration[] = [pluginConfig(), hostConfig()];
    return webpack(configurations);
  } finally {
    console.info = info;
  }
};

const close = (compiler: MultiCompiler): Promise<void> =>
  new Promise((resolve, reject) => {
    compiler.close((error) => {
      if (error) reject(error);
      else resolve();
    });
  });

/** What has to stand beside webpack's own output; throws webpack's words if it reported errors. */
const finish = async (stats: MultiStats): Promise<void> => {
  if (stats.hasErrors())
    throw new Error(stats.toString({ preset: 'errors-only', colors: process.stdout.isTTY }));
  await cp(path.join(root, 'locales'), path.join(dist, 'plugin/locales'), { recursive: true });
  await mkdir(dist, { recursive: true });
  const plugin = stats.stats.find(({ compilation }) => compilation.name === 'plugin');
  if (plugin)
    await writeFile(path.join(dist, 'chunks.json'), JSON.stringify(chunkReport(plugin.compilation), null, 1));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = Date.now();
  try {
    const built = await build({ force: process.argv.includes('--force') });
    console.log(
      built
        ? `Built plugin and host in ${((Date.now() - started) / 1000).toFixed(1)} s`
        : 'The build is up to date',
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
