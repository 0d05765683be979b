import type { Crd, KubeResource } from '../resource';
import { IMAGES_NAMESPACE } from '../seed/golden-images';
import { PEOPLE } from '../users';
import { clusterRoles } from './cluster-roles';

const RBAC = 'rbac.authorization.k8s.io';

interface Grant {
  role: string;
  group: string;
  /** Absent = in the whole cluster. */
  namespace?: string;
}

/** See users.ts for who is in which group. */
const GRANTS: readonly Grant[] = [
  { role: 'cluster-admin', group: 'hvp:administrators' },
  { role: 'admin', group: 'hvp:developers', namespace: 'web-team' },
  { role: 'kubevirt.io:migrate', group: 'hvp:developers', namespace: 'web-team' },
  { role: 'cluster-reader', group: 'hvp:viewers' },
  { role: 'os-images.kubevirt.io:view', group: 'system:authenticated', namespace: IMAGES_NAMESPACE },
  // OpenShift grants it to service accounts too; here they have it only if they are told so, for tests of those who have not.
  { role: 'basic-user', group: PEOPLE },
  ...['kubevirt.io:default', 'cdi.kubevirt.io:config-reader'].map((role) => ({
    role,
    group: 'system:authenticated',
  })),
];

const binding = ({ role, group, namespace }: Grant): KubeResource => ({
  apiVersion: `${RBAC}/v1`,
  kind: namespace === undefined ? 'ClusterRoleBinding' : 'RoleBinding',
  metadata: { name: `${role}:${group}`, ...(namespace !== undefined && { namespace }) },
  roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: role },
  subjects: [{ apiGroup: RBAC, kind: 'Group', name: group }],
});

/** ClusterRoles and who has them. */
export const roles = (crds: readonly Crd[]): KubeResource[] => {
  const groups = [...new Set(crds.map(({ spec }) => spec.group))].sort();
  return [...clusterRoles(groups), ...GRANTS.map(binding)];
};
