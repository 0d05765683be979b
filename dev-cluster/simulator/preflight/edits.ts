import type { Context } from '../controller';
import { isNotFound } from '../kubernetes/rest';

/** An object as the server hands it out. */
export interface Found {
  apiVersion?: string;
  kind?: string;
  metadata: { name: string; namespace?: string } & Record<string, unknown>;
  [field: string]: unknown;
}

/** A change of one object of the management cluster; `status` goes through the path of its own. */
export type Edit =
  | { path: string; patch: Record<string, unknown>; at?: 'status' }
  /** Taken away whole. */
  | { path: string; patch?: undefined };

/** How to make an edit undone. */
export type Undo =
  { path: string; patch: Record<string, unknown> } | { path: string; object: Found; collection: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The merge patch that brings back what `patch` changes in `current`; null takes away what was not there. */
export const inverse = (
  current: Record<string, unknown>,
  patch: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(patch).map(([key, value]) => {
      const was = current[key];
      if (isRecord(value) && isRecord(was)) return [key, inverse(was, value)];
      return [key, was ?? null];
    }),
  );

/** Without what the server adds, so that it can be created again. */
const bare = ({ metadata, ...rest }: Found): Found => {
  const { name, namespace, labels, annotations } = metadata;
  return { ...rest, metadata: { name, ...(namespace ? { namespace } : {}), labels, annotations } };
};

/** Reads an object, or undefined when there is none or its kind is not served. */
export const readAt = async ({ cluster }: Context, path: string): Promise<Found | undefined> => {
  try {
    return (await cluster.rest.request('GET', path)) as Found;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
};

/** What brings back the state before `edit`, read now; undefined when there is nothing to edit. */
export const undoOf = async (context: Context, edit: Edit): Promise<Undo | undefined> => {
  const current = await readAt(context, edit.path);
  if (!current) return undefined;
  if (!edit.patch)
    return { path: edit.path, object: bare(current), collection: edit.path.replace(/\/[^/]+$/, '') };
  const path = edit.at === 'status' ? `${edit.path}/status` : edit.path;
  return { path, patch: inverse(current, edit.patch) };
};

const orNothing = async (request: Promise<unknown>): Promise<void> => {
  try {
    await request;
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
};

export const apply = ({ cluster: { rest } }: Context, edit: Edit): Promise<void> => {
  if (!edit.patch) return orNothing(rest.request('DELETE', edit.path));
  const path = edit.at === 'status' ? `${edit.path}/status` : edit.path;
  return orNothing(rest.request('PATCH', path, edit.patch));
};

/** Brings back what was; an object that somebody has made anew meanwhile is left as it is. */
export const undo = async (context: Context, back: Undo): Promise<void> => {
  const { rest } = context.cluster;
  if (!('object' in back)) return orNothing(rest.request('PATCH', back.path, back.patch));
  if (await readAt(context, back.path)) return;
  await rest.request('POST', back.collection, back.object);
  const { status } = back.object;
  // A kind without a path for its status has taken it with the rest.
  if (isRecord(status)) await orNothing(rest.request('PATCH', `${back.path}/status`, { status }));
};
