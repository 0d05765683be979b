/**
 * Writes src/kubernetes/types/generated/<kind>.ts from crds/*.yaml.
 * With `--check` it writes nothing and fails when a file there is not what the CRDs say.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { kebab, typesOf } from './crd-types';
import type { Crd } from './crd-types';

const CRDS = 'crds';
const OUT = 'src/kubernetes/types/generated';

const wanted = async (): Promise<Map<string, string>> => {
  const names = (await readdir(CRDS)).filter((name) => name.endsWith('.yaml')).sort();
  const files = new Map<string, string>();
  for (const name of names) {
    const crd = parse(await readFile(join(CRDS, name), 'utf8')) as Crd; // the file's own shape; the API server checks it
    files.set(`${kebab(crd.spec.names.kind)}.ts`, await typesOf(crd));
  }
  return files;
};

const present = async (): Promise<Map<string, string>> => {
  await mkdir(OUT, { recursive: true });
  const names = await readdir(OUT);
  const read = names.map(async (name): Promise<[string, string]> => [
    name,
    await readFile(join(OUT, name), 'utf8'),
  ]);
  return new Map(await Promise.all(read));
};

const [files, old] = await Promise.all([wanted(), present()]);
const stale = [...files].filter(([name, text]) => old.get(name) !== text).map(([name]) => name);
const leftOver = [...old.keys()].filter((name) => !files.has(name));

if (!process.argv.includes('--check')) {
  await Promise.all(stale.map((name) => writeFile(join(OUT, name), files.get(name) ?? '')));
  await Promise.all(leftOver.map((name) => rm(join(OUT, name))));
  console.log(`types: ${files.size} kinds, ${stale.length} written, ${leftOver.length} removed`);
} else if (stale.length + leftOver.length > 0) {
  console.error(
    `types are not what crds/ says: ${[...stale, ...leftOver].join(', ')}. Run: npm run generate`,
  );
  process.exitCode = 1;
}
