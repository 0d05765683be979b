import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';

/** The part of apidiscovery.k8s.io/v2 APIGroupDiscoveryList that is read here. */
interface GroupList {
  items: { metadata?: { name?: string }; versions: { version: string; resources?: Resource[] }[] }[];
}

interface Resource {
  resource: string;
  responseKind?: { kind: string };
  scope: 'Namespaced' | 'Cluster';
  singularResource: string;
  shortNames?: string[];
  verbs: string[];
}

const ACCEPT = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

const groupsAt = async (path: string): Promise<GroupList['items']> => {
  try {
    const response = await fetch(`/api/kubernetes${path}`, { headers: { accept: ACCEPT } });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return ((await response.json()) as GroupList).items;
  } catch (error) {
    throw new Error(`Discovery at ${path} failed`, { cause: error });
  }
};

/** Models of everything the API server serves, in two requests; a group that is out of order comes without resources. */
export const discoverModels = async (): Promise<K8sModel[]> => {
  const groups = await Promise.all(['/api', '/apis'].map(groupsAt));
  return groups
    .flat()
    .flatMap(({ metadata, versions }) =>
      versions.flatMap(({ version, resources }) =>
        (resources ?? []).map((resource) => modelOf(metadata?.name ?? '', version, resource)),
      ),
    );
};

const modelOf = (group: string, version: string, resource: Resource): K8sModel => {
  const kind = resource.responseKind?.kind ?? resource.resource;
  return {
    ...(group && { apiGroup: group }),
    apiVersion: version,
    kind,
    plural: resource.resource,
    namespaced: resource.scope === 'Namespaced',
    // The SDK's list of verbs is closed, the API server's is not.
    verbs: resource.verbs as NonNullable<K8sModel['verbs']>,
    shortNames: resource.shortNames ?? [],
    crd: true,
    id: resource.singularResource,
    label: kind,
    labelPlural: `${kind}s`,
    abbr: abbreviate(kind),
  };
};

/** HostedCluster → HC, Secret → S: the letters in the icon of a kind. */
const abbreviate = (kind: string): string =>
  kind.replace(/[^A-Z]/g, '').slice(0, 4) || kind.slice(0, 2).toUpperCase();
