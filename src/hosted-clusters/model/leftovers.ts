import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { ObjectMeta } from '../../kubernetes/types/object';
import { type DeletionRecord, type Reference, references } from './deletion-record';
import { INFRA_LABEL } from './labels';
import { clusterKey } from './places';

/** A Secret or ConfigMap that is still there after its cluster. */
export interface Leftover extends Reference {
  /** Made for this cluster alone: it carries its label or its name. Others may be shared with something unseen. */
  isOwn: boolean;
}

/** What is still there after the cluster is gone and may be removed. */
export interface Leftovers {
  references: readonly Leftover[];
  /** The namespace, if no other cluster is in it. */
  namespace?: string;
}

interface Labelled {
  metadata: Pick<ObjectMeta, 'name' | 'labels' | 'deletionTimestamp'>;
}

/** What was read of the cluster's namespace. */
export interface Neighbourhood {
  secrets: readonly Labelled[];
  configMaps: readonly Labelled[];
  clusters: readonly HostedCluster[];
  pools: readonly NodePool[];
}

/** `demo-pull-secret` (CLI and this plugin), `pullsecret-cluster-demo` (multicluster engine): the name is a part of it. */
const isNamedAfter = (name: string, cluster: string): boolean =>
  name === cluster || name.startsWith(`${cluster}-`) || name.endsWith(`-cluster-${cluster}`);

/** Everything that other clusters of the namespace, and their pools, refer to. */
const usedByOthers = (record: DeletionRecord, { clusters, pools }: Neighbourhood) => {
  const neighbours = clusters.filter(
    (other) =>
      other.metadata.namespace === record.namespace &&
      clusterKey(other) !== `${record.namespace}/${record.name}`,
  );
  const used = neighbours.flatMap((other) =>
    references(
      other,
      pools.filter(({ spec }) => spec.clusterName === other.metadata.name),
    ),
  );
  return { isAlone: neighbours.length === 0, used: new Set(used.map(({ kind, name }) => `${kind}/${name}`)) };
};

/**
 * The Secrets and ConfigMaps a deleted cluster left behind: those it referred to or that carry its infra label,
 * unless another cluster of the namespace refers to them.
 */
export const leftovers = (record: DeletionRecord, around: Neighbourhood): Leftovers => {
  const { isAlone, used } = usedByOthers(record, around);
  const isLabelled = ({ metadata }: Labelled) =>
    record.infraId !== '' && metadata.labels?.[INFRA_LABEL] === record.infraId;
  const isReferred = (kind: Reference['kind'], { metadata }: Labelled) =>
    record.references.some((reference) => reference.kind === kind && reference.name === metadata.name);
  const found = (kind: Reference['kind'], objects: readonly Labelled[]): readonly Leftover[] =>
    objects
      .filter(
        (object) =>
          object.metadata.deletionTimestamp === undefined &&
          !used.has(`${kind}/${object.metadata.name}`) &&
          (isLabelled(object) || isReferred(kind, object)),
      )
      .map((object) => {
        const { name } = object.metadata;
        return { kind, name, isOwn: isLabelled(object) || isNamedAfter(name, record.name) };
      })
      .sort((a, b) => a.name.localeCompare(b.name));
  return {
    references: [...found('Secret', around.secrets), ...found('ConfigMap', around.configMaps)],
    ...(isAlone ? { namespace: record.namespace } : {}),
  };
};
