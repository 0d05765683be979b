import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ChunkReport, LoadedFile, PageReport } from './chunk-report';

/** Code that belongs to a wizard; only a page that creates may load it at once. */
const WIZARD = /^src\/(?:form\/wizard|[^/]+\/create\/steps)\//;
const CREATES = /^(?:Create|Add)/;

const problemsOf = ({ name, sources, reactDomBy }: PageReport): string[] => {
  const strangers = CREATES.test(name) ? [] : sources.filter((file) => WIZARD.test(file));
  return [
    ...(reactDomBy.length > 0
      ? [`${name} bundles react-dom, which the console does not share:\n    ${reactDomBy.join('\n    → ')}`]
      : []),
    ...(strangers.length > 0
      ? [`${name} loads a wizard's code at once:\n    ${strangers.join('\n    ')}`]
      : []),
  ];
};

const kib = (files: LoadedFile[]): string =>
  `${(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024).toFixed(1)} KiB`.padStart(12);

const report = JSON.parse(
  await readFile(path.resolve(import.meta.dirname, '../dist/chunks.json'), 'utf8'),
) as ChunkReport;
console.log(
  `${'Page'.padEnd(28)}${'at once'.padStart(12)}${'later'.padStart(12)}   (minified, without what the console shares)`,
);
for (const { name, initial, later } of report.pages)
  console.log(`${name.padEnd(28)}${kib(initial)}${kib(later)}`);
console.log(`Fallbacks for hosts that share no PatternFly: ${(report.fallbackBytes / 1024).toFixed(1)} KiB`);

const problems = report.pages.flatMap(problemsOf);
if (report.pages.length === 0) problems.push('The build exposes no page');
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
