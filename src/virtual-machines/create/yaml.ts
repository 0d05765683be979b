import { stringify } from 'yaml';
import { readDocuments, type YamlDocument } from '../../form/yaml/documents';
import type { FormYaml, YamlProblem } from '../../form/yaml/form-yaml';
import { message, type Message } from '../../i18n/message';
import { isJsonObject, type JsonObject } from '../../node-pools/fields/leftovers';
import { at } from '../../node-pools/fields/read-object';
import { isSecret, maskedSecret, unmaskedSecret } from '../../node-pools/fields/secret-mask';
import { carryHidden } from './carry-hidden';
import { keptLines } from './kept-lines';
import { objects } from './objects';
import type { Values } from './values';
import { valuesFromObjects } from './values-from-objects';

const asJson = (object: object): JsonObject => Object.fromEntries(Object.entries(object));

const masked = (object: JsonObject): JsonObject => (isSecret(object) ? maskedSecret(object) : object);

/** Objects as documents, every entry of a Secret masked. */
const documentsText = (all: readonly object[]): string =>
  all
    .map((object) => stringify(masked(asJson(object)), { lineWidth: 0, aliasDuplicateObjects: false }))
    .join('---\n');

/** What to say of a masked entry of a Secret of which nobody knows what it hides. */
export const nothingHidden = (key: string): Message =>
  message('Nothing is hidden behind {{key}}. Write its value under stringData.', { key });

/** What is missing that every object has. */
export const shapeProblem = ({ value, line, lineOf }: YamlDocument): YamlProblem | undefined => {
  if (!isJsonObject(value))
    return { line, message: message('This is not a Kubernetes object. It begins with apiVersion and kind.') };
  for (const path of [['apiVersion'], ['kind'], ['metadata', 'name']]) {
    const field = path.join('.');
    const found = at(value, path);
    if (found === undefined)
      return {
        line: lineOf(path),
        message: message('The object has no {{field}}. Every object needs one.', { field }),
      };
    if (typeof found !== 'string')
      return { line: lineOf(path), message: message('{{field}} must be text. Put it in quotes.', { field }) };
  }
  return undefined;
};

/** The form as YAML and back. Masked secrets stay as they are in the form, and so do fields that a choice hides. */
export const formYaml: FormYaml<Values> = {
  toYaml: (values) => documentsText(objects(values)),
  fromYaml: (text, current) => {
    const { documents, problems } = readDocuments(text);
    if (problems.length > 0) return { problems };
    const shape = documents.flatMap((document) => shapeProblem(document) ?? []);
    if (shape.length > 0) return { problems: shape };
    const shown = objects(current).map(asJson);
    const open = documents.map((document) => {
      const object = isJsonObject(document.value) ? document.value : {};
      return { document, ...(isSecret(object) ? unmaskedSecret(object, shown) : { object, unknown: [] }) };
    });
    const unknown = open.flatMap(({ document, unknown: keys }) =>
      keys.map((key) => ({
        line: document.lineOf(['data', key]),
        message: nothingHidden(key),
      })),
    );
    if (unknown.length > 0) return { problems: unknown };
    const read = valuesFromObjects(open.map(({ object }) => object));
    if (read.problems.length > 0)
      return {
        problems: read.problems.map(({ index, path, message: words }) => ({
          line: documents[index]?.lineOf(path) ?? 1,
          message: words,
        })),
      };
    const values = carryHidden(read.values, current);
    const first = documents[0]?.line ?? 1;
    return {
      values,
      notes: keptLines(values).map((path) => ({
        line: first,
        message: message('{{path}} has no field in the form and is kept.', { path }),
        level: 'info' as const,
      })),
    };
  },
};
