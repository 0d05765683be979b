import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SDK = '@openshift-console/dynamic-plugin-sdk';

/** File that stands in for the console's module `request`, or for all modules this host does not offer. */
export const stubFor = (root: string, request: string): string =>
  stubFile(root, request) ?? path.join(root, 'standalone/console/not-offered.ts');

const stubFile = (root: string, request: string): string | undefined =>
  ['.ts', '.tsx']
    .map((end) => path.join(root, 'standalone/console', path.basename(request) + end))
    .find((file) => existsSync(file));

/**
 * What src/ imports from the SDK that the SDK takes from the console, but for which standalone/console/ has no file:
 * one line each, naming the export, the console's module and the files that import it.
 */
export const missingStubs = (root: string): string[] => {
  const consoleModules = consoleModulesByExport(root);
  const imports = sourcesBelow(path.join(root, 'src')).flatMap((file) =>
    sdkImports(file).map((name) => ({ name, file: path.relative(root, file) })),
  );
  return [...consoleModules]
    .filter(
      ([name, module]) => imports.some((used) => used.name === name) && stubFile(root, module) === undefined,
    )
    .map(([name, module]) => {
      const users = imports.filter((used) => used.name === name).map(({ file }) => file);
      return `${name} (${module}) → standalone/console/${path.basename(module)}.tsx, used by ${users.join(', ')}`;
    });
};

/** The SDK re-exports the console's own code as `export const NAME = require('@console/…')`. */
const consoleModulesByExport = (root: string): Map<string, string> => {
  const api = path.join(root, 'node_modules', SDK, 'lib/api');
  const found = new Map<string, string>();
  for (const file of ['core-api.js', 'console-fetch.js']) {
    const statements = readFileSync(path.join(api, file), 'utf8')
      .split(/^export const /m)
      .slice(1);
    for (const statement of statements) {
      const name = /^\w+/.exec(statement)?.[0];
      const module = /require\('(@console\/[^']+)'\)/.exec(statement)?.[1];
      if (name && module) found.set(name, module);
    }
  }
  if (found.size === 0)
    throw new Error(`${SDK} no longer requires @console/ modules where this check looks for them`);
  return found;
};

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|cluster)\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));

const sdkImports = (file: string): string[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const bindings = statement.importClause?.namedBindings;
    if (statement.moduleSpecifier.text !== SDK || !bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
  });
};
