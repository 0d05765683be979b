import type { ApiError } from '../errors';

/**
 * How far a read has come. `hasSome`: the first objects of a long list are there, the others are on their way.
 * `live: false`: what is shown may be old, live updates are being tried again.
 * `missing`: the object does not exist; `wasSeen` when it did while we looked.
 */
export type ReadState =
  | { readonly phase: 'loading'; readonly hasSome?: boolean }
  | { readonly phase: 'ready'; readonly live: boolean }
  | { readonly phase: 'missing'; readonly wasSeen: boolean }
  | { readonly phase: 'failed'; readonly error: ApiError };
