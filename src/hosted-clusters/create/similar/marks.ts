import { isJsonObject, own, type JsonObject } from '../../../node-pools/fields/leftovers';
import { INFRA_LABEL } from '../../model/labels';

const HYPERSHIFT = 'hypershift.openshift.io/';

/** What the operator, a deletion or a one-time action writes: it is about the source and not about how it is made. */
const OF_THE_SOURCE = [
  'HasBeenAvailable',
  'cleanup-cloud-resources',
  'force-upgrade-to',
  'restart-date',
  'skip-release-image-validation',
].map((name) => HYPERSHIFT + name);

const isOfPoolController = (key: string): boolean => /^hypershift\.openshift\.io\/nodepool/i.test(key);

/** Tools that own what carries their label: a copy would be removed by them, or take the source's place. */
const TRACKERS: readonly RegExp[] = [
  /^argocd\.argoproj\.io\//,
  /^app\.kubernetes\.io\/(?:instance|managed-by)$/,
  /^(?:meta\.)?helm\.sh\//,
  /^(?:kustomize|helm)\.toolkit\.fluxcd\.io\//,
  /^(?:apps|policy)\.open-cluster-management\.io\//,
];

const isLabelKept = (key: string): boolean =>
  key !== INFRA_LABEL && !TRACKERS.some((pattern) => pattern.test(key));

/** Only HyperShift's own annotations say how a cluster is made; those of other tools are about the source. */
const isAnnotationKept = (key: string): boolean =>
  key.startsWith(HYPERSHIFT) && !OF_THE_SOURCE.includes(key) && !isOfPoolController(key);

const chosen = (map: unknown, isKept: (key: string) => boolean): JsonObject | undefined => {
  if (!isJsonObject(map)) return undefined;
  const kept = Object.entries(map).filter(([key]) => isKept(key));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
};

/** The metadata of a copy: its own name, and of the source's labels and annotations those that configure it. */
export const metadataOfCopy = (metadata: unknown, name: string): JsonObject => {
  const labels = chosen(own(metadata, 'labels'), isLabelKept);
  const annotations = chosen(own(metadata, 'annotations'), isAnnotationKept);
  return {
    name,
    namespace: own(metadata, 'namespace'),
    ...(labels && { labels }),
    ...(annotations && { annotations }),
  };
};
