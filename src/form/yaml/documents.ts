import { isNode, LineCounter, type Document } from 'yaml';
import { parseYaml, plain } from '../../yaml/parse';
import { syntaxMessage } from '../../yaml/syntax';
import type { YamlProblem } from './form-yaml';

/** One document of a YAML text. */
export interface YamlDocument {
  /** As plain JavaScript. */
  readonly value: unknown;
  /** Line where it begins, counted from 1. */
  readonly line: number;
  /** Line of the value at a path, or of its nearest parent that is in the text. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

export interface YamlReadout {
  /** The documents that parse; empty ones are left out. */
  readonly documents: readonly YamlDocument[];
  /** What does not parse. */
  readonly problems: readonly YamlProblem[];
}

const offsetAt = (document: Document.Parsed, path: readonly (string | number)[]): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? document.range[0];
};

/** Reads a text of several YAML documents and knows the line of each value in it. */
export const readDocuments = (text: string): YamlReadout => {
  const lines = new LineCounter();
  const parsed = parseYaml(text, {}, lines);
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  return {
    problems: parsed.flatMap((document) =>
      document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return { line: Math.max(1, line), column: Math.max(1, col), message: syntaxMessage(error) };
      }),
    ),
    documents: parsed
      .filter((document) => document.errors.length === 0 && document.contents !== null)
      .map((document) => ({
        value: plain(document),
        line: lineAt(document.contents?.range[0] ?? 0),
        lineOf: (path) => lineAt(offsetAt(document, path)),
      })),
  };
};
