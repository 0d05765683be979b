import { readDocuments, type YamlDocument } from '../../../form/yaml/documents';
import type { YamlProblem } from '../../../form/yaml/form-yaml';
import { message } from '../../../i18n/message';
import { findModel } from '../../../kubernetes/find-model';
import type { ApiError } from '../../../kubernetes/errors';
import type { KubeObject } from '../../../kubernetes/types/object';
import { isJsonObject, type JsonObject } from '../../../node-pools/fields/leftovers';
import { at, type Path } from '../../../node-pools/fields/read-object';
import { isSecret, unmaskedSecret } from '../../../node-pools/fields/secret-mask';
import { machineProblems } from '../machine-problems';
import { nothingHidden, shapeProblem } from '../yaml';

/** Objects to create, or what is wrong with the text, line by line. */
export interface TextReading {
  readonly objects: readonly KubeObject[];
  readonly problems: readonly YamlProblem[];
  /** The line of a path in an object. */
  readonly lineOf: (object: number, path: Path) => number;
}

const isKubeObject = (value: unknown): value is KubeObject =>
  isJsonObject(value) && typeof at(value, ['metadata', 'name']) === 'string';

/** A mask hides nothing here: it came with a draft, which keeps no secrets. */
const maskedLines = (secret: JsonObject, { lineOf }: YamlDocument): readonly YamlProblem[] =>
  unmaskedSecret(secret, []).unknown.map((key) => ({
    line: ['stringData', 'data'].map((field) => lineOf([field, key])).reduce((a, b) => Math.max(a, b)),
    message: nothingHidden(key),
  }));

/** Reads a text of one virtual machine and what is created with it: Secrets first, the machine last. */
export const readText = (text: string): TextReading => {
  const { documents, problems } = readDocuments(text);
  const lineOf = (object: number, path: Path) => documents[object]?.lineOf(path) ?? 1;
  if (problems.length > 0) return { objects: [], problems, lineOf };
  const shape = documents.flatMap((document) => {
    const missing = shapeProblem(document);
    if (missing) return [missing];
    const { value } = document;
    if (!isJsonObject(value) || !isKubeObject(value)) return [];
    if (isSecret(value)) return maskedLines(value, document);
    if (findModel(value))
      return machineProblems(value).map(({ path, message: words }) => ({
        line: document.lineOf(path),
        message: words,
      }));
    return [
      {
        line: document.lineOf(['kind']),
        message: message(
          '{{kind}} of {{apiVersion}} is not a kind this console can create. Apply it with oc.',
          { kind: value.kind, apiVersion: value.apiVersion },
        ),
      },
    ];
  });
  const objects = documents.flatMap(({ value }) => (isKubeObject(value) ? [value] : []));
  const vms = objects.filter(({ kind }) => kind === 'VirtualMachine');
  const count =
    vms.length === 1
      ? []
      : [
          {
            line: 1,
            message:
              vms.length === 0
                ? message('There is no VirtualMachine. Write one object of this kind.')
                : message('There is more than one virtual machine. One is created at a time.'),
          },
        ];
  return { objects, problems: [...shape, ...count], lineOf };
};

/** A path as the server writes it, in its steps: `spec.volumes[0].name`. */
const stepsOf = (field: string): Path =>
  field
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** What the server refused in an object, at its lines. */
export const refusalProblems = (
  { lineOf }: TextReading,
  object: number,
  error: ApiError,
): readonly YamlProblem[] =>
  error.causes.length === 0
    ? [{ line: lineOf(object, []), message: message('{{text}}', { text: error.serverMessage }) }]
    : error.causes.map((cause) => ({
        line: lineOf(object, stepsOf(cause.field)),
        message: message('{{text}}', { text: cause.message }),
      }));
