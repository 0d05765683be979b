/**
 * `tsx scripts/extract-strings.ts` puts every key of the code into locales/, English ones with their words, the others empty
 * for a translator, and takes out what no code says any more. `--check` changes nothing and fails if something would change
 * or if a translation is missing.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringsInCode } from './strings-in-code';

const LANGUAGES = ['en', 'ja', 'zh', 'ko'];
const FILE = 'plugin__hosted-virtualization-plugin.json';
const root = path.resolve(import.meta.dirname, '..');

/** The keys that i18next looks up for a key: one a plural form of the language, where the sentence counts something. */
const keysIn = (language: string, key: string): string[] =>
  key.includes('{{count}}')
    ? new Intl.PluralRules(language).resolvedOptions().pluralCategories.map((form) => `${key}_${form}`)
    : [key];

const placeholders = (text: string): string => (text.match(/\{\{[^}]+\}\}/g) ?? []).sort().join(' ');

const isCheck = process.argv.includes('--check');
const { keys, unreadable } = stringsInCode(root);
const problems = unreadable.map((place) => `${place}: the key is not a literal, so nobody can translate it`);
if (keys.size === 0) problems.push('no string was found in src/');

for (const language of LANGUAGES) {
  const file = path.join(root, 'locales', language, FILE);
  const before = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Record<string, string>;
  const wanted = [...keys].flatMap(([key, place]) =>
    keysIn(language, key).map((name) => ({ name, key, place })),
  );
  const after = Object.fromEntries(
    wanted
      .map(({ name, key }) => [name, before[name] ?? (language === 'en' ? key : '')] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  if (isCheck) {
    const known = new Set(Object.keys(before));
    for (const { name, key, place } of wanted) {
      const words = before[name];
      if (words === undefined) problems.push(`${language}: "${name}" is missing (${place})`);
      else if (words === '') problems.push(`${language}: "${name}" is not translated (${place})`);
      else if (!name.endsWith('_one') && placeholders(words) !== placeholders(key))
        problems.push(`${language}: "${name}" has other {{placeholders}} than its key`);
      known.delete(name);
    }
    problems.push(...[...known].map((name) => `${language}: "${name}" is in no code any more`));
  } else {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(after, null, 2)}\n`);
    const missing = Object.values(after).filter((words) => words === '').length;
    console.log(`${language}: ${Object.keys(after).length} keys, ${missing} without words`);
  }
}

for (const problem of problems.slice(0, 60)) console.error(problem);
if (problems.length > 60) console.error(`… and ${problems.length - 60} more`);
if (isCheck && problems.length === 0) console.log(`${keys.size} sentences in ${LANGUAGES.length} languages`);
process.exitCode = problems.length > 0 ? 1 : 0;
