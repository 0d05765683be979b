/** An object of any kind, as loaded or seeded. The API server judges the rest of it. */
export interface KubeResource {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; [field: string]: unknown };
  status?: unknown;
  [field: string]: unknown;
}

/** Where a kind is served. */
export interface Served {
  plural: string;
  namespaced: boolean;
  /** Status is written through its own path. */
  hasStatus: boolean;
}

const CORE: Record<string, Served> = Object.fromEntries(
  (
    [
      ['Namespace', 'namespaces', false, true],
      ['Node', 'nodes', false, true],
      ['Pod', 'pods', true, true],
      ['Service', 'services', true, true],
      ['PersistentVolumeClaim', 'persistentvolumeclaims', true, true],
      ['Secret', 'secrets', true, false],
      ['ConfigMap', 'configmaps', true, false],
      ['Event', 'events', true, false],
      ['StorageClass', 'storageclasses', false, false],
      ['ClusterRole', 'clusterroles', false, false],
      ['ClusterRoleBinding', 'clusterrolebindings', false, false],
      ['RoleBinding', 'rolebindings', true, false],
      ['ValidatingAdmissionPolicy', 'validatingadmissionpolicies', false, true],
      ['ValidatingAdmissionPolicyBinding', 'validatingadmissionpolicybindings', false, false],
      ['CustomResourceDefinition', 'customresourcedefinitions', false, true],
    ] as const
  ).map(([kind, plural, namespaced, hasStatus]) => [kind, { plural, namespaced, hasStatus }]),
);

/** The part of a CustomResourceDefinition that loading needs. */
export interface Crd extends KubeResource {
  spec: {
    group: string;
    names: { kind: string; plural: string };
    scope: string;
    versions: { name: string; served: boolean; subresources?: { status?: unknown } }[];
    conversion?: unknown;
  };
}

/** Finds the URL path of any object, of the core kinds and of the kinds that the given CRDs define. */
export class Paths {
  private readonly custom = new Map<string, Served>();

  constructor(crds: readonly Crd[]) {
    for (const { spec } of crds) {
      for (const version of spec.versions) {
        this.custom.set(`${spec.group}/${version.name} ${spec.names.kind}`, {
          plural: spec.names.plural,
          namespaced: spec.scope === 'Namespaced',
          hasStatus: version.subresources?.status !== undefined,
        });
      }
    }
  }

  /** Throws an Error that names the kind when nothing serves it. */
  served({ apiVersion, kind }: KubeResource): Served {
    const served = this.custom.get(`${apiVersion} ${kind}`) ?? CORE[kind];
    if (!served) throw new Error(`${apiVersion} ${kind} is served by no CRD`);
    return served;
  }

  of(object: KubeResource): string {
    const { plural, namespaced } = this.served(object);
    const { name, namespace } = object.metadata;
    const base = object.apiVersion.includes('/') ? `/apis/${object.apiVersion}` : `/api/${object.apiVersion}`;
    if (!namespaced) return `${base}/${plural}/${name}`;
    if (namespace === undefined) throw new Error(`${object.kind} ${name} has no namespace`);
    return `${base}/namespaces/${namespace}/${plural}/${name}`;
  }
}
