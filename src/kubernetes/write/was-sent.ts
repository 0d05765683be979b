import type { KubeObject } from '../types/object';
import { FIELD_MANAGER } from './write';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether all of `sent` is in `found`, which the server may have filled up. */
const holds = (found: unknown, sent: unknown): boolean => {
  if (Array.isArray(sent))
    return (
      Array.isArray(found) &&
      found.length === sent.length &&
      sent.every((part, index) => holds(found[index], part))
    );
  if (!isRecord(sent)) return found === sent || sent === undefined || sent === null;
  return isRecord(found) && Object.entries(sent).every(([key, part]) => holds(found[key], part));
};

interface ManagedBy {
  readonly manager?: string;
}

const managersOf = ({ metadata }: KubeObject): readonly ManagedBy[] => {
  const given: unknown = 'managedFields' in metadata ? metadata.managedFields : undefined;
  // Written by the API server.
  return Array.isArray(given) ? (given as readonly ManagedBy[]) : [];
};

/**
 * Whether an object that is there after the answer to its creation was lost is the one that was sent: made by this plugin, with all
 * that it was to have. `stringData` of Secrets is never shown again (API server), so it cannot be compared.
 */
export const wasSent = (found: KubeObject, sent: KubeObject): boolean => {
  const visible = Object.entries(sent).filter(([key]) => key !== 'stringData');
  return (
    managersOf(found).some(({ manager }) => manager === FIELD_MANAGER) &&
    holds(found, Object.fromEntries(visible))
  );
};
