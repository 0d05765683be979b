import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDERS = ['src', 'standalone', 'locales'];
const FILES = [
  'package.json',
  'package-lock.json',
  'console-extensions.json',
  'webpack.config.ts',
  'tsconfig.json',
  'scripts/build.ts',
];
const NOT_BUILT = /\.(test|cluster)\.tsx?$/;

/** SHA-256 (hex) over the paths and contents of everything that ends up in dist/, relative to `root`. */
export const sourcesHash = async (root: string): Promise<string> => {
  const found = await Promise.all(FOLDERS.map((folder) => filesBelow(root, folder)));
  const paths = [...FILES, ...found.flat()].filter((file) => !NOT_BUILT.test(file)).sort();
  const contents = await Promise.all(paths.map((file) => readFile(path.join(root, file))));
  const hash = createHash('sha256');
  paths.forEach((file, index) =>
    hash
      .update(`${file}\0`)
      .update(contents[index] ?? '')
      .update('\0'),
  );
  return hash.digest('hex');
};

const filesBelow = async (root: string, folder: string): Promise<string[]> => {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
};
