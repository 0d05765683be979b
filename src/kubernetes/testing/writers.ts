import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What changes something on the API server, of the modules that do. */
const WRITERS: ReadonlySet<string> = new Set([
  'create',
  'mergePatch',
  'replace',
  'remove',
  'scale',
  'callSubresource',
  'changeOver',
  'changeVm',
  'createOnce',
  'createRun',
]);
const IMPORT = /import \{([^}]*)\} from '[^']*(?:\/write\/[a-z-]+|\/change-vm)'/g;

const isWriter = (text: string): boolean =>
  [...text.matchAll(IMPORT)].some(([, names = '']) =>
    names.split(',').some((name) => WRITERS.has(name.replace(/ as .*/, '').trim())),
  );

/** The files of a folder that change something on the API server by themselves, by their paths in it. */
export const writersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(?:test|cluster)\./.test(entry.name),
    )
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => isWriter(readFileSync(path, 'utf8')))
    .map((path) => relative(folder, path))
    .sort();
