import type { KubeResource } from '../resource';

/** A moment as the API writes it: seconds, UTC. */
const time = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

/** The moment `minutes` before `now`. */
export const ago = (now: Date, minutes: number): string => time(new Date(now.getTime() - minutes * 60_000));

interface Metadata {
  name: string;
  namespace?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  finalizers?: string[];
}

/** An object to load: what identifies it, then the rest. */
export const object = (
  apiVersion: string,
  kind: string,
  metadata: Metadata,
  rest: Record<string, unknown> = {},
): KubeResource => ({ apiVersion, kind, metadata: { ...metadata }, ...rest });

export const namespace = (name: string, labels: Record<string, string> = {}): KubeResource =>
  object('v1', 'Namespace', { name, labels });

/** An Opaque Secret from plain text. */
export const secret = (metadata: Metadata, text: Record<string, string>): KubeResource =>
  object('v1', 'Secret', metadata, {
    type: 'Opaque',
    data: Object.fromEntries(
      Object.entries(text).map(([key, value]) => [key, Buffer.from(value).toString('base64')]),
    ),
  });

/** Conditions as most operators write them; `since` is when all of them last changed. */
export const conditions = (
  since: string,
  list: readonly (readonly [
    type: string,
    status: 'True' | 'False' | 'Unknown',
    reason: string,
    message?: string,
  ])[],
): Record<string, string>[] =>
  list.map(([type, status, reason, message = '']) => ({
    type,
    status,
    reason,
    message,
    lastTransitionTime: since,
  }));
