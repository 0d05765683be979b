import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ChunkReport, LoadedFile } from './chunk-report';

const dist = path.resolve(import.meta.dirname, '../dist');
const plugin = path.join(dist, 'plugin');

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`.padStart(9);

/** Bytes of a file of the plugin as it travels. */
const zipped = async (file: string): Promise<number> =>
  gzipSync(await readFile(path.join(plugin, file))).length;

const sumOf = async (files: readonly LoadedFile[]): Promise<number> =>
  (await Promise.all(files.map(({ file }) => zipped(file)))).reduce((sum, bytes) => sum + bytes, 0);

/** Prints what the entry and each page of the last build load at once and later, compressed. */
export const benchChunks = async (): Promise<void> => {
  const report = JSON.parse(await readFile(path.join(dist, 'chunks.json'), 'utf8')) as ChunkReport; // written by build.ts
  const entry = (await readdir(plugin)).find(
    (file) => file.startsWith('plugin-entry') && file.endsWith('.js'),
  );
  if (entry) console.log(`${'entry, gzip'.padEnd(52)} ${kib(await zipped(entry))}`);
  for (const { name, initial, later } of report.pages)
    console.log(
      `${`${name}, gzip`.padEnd(52)} ${kib(await sumOf(initial))} at once, ${kib(await sumOf(later))} later`,
    );
};
