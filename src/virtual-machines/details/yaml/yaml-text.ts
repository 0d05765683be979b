import { stringify } from 'yaml';
import { readDocuments, type YamlDocument } from '../../../form/yaml/documents';
import type { YamlProblem } from '../../../form/yaml/form-yaml';
import { message } from '../../../i18n/message';
import type { ApiError } from '../../../kubernetes/errors';
import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';
import { mapTexts, passwordOf, withPassword } from '../../../kubernetes/url-password';

const MASK = '•••';

/** The machine as text, without the bookkeeping of its managers and the passwords of URLs. */
export const textOf = (vm: VirtualMachine): string => {
  const metadata = { ...vm.metadata };
  delete metadata.managedFields;
  return withPassword(stringify({ ...vm, metadata }), MASK);
};

/** The texts of a machine that were shown without their password, by how they were shown. */
const hidden = (vm: VirtualMachine): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  mapTexts(vm, (text) => {
    if (passwordOf(text) !== undefined) found.set(withPassword(text, MASK), text);
    return text;
  });
  return found;
};

export type Reading =
  | { readonly vm: VirtualMachine; readonly document: YamlDocument }
  | { readonly problems: readonly YamlProblem[] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What names the object; another name would be another object. */
const IDENTITY = [['apiVersion'], ['kind'], ['metadata', 'name'], ['metadata', 'namespace']] as const;

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), value);

/**
 * Reads an edited text back into the machine that it began from: passwords that were not shown are put back, and nobody makes another
 * object of it.
 */
export const readText = (text: string, began: VirtualMachine): Reading => {
  const { documents, problems } = readDocuments(text);
  if (problems.length > 0) return { problems };
  const [document, second] = documents;
  if (!document || second)
    return {
      problems: [{ line: second?.line ?? 1, message: message('Write exactly one virtual machine.') }],
    };
  const { value } = document;
  const changed = IDENTITY.filter((path) => valueAt(value, path) !== valueAt(began, path));
  if (changed.length > 0)
    return {
      problems: changed.map((path) => ({
        line: document.lineOf(path),
        message: message('{{field}} cannot be changed. Write {{value}}.', {
          field: path.join('.'),
          value: String(valueAt(began, path)),
        }),
      })),
    };
  const known = hidden(began);
  // Kind and version are those of a virtual machine; the server judges the rest.
  const vm = mapTexts(value, (one) => known.get(one) ?? one) as VirtualMachine;
  return { vm, document };
};

/** `spec.networks[0].name` as its steps; keys with dots in brackets, as the server writes them, stay whole. */
const stepsOf = (field: string): readonly (string | number)[] =>
  [...field.matchAll(/\[(\d+)\]|\[([^\]]+)\]|([^.[\]]+)/g)].map(([, index, key, name]) =>
    index === undefined ? (key ?? name ?? '') : Number(index),
  );

/** What the server refused, at the lines it is about. */
export const refusedLines = (error: ApiError, document: YamlDocument): readonly YamlProblem[] =>
  error.causes.map(({ field, message: words }) => ({
    line: document.lineOf(stepsOf(field)),
    message: message('The API server refused this: {{words}}', { words }),
  }));
