import type { ApiError } from '../errors';

/**
 * How far a read has come. `live: false`: what is shown may be old, live updates are being tried again.
 * `missing`: the object does not exist; `wasSeen` when it did while we looked.
 */
export type ReadState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly live: boolean }
  | { readonly phase: 'missing'; readonly wasSeen: boolean }
  | { readonly phase: 'failed'; readonly error: ApiError };
