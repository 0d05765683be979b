import type { Model } from './model';

/** What a list asks for. Without a namespace: all of them. */
export interface ListQuery {
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  /** Only names, labels, annotations and owners: for long lists of which nothing else is shown. */
  metadataOnly?: boolean;
}

export interface ObjectRef {
  namespace?: string;
  name: string;
}

type Parameters = Readonly<Record<string, string | number | boolean | undefined>>;

const queryString = (parameters: Parameters): string => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') search.set(key, String(value));
  }
  return search.size === 0 ? '' : `?${search.toString()}`;
};

const collection = ({ group, version, plural, namespaced }: Model, namespace: string | undefined): string => {
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  const scope = namespaced && namespace ? `/namespaces/${encodeURIComponent(namespace)}` : '';
  return `${root}${scope}/${plural}`;
};

/** The path of all objects of a kind, or of those in a namespace. */
export const collectionPath = (model: Model, namespace?: string, parameters: Parameters = {}): string =>
  collection(model, namespace) + queryString(parameters);

/** The path of one object, or of a subresource of it. */
export const objectPath = (
  model: Model,
  ref: ObjectRef,
  parameters: Parameters = {},
  subresource?: 'scale',
): string => {
  const object = `${collection(model, ref.namespace)}/${encodeURIComponent(ref.name)}`;
  return `${object}${subresource === undefined ? '' : `/${subresource}`}${queryString(parameters)}`;
};

/** The path of a list or watch. */
export const listPath = (model: Model, query: ListQuery, parameters: Parameters = {}): string =>
  collectionPath(model, query.namespace, {
    labelSelector: query.labelSelector,
    fieldSelector: query.fieldSelector,
    ...parameters,
  });
