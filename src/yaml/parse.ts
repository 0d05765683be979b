import {
  Composer,
  isAlias,
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  visit,
  YAMLParseError,
  type CST,
  type Document,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
  type YAMLMap,
} from 'yaml';
import { message, type Message } from '../i18n/message';
import { BoundError } from './syntax';

/** The longest text that is read, in characters: etcd would not store more in one object. */
export const LONGEST_TEXT = 1024 * 1024;

/**
 * How deep a text may be nested. Objects of Kubernetes nest some twenty levels; composing a thousand ends the stack of the
 * browser, and with it the page.
 */
const DEEPEST = 100;

/** How often anchors may be used: enough for people, too few to blow a text up ("billion laughs"). */
const MOST_ALIASES = 50;

type Options = ParseOptions & DocumentOptions & SchemaOptions;
type Documents = readonly [Document.Parsed, ...Document.Parsed[]];

/** A document is composed even where there are no tokens. */
const composed = (options: Options, tokens: readonly CST.Token[], end: number): Documents => {
  const [first, ...more] = new Composer(options).compose(tokens, true, end);
  if (!first) throw new Error('A forced document is always composed');
  return [first, ...more];
};

/** The tokens of a text, or the offset at which it is nested too deep: `Parser.parse` would go on into any depth. */
const tokensOf = (text: string, onNewLine: (offset: number) => void): readonly CST.Token[] | number => {
  const parser = new Parser(onNewLine);
  const tokens: CST.Token[] = [];
  onNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return parser.offset;
  }
  tokens.push(...parser.end());
  return tokens;
};

/** A document that says nothing but what is wrong. */
const refused = (offset: number, words: Message): Document.Parsed => {
  const [document] = composed({}, [], 0);
  document.errors.push(new BoundError([offset, offset + 1], words));
  return document;
};

/** The keys that a map has twice. The package compares each key with all before it: 20,000 keys would hang. */
const twins = ({ items }: YAMLMap): readonly YAMLParseError[] => {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    const name = isScalar(key) ? key.value : key;
    const isTwin = seen.has(name);
    seen.add(name);
    const range = isNode(key) ? key.range : undefined;
    return isTwin && range
      ? [new YAMLParseError([range[0], range[1]], 'DUPLICATE_KEY', 'Map keys must be unique')]
      : [];
  });
};

/** Numbers that JSON has not, or that JavaScript would write back as another one. */
const badNumber = (value: unknown): Message | undefined => {
  if (typeof value !== 'number') return undefined;
  if (!Number.isFinite(value)) return message('Kubernetes knows no infinite numbers. Write a finite one.');
  return Number.isInteger(value) && !Number.isSafeInteger(value)
    ? message('This number has too many digits. Put it in quotes, or write it with a unit.')
    : undefined;
};

/** Whether the values can be written out: aliases may neither blow a document up nor lead back into themselves. */
const isFinite = (document: Document.Parsed): boolean => {
  try {
    JSON.stringify(plain(document));
    return true;
  } catch {
    return false;
  }
};

/** What the package lets pass and nobody could go on with. */
const beyond = (document: Document.Parsed): readonly YAMLParseError[] => {
  const errors: YAMLParseError[] = [];
  const aliases = new Set<unknown>();
  visit(document, (_key, node) => {
    if (isAlias(node)) aliases.add(node);
    if (isMap(node)) errors.push(...twins(node));
    const words = isScalar(node) ? badNumber(node.value) : undefined;
    if (isScalar(node) && words && node.range)
      errors.push(new BoundError([node.range[0], node.range[1]], words));
  });
  if (errors.length === 0 && aliases.size > 0 && !isFinite(document))
    errors.push(
      new BoundError(
        [document.contents?.range[0] ?? 0, document.range[1]],
        message('The text uses too many aliases. Write the values out.'),
      ),
    );
  return errors;
};

/**
 * Reads a text of several YAML documents within bounds of length, depth and aliases, which the `yaml` package does not set: a
 * text that somebody pastes must neither hang the page nor end it. What goes beyond a bound is an error of its document, as
 * one of syntax is; a document without errors can be made `plain`. A text that says nothing is one document without contents.
 * @param lines learns where the lines begin
 */
export const parseYaml = (
  text: string,
  options: Options = {},
  lines: LineCounter = new LineCounter(),
): Documents => {
  if (text.length > LONGEST_TEXT)
    return [refused(0, message('The text is longer than one mebibyte. Apply it with oc instead.'))];
  const tokens = tokensOf(text, lines.addNewLine);
  if (typeof tokens === 'number')
    return [
      refused(tokens, message('The text is nested more than {{most}} levels deep.', { most: DEEPEST })),
    ];
  const fixed = { prettyErrors: false, logLevel: 'silent', uniqueKeys: false } as const;
  const documents = composed({ version: '1.2', ...options, ...fixed }, tokens, text.length);
  for (const document of documents)
    if (document.errors.length === 0) document.errors.push(...beyond(document));
  return documents;
};

/** As `parseYaml`, for a text that is one document or nothing; a second one is an error of the first. */
export const parseOneYaml = (text: string, options: Options = {}): Document.Parsed => {
  const [first, second] = parseYaml(text, options);
  if (second)
    first.errors.push(
      new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', 'There is a second document'),
    );
  return first;
};

/** A document without errors as plain values. */
export const plain = (document: Document.Parsed): unknown => document.toJS({ maxAliasCount: MOST_ALIASES });
