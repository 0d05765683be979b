import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Functions whose first argument is a sentence that people read. */
const FUNCTIONS = new Set(['t', 'message']);
/** The two functions themselves pass a key on. */
const NOT_READ = /^src\/i18n\/|\.(test|cluster)\.tsx?$|\/generated\//;

export interface StringsInCode {
  /** Literal keys, each with a place where it stands (`file:line`). */
  keys: Map<string, string>;
  /** Calls whose key is not literal, so that nobody could translate it. */
  unreadable: string[];
}

/** Reads the keys of `t('…')` and `message('…')` in src/, and the names in console-extensions.json, relative to `root`. */
export const stringsInCode = (root: string): StringsInCode => {
  const found: StringsInCode = { keys: new Map(), unreadable: [] };
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !NOT_READ.test(file))
    .sort();
  for (const file of files) readFile(path.join(root, file), file, found);
  const extensions = readFileSync(path.join(root, 'console-extensions.json'), 'utf8');
  for (const [, key] of extensions.matchAll(/"%plugin__[^~"]+~([^"]+)%"/g))
    if (key) found.keys.set(key, 'console-extensions.json');
  return found;
};

const readFile = (path: string, name: string, found: StringsInCode): void => {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(name, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, false, kind);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && FUNCTIONS.has(nameOf(node.expression)) && node.arguments[0]) {
      const place = `${name}:${source.getLineAndCharacterOfPosition(node.expression.end).line + 1}`;
      const keys = literals(node.arguments[0]);
      if (keys) for (const key of keys) found.keys.set(key, place);
      else found.unreadable.push(place);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
};

const nameOf = (expression: ts.Expression): string => {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
};

/** The texts that an expression can have, if they all stand in it literally. */
const literals = (expression: ts.Expression): string[] | undefined => {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return literals(expression.expression);
  const parts = ts.isConditionalExpression(expression)
    ? [literals(expression.whenTrue), literals(expression.whenFalse)]
    : ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken
      ? [sum(literals(expression.left), literals(expression.right))]
      : [undefined];
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
};

const sum = (left: string[] | undefined, right: string[] | undefined): string[] | undefined =>
  left && right ? left.flatMap((start) => right.map((end) => start + end)) : undefined;
