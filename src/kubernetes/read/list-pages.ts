import { ApiError } from '../errors';
import type { Model } from '../model';
import { apiVersionOf } from '../model';
import { listPath } from '../path';
import type { ListQuery } from '../path';
import { sendRequest } from '../request';
import { mustBeServed } from '../served';
import type { KubeObject } from '../types/object';
import { lighten } from './lighten';
import { queryIsOfOne } from './read-named';

/** Objects of the first page: what fills a screen is there while the rest is still being read. */
const FIRST_PAGE = 100;
/** Objects of the others: large enough for few round trips, small enough to parse within a frame or two. */
const PAGE_SIZE = 500;
const METADATA_ONLY = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json';

interface Page {
  readonly items?: readonly KubeObject[];
  readonly metadata?: { readonly resourceVersion?: string; readonly continue?: string };
}

export interface Listing {
  readonly objects: readonly KubeObject[];
  /** Where a watch goes on. */
  readonly resourceVersion: string;
}

export interface ListOptions {
  readonly signal?: AbortSignal;
  /** Told of each page but the last as it comes; told again from the first when reading begins again. */
  readonly onPage?: (objects: readonly KubeObject[]) => void;
}

/** The items of a list carry no kind of their own (and partial ones the wrong one): they get it from the model. */
const dressed = (model: Model, query: ListQuery, objects: readonly KubeObject[]): readonly KubeObject[] => {
  const kind = { apiVersion: apiVersionOf(model), kind: model.kind };
  // Who reads one object may edit it as it is.
  const isLight = !queryIsOfOne(query);
  return objects.map((object) => Object.assign(isLight ? lighten(object) : object, kind));
};

const getPage = async (
  model: Model,
  query: ListQuery,
  next: string | undefined,
  signal: AbortSignal | undefined,
) =>
  // The API server's answer to a list: checked by nobody, described by its API.
  (await sendRequest({
    call: 'list',
    path: listPath(model, query, { limit: next ? PAGE_SIZE : FIRST_PAGE, continue: next }),
    accept: query.metadataOnly ? METADATA_ONLY : 'application/json',
    ...(signal && { signal }),
  })) as Page | undefined;

/**
 * Lists a query page by page; the next page is under way while one is taken over. Every page belongs to one version of
 * the world; when that is forgotten before the last page is read (410), it begins again, once. Rejects with an ApiError.
 */
export const listAll = async (
  model: Model,
  query: ListQuery,
  options: ListOptions = {},
  isSecondTry = false,
): Promise<Listing> => {
  await mustBeServed(model);
  const { signal, onPage } = options;
  const objects: KubeObject[] = [];
  let next: string | undefined;
  try {
    for (let coming = getPage(model, query, undefined, signal); ;) {
      const page = await coming;
      next = page?.metadata?.continue;
      if (next) coming = getPage(model, query, next, signal);
      // Awaited above, after what may throw below.
      coming.catch(() => undefined);
      const items = dressed(model, query, page?.items ?? []);
      for (const object of items) objects.push(object);
      if (!next) return { objects, resourceVersion: page?.metadata?.resourceVersion ?? '' };
      onPage?.(items);
    }
  } catch (error) {
    const isExpired = error instanceof ApiError && error.kind === 'gone' && next !== undefined;
    if (isExpired && !isSecondTry) return listAll(model, query, options, true);
    throw error;
  }
};
