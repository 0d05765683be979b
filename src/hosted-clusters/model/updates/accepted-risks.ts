import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';

/** The annotation in which this plugin keeps who-knows-what was accepted: the operator keeps no such record. */
export const ACCEPTED_RISKS = 'hosted-virtualization-plugin/accepted-update-risks';

/** Updates that are remembered: an annotation is no archive. */
const KEPT = 10;

/** The risks that were ticked before an update. */
export interface AcceptedRisks {
  readonly image: string;
  readonly version?: string;
  readonly risks: readonly string[];
  /** RFC 3339 */
  readonly at: string;
}

const isRecord = (value: unknown): value is AcceptedRisks =>
  typeof value === 'object' &&
  value !== null &&
  'image' in value &&
  typeof value.image === 'string' &&
  'risks' in value &&
  Array.isArray(value.risks) &&
  value.risks.every((risk) => typeof risk === 'string') &&
  'at' in value &&
  typeof value.at === 'string';

/** What was accepted so far, newest first. What somebody else wrote there is left out. */
export const acceptedRisks = ({ metadata }: HostedCluster): readonly AcceptedRisks[] => {
  try {
    const read: unknown = JSON.parse(metadata.annotations?.[ACCEPTED_RISKS] ?? '[]');
    return Array.isArray(read) ? read.filter(isRecord) : [];
  } catch {
    return [];
  }
};

/** The annotation's value with one more record. */
export const recordOf = (known: readonly AcceptedRisks[], added: AcceptedRisks): string =>
  JSON.stringify([added, ...known].slice(0, KEPT));
