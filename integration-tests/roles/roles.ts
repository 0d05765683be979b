/** What a role may, as RBAC rules read it. */
export interface Rule {
  apiGroups: string[];
  resources: string[];
  verbs: string[];
}

/** A ClusterRole that is bound, or rules of the role's own. */
export interface Grant {
  role: string | readonly Rule[];
  /** `project`: in the project of the crawl; `cluster`: everywhere. */
  where: 'project' | 'cluster';
  /** Resources that are taken out of the ClusterRole. */
  without?: readonly string[];
}

/** Somebody who signs in. */
export interface Role {
  id: string;
  grants: readonly Grant[];
}

const inProject = (role: string, without: readonly string[] = []): Grant => ({
  role,
  where: 'project',
  without,
});
const everywhere = (role: Grant['role']): Grant => ({ role, where: 'cluster' });

/** What OpenShift lets everybody see: projects, storage classes. */
const BASIC = everywhere('basic-user');
const ALL = ['*'];

/** Hosted clusters and all that belongs to them, but neither the nodes they run on nor what the storage has. */
const HYPERSHIFT_ADMIN: readonly Rule[] = [
  { apiGroups: ['hypershift.openshift.io', 'cluster.x-k8s.io'], resources: ALL, verbs: ALL },
  { apiGroups: [''], resources: ['namespaces', 'secrets', 'configmaps', 'services'], verbs: ALL },
  { apiGroups: [''], resources: ['pods', 'events'], verbs: ['get', 'list', 'watch'] },
];

/** Ten roles from nothing to everything. The ClusterRole edit of KubeVirt migrates nothing; `kubevirt.io:migrate` does. */
export const ROLES: readonly Role[] = [
  { id: 'nothing', grants: [BASIC] },
  { id: 'view', grants: [BASIC, inProject('view')] },
  { id: 'edit', grants: [BASIC, inProject('edit')] },
  { id: 'migrate', grants: [BASIC, inProject('admin'), inProject('kubevirt.io:migrate')] },
  { id: 'without-networks', grants: [BASIC, inProject('edit', ['network-attachment-definitions'])] },
  { id: 'without-secrets', grants: [BASIC, inProject('edit', ['secrets'])] },
  { id: 'without-storage-classes', grants: [inProject('edit')] },
  { id: 'cluster-reader', grants: [BASIC, everywhere('cluster-reader')] },
  { id: 'hypershift-admin', grants: [BASIC, everywhere(HYPERSHIFT_ADMIN)] },
  { id: 'cluster-admin', grants: [everywhere('cluster-admin')] },
];
