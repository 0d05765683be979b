import { ApiError } from '../errors';
import type { Model } from '../model';
import { apiVersionOf } from '../model';
import { listPath } from '../path';
import type { ListQuery } from '../path';
import { sendRequest } from '../request';
import { mustBeServed } from '../served';
import type { KubeObject } from '../types/object';

/** Objects a page: large enough for few round trips, small enough to parse within a frame or two. */
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

/** The items of a list carry no kind of their own (and partial ones the wrong one): they get it from the model. */
const dressed = (model: Model, objects: readonly KubeObject[]): KubeObject[] => {
  const apiVersion = apiVersionOf(model);
  return objects.map((object) => ({ ...object, apiVersion, kind: model.kind }));
};

const getPage = async (model: Model, query: ListQuery, next: string | undefined, signal?: AbortSignal) =>
  // The API server's answer to a list: checked by nobody, described by its API.
  (await sendRequest({
    call: 'list',
    path: listPath(model, query, { limit: PAGE_SIZE, continue: next }),
    accept: query.metadataOnly ? METADATA_ONLY : 'application/json',
    ...(signal && { signal }),
  })) as Page | undefined;

/**
 * Lists a query page by page. Every page belongs to one version of the world; when that is forgotten before the
 * last page is read (410), it begins again, once. Rejects with an ApiError.
 */
export const listAll = async (
  model: Model,
  query: ListQuery,
  signal?: AbortSignal,
  isSecondTry = false,
): Promise<Listing> => {
  await mustBeServed(model);
  const objects: KubeObject[] = [];
  let page: Page | undefined;
  try {
    do {
      page = await getPage(model, query, page?.metadata?.continue, signal);
      for (const object of dressed(model, page?.items ?? [])) objects.push(object);
    } while (page?.metadata?.continue);
  } catch (error) {
    const isExpired = error instanceof ApiError && error.kind === 'gone' && page !== undefined;
    if (isExpired && !isSecondTry) return listAll(model, query, signal, true);
    throw error;
  }
  return { objects, resourceVersion: page?.metadata?.resourceVersion ?? '' };
};
