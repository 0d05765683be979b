import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/**
 * Remembers in the file at `path` what was loaded into the data directory. `load` runs unless exactly the same
 * `content` was loaded under this name before; what a user has changed since then stays as it is.
 */
export const unlessUnchanged = async (
  path: string,
  name: string,
  content: unknown,
  load: () => Promise<void>,
): Promise<boolean> => {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const text = await readFile(path, 'utf8').catch(() => '{}');
  const loaded = JSON.parse(text) as Record<string, string>; // written below
  if (loaded[name] === hash) return false;
  await load();
  await writeFile(path, JSON.stringify({ ...loaded, [name]: hash }, null, 2));
  return true;
};
