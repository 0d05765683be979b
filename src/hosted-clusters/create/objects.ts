import type { Namespace } from '../../kubernetes/types/core';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { KubeObject } from '../../kubernetes/types/object';
import { isJsonObject, mergeJson, withKept, type JsonObject } from '../../node-pools/fields/leftovers';
import { nodePool } from '../../node-pools/fields/objects';
import { INFRA_LABEL } from '../model/labels';
import { importObjects, type Hub } from '../model/managed-cluster';
import type { Made } from './made';
import { metadata } from './object-meta';
import type { Written } from './part';
import { parts } from './parts';
import { BUNDLE_ROLE } from './steps/networking/objects';
import type { Values } from './values';

/** What was found out about the cluster that is not typed by anybody. */
export interface Facts {
  /** A namespace that exists is not created again. */
  namespaceExists: boolean;
  /** The hub that imports clusters; without one no cluster is imported. */
  hub?: Hub | undefined;
  /** The shared ConfigMap with the very certificates of the form is there: it is not created again. */
  hasTrustBundle?: boolean;
}

const namespace = ({ details }: Values, made: Made): Written => {
  const object: Namespace = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: details.namespace, labels: { [INFRA_LABEL]: made.infraId } },
  };
  return { role: 'Namespace', object };
};

const hostedCluster = (values: Values, made: Made): Written => {
  const object = {
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'HostedCluster',
    metadata: metadata(values.details.name, values.details.namespace, made),
    // Every part is typed; only their merging is not.
    spec: parts
      .map((part) => part.spec(values, made))
      .reduce<unknown>(mergeJson, {}) as HostedCluster['spec'],
  } satisfies HostedCluster;
  return { role: 'HostedCluster', object };
};

const pools = (values: Values, made: Made): readonly Written[] =>
  values.pools.map((pool) => ({
    role: 'NodePool',
    object: nodePool(pool, {
      clusterName: values.details.name,
      release: values.details.release,
      metadata: metadata(pool.name, values.details.namespace, made),
    }),
  }));

/** The import into the fleet. A cluster without a name yet would be imported as nothing. */
const fleet = ({ details, fleet: { isImported, clusterSet, labels } }: Values, made: Made, hub?: Hub) =>
  hub && isImported && details.name !== ''
    ? importObjects({ name: details.name, infraId: made.infraId, clusterSet, labels, hub }).map(
        (object): Written => ({ role: object.kind, object }),
      )
    : [];

/** What the form writes, by role and in the order of creation, before anything kept is put back. */
export const written = (
  values: Values,
  made: Made,
  { hub, hasTrustBundle }: Pick<Facts, 'hub' | 'hasTrustBundle'>,
): readonly Written[] => [
  namespace(values, made),
  ...parts
    .flatMap((part) => part.helpers?.(values, made) ?? [])
    .filter(({ role }) => role !== BUNDLE_ROLE || !hasTrustBundle),
  hostedCluster(values, made),
  ...pools(values, made),
  ...fleet(values, made, hub),
];

const isKubeObject = (value: JsonObject): value is JsonObject & KubeObject =>
  typeof value.apiVersion === 'string' &&
  typeof value.kind === 'string' &&
  isJsonObject(value.metadata) &&
  typeof value.metadata.name === 'string';

const isSameObject = (a: KubeObject, b: KubeObject): boolean =>
  a.kind === b.kind && a.metadata.name === b.metadata.name && a.metadata.namespace === b.metadata.namespace;

/** When an object is created: what others refer to first, imports last (specification: hosted clusters, objects). */
const rank = ({ kind }: KubeObject): number => {
  const order = [
    'Namespace',
    'ConfigMap',
    'Secret',
    '',
    'HostedCluster',
    'NodePool',
    'ManagedCluster',
    'KlusterletAddonConfig',
  ];
  const place = order.indexOf(kind);
  return place < 0 ? order.indexOf('') : place;
};

/**
 * The objects of a new cluster, in the order in which they are created.
 * Equal to what `hcp create cluster kubevirt` writes for the same answers once the API's defaults are applied
 * (docs/decisions/differences-from-hcp.md).
 */
export const objects = (values: Values, made: Made, facts: Facts): KubeObject[] => {
  const ours = written(values, made, facts)
    .filter(({ role }) => role !== 'Namespace' || !facts.namespaceExists)
    .map(({ role, object }) => withKept(object, values.kept.patches[role] ?? {}));
  // The form may have begun to write an object that YAML had added: an SSH key typed later, a name changed.
  const others = values.kept.others
    .filter(isKubeObject)
    .filter((other) => !ours.some((object) => isSameObject(object, other)));
  return [...ours, ...others].sort((a, b) => rank(a) - rank(b));
};
