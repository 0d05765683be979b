import { message, type Message } from '../../i18n/message';
import { dnsLabelProblem, LONGEST_LABEL } from './dns-name';
import { controlPlaneNamespace } from './places';

interface Identity {
  name: string;
  namespace: string;
}

/** A cluster's name alone: a DNS label, not `clusters` (source: `hcp`, operator). */
export const clusterName = (name: string): Message | undefined => {
  if (name === '') return message('Enter a name for the cluster, such as demo.');
  if (name === 'clusters') return message('The name clusters is reserved. Choose another one, such as demo.');
  return dnsLabelProblem(name);
};

/** The namespace that holds the cluster's objects: a DNS label (source: API server). */
export const namespaceName = (namespace: string): Message | undefined =>
  namespace === '' ? message('Enter a namespace, such as clusters.') : dnsLabelProblem(namespace);

/** Name and namespace together: they differ, and the control plane's namespace is a DNS label (source: operator). */
export const clusterIdentity = (identity: Identity): Message | undefined => {
  const { name, namespace } = identity;
  if (clusterName(name) ?? namespaceName(namespace)) return undefined;
  if (name === namespace) {
    return message('The cluster cannot have the name of its namespace {{namespace}}. Choose another name.', {
      namespace,
    });
  }
  const controlPlane = controlPlaneNamespace({ metadata: identity });
  if (controlPlane.length <= LONGEST_LABEL) return undefined;
  return message(
    'The namespace of the control plane, {{controlPlane}}, would have {{length}} characters and may have {{most}}. Shorten the name by {{count}} characters.',
    {
      controlPlane,
      length: controlPlane.length,
      most: LONGEST_LABEL,
      count: controlPlane.length - LONGEST_LABEL,
    },
  );
};

interface Named {
  metadata: { name: string; namespace?: string };
}

/** What is there already, as far as it could be read. */
export interface Existing {
  hostedClusters: readonly Named[];
  managedClusters: readonly Named[];
  namespaces: readonly Named[];
}

const named = (name: string) => (object: Named) => object.metadata.name === name;

/**
 * Whether a cluster's name is free, over all namespaces (source: ACM keys clusters by name; operator).
 * @returns where the name is used, or which control plane is in the way
 */
export const nameTaken = (identity: Identity, existing: Existing): Message | undefined => {
  const { name, namespace } = identity;
  const controlPlane = controlPlaneNamespace({ metadata: identity });
  const same = existing.hostedClusters.find(named(name));
  if (same) {
    return message('A cluster named {{name}} exists in namespace {{namespace}}. Choose another name.', {
      name,
      namespace: same.metadata.namespace ?? namespace,
    });
  }
  if (existing.managedClusters.some(named(name))) {
    return message('A managed cluster named {{name}} exists. Choose another name.', { name });
  }
  const other = existing.hostedClusters.find((cluster) => controlPlaneNamespace(cluster) === controlPlane);
  if (other) {
    return message(
      'The namespace of the control plane, {{controlPlane}}, belongs to cluster {{other}} in namespace {{namespace}}. Choose another name.',
      { controlPlane, other: other.metadata.name, namespace: other.metadata.namespace ?? '' },
    );
  }
  return existing.namespaces.some(named(controlPlane))
    ? message('The namespace of the control plane, {{controlPlane}}, exists already. Choose another name.', {
        controlPlane,
      })
    : undefined;
};

/** A cluster's objects are not kept in the namespace of a managed cluster (source: operator). */
export const namespaceTaken = (
  namespace: string,
  existing: Pick<Existing, 'managedClusters' | 'hostedClusters'>,
): Message | undefined => {
  if (existing.managedClusters.some(named(namespace))) {
    return message(
      'Namespace {{namespace}} belongs to the managed cluster of that name. Choose another namespace, such as clusters.',
      { namespace },
    );
  }
  const owner = existing.hostedClusters.find((cluster) => controlPlaneNamespace(cluster) === namespace);
  return owner
    ? message(
        'Namespace {{namespace}} holds the control plane of cluster {{owner}}. Choose another namespace, such as clusters.',
        { namespace, owner: owner.metadata.name },
      )
    : undefined;
};
