import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { acceptedRisks } from './accepted-risks';

/** An entry of the version history, newest first. */
export interface HistoryRow {
  readonly key: string;
  readonly version: string;
  readonly image: string;
  readonly isComplete: boolean;
  /** RFC 3339 */
  readonly started: string;
  /** RFC 3339; undefined while it runs, or where a later update came first. */
  readonly completed: string | undefined;
  /** Milliseconds it took. */
  readonly took: number | undefined;
  readonly isVerified: boolean;
  /** Names of risks that were accepted here, and what the cluster noted of its own. */
  readonly accepted: readonly string[];
}

/** The versions a control plane has had (operator: prepends; a Partial one below the first was overtaken). */
export const versionHistory = (cluster: HostedCluster): readonly HistoryRow[] => {
  const records = acceptedRisks(cluster);
  return (cluster.status?.version?.history ?? []).map((entry): HistoryRow => {
    const { version = '', image, startedTime, completionTime, state, verified, acceptedRisks: noted } = entry;
    const record = records.find((one) => one.image === image);
    return {
      key: `${startedTime} ${image}`,
      version,
      image,
      isComplete: state === 'Completed',
      started: startedTime,
      completed: completionTime ?? undefined,
      took: completionTime ? Date.parse(completionTime) - Date.parse(startedTime) : undefined,
      isVerified: verified,
      accepted: [...(record?.risks ?? []), ...(noted ? [noted] : [])],
    };
  });
};
