import { isMap, isNode, isScalar, isSeq, LineCounter, stringify, type Document } from 'yaml';
import { message, type Message } from '../../i18n/message';
import type { KubeObject } from '../../kubernetes/types/object';
import { isJsonObject, type JsonObject } from '../../node-pools/fields/leftovers';
import { at, type Path } from '../../node-pools/fields/read-object';
import { parseYaml, plain } from '../../yaml/parse';
import { syntaxMessage } from '../../yaml/syntax';
import { carryHidden } from './carry-hidden';
import type { Made } from './made';
import { masked, unmasked } from './mask';
import { objects, type Facts } from './objects';
import type { Values } from './values';
import { valuesFromObjects } from './values-from-objects';

/** A problem in a text, for the editor. */
export interface TextProblem {
  /** from 1 */
  line: number;
  message: Message;
}

/** What a text is read against: the form as it is, which the masked secrets stand for. */
export interface Current {
  values: Values;
  made: Made;
  facts: Facts;
}

const asJson = (object: object): JsonObject => Object.fromEntries(Object.entries(object));

/** The objects as YAML documents, every entry of a Secret masked. */
export const toYaml = (all: readonly KubeObject[]): string =>
  all
    .map((object) => stringify(masked(asJson(object)), { lineWidth: 0, aliasDuplicateObjects: false }))
    .join('---\n');

/** Where a path begins in a text: at the key itself, or at the nearest thing around it that is there. */
const lineOf = (document: Document.Parsed | undefined, path: Path, lines: LineCounter): number => {
  let node: unknown = document?.contents;
  let start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      if (isNode(pair.key)) start = pair.key.range?.[0] ?? start;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node)) start = node.range?.[0] ?? start;
    } else break;
  }
  return Math.max(1, lines.linePos(start).line);
};

const objectProblem = (value: unknown): { path: Path; message: Message } | undefined => {
  if (!isJsonObject(value)) {
    return {
      path: [],
      message: message('This is not a Kubernetes object. It begins with apiVersion and kind.'),
    };
  }
  if (value.kind === 'List') {
    return {
      path: ['kind'],
      message: message('Write each object of a list as a document of its own, between lines of ---.'),
    };
  }
  for (const path of [['apiVersion'], ['kind'], ['metadata', 'name']]) {
    const field = path.join('.');
    const found = at(value, path);
    if (typeof found !== 'string' && found !== undefined)
      return { path, message: message('{{field}} must be text. Put it in quotes.', { field }) };
    if (found === undefined)
      return { path, message: message('The object has no {{field}}. Every object needs one.', { field }) };
  }
  return undefined;
};

/** A document that says nothing, as after a last line of ---. */
const isEmpty = ({ contents, errors }: Document.Parsed): boolean =>
  errors.length === 0 && (contents === null || (isScalar(contents) && contents.value === null));

interface Parsed {
  documents: readonly Document.Parsed[];
  objects: readonly JsonObject[];
  problems: readonly TextProblem[];
}

const parse = (text: string, lines: LineCounter, shown: readonly JsonObject[]): Parsed => {
  const all = parseYaml(text, { stringKeys: true }, lines);
  const documents = all.filter((document) => !isEmpty(document));
  const syntax = documents.flatMap(({ errors }) =>
    errors.map((error) => ({ line: lines.linePos(error.pos[0]).line, message: syntaxMessage(error) })),
  );
  if (syntax.length > 0) return { documents, objects: [], problems: syntax };
  const read = documents.map((document) => ({ document, value: plain(document) }));
  const shape = read.flatMap(({ document, value }) => {
    const problem = objectProblem(value);
    return problem ? [{ line: lineOf(document, problem.path, lines), message: problem.message }] : [];
  });
  if (shape.length > 0) return { documents, objects: [], problems: shape };
  const open = read.map(({ document, value }) => ({
    document,
    ...unmasked(isJsonObject(value) ? value : {}, shown),
  }));
  return {
    documents,
    objects: open.map(({ object }) => object),
    problems: open.flatMap(({ document, unknown }) =>
      unknown.map((key) => ({
        line: lineOf(document, ['data', key], lines),
        message: message('Nothing is hidden behind {{key}}. Write its value under stringData.', { key }),
      })),
    ),
  };
};

/** A Namespace that exists is not written, so nothing can be changed in it here. */
const namespaceProblem = ({ values, facts }: { values: Values; facts: Facts }): Message | undefined =>
  facts.namespaceExists && values.kept.patches.Namespace
    ? message('Namespace {{namespace}} exists already and is not changed. Remove this document.', {
        namespace: values.details.namespace,
      })
    : undefined;

/**
 * The values a text means, or what is wrong in it, line by line.
 * Masked secrets stay as they are in `current`, and so do fields that a choice hides.
 */
export const fromYaml = (
  text: string,
  current: Current,
): { values: Values } | { problems: readonly TextProblem[] } => {
  const lines = new LineCounter();
  const shown = objects(current.values, current.made, current.facts).map(asJson);
  const parsed = parse(text, lines, shown);
  if (parsed.problems.length > 0) return { problems: parsed.problems };
  const read = valuesFromObjects(parsed.objects, current.made, current.facts);
  const namespace = namespaceProblem({ values: read.values, facts: current.facts });
  const problems = [
    ...read.problems.map(({ index, path, message: problem }) => ({
      line: lineOf(parsed.documents[index], path, lines),
      message: problem,
    })),
    ...(namespace ? [{ line: namespaceLine(parsed, lines), message: namespace }] : []),
  ];
  return problems.length > 0
    ? { problems }
    : { values: carryHidden(read.values, current.values, current.facts) };
};

const namespaceLine = ({ documents, objects: all }: Parsed, lines: LineCounter): number =>
  lineOf(documents[all.findIndex(({ kind }) => kind === 'Namespace')], [], lines);
