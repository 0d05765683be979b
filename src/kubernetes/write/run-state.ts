import type { ApiError } from '../errors';
import type { PlanItem } from './plan';

/**
 * `creating` also covers finding out whether a lost request took effect; `undoing` lasts until the object is really
 * gone; `needs-secret`: not created before the page was reloaded: the data of a
 * Secret, or the password of a URL, must be typed again.
 */
export type ItemState = 'waiting' | 'creating' | 'created' | 'failed' | 'undoing' | 'undone' | 'needs-secret';

export interface RunItem {
  readonly item: PlanItem;
  readonly state: ItemState;
  /** The UID of the object that this run created or took over; undoing deletes only this one. */
  readonly uid?: string;
  /** Why it failed; on a created item: why undoing left it. */
  readonly error?: ApiError;
  /** It existed already and is ours, from an earlier attempt. */
  readonly adopted?: boolean;
}

export type RunPhase = 'running' | 'stopped' | 'done' | 'undoing' | 'undone';

export interface RunSnapshot {
  readonly id: string;
  readonly items: readonly RunItem[];
  readonly phase: RunPhase;
}

/** The part of Storage that a run needs. */
export type RunStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
