import type { Api, Obj } from '../api';
import type { Grant, Role, Rule } from './roles';

const RBAC = 'rbac.authorization.k8s.io';
const apiVersion = `${RBAC}/v1`;

const rulesOf = async (api: Api, { role, without = [] }: Grant): Promise<readonly Rule[]> => {
  if (typeof role !== 'string') return role;
  const { rules } = await api.get(`/apis/${apiVersion}/clusterroles/${role}`);
  return (rules as Rule[]) // an aggregated ClusterRole
    .map((rule) => ({
      ...rule,
      resources: rule.resources.filter((resource) => !without.includes(resource.split('/')[0] ?? '')),
    }))
    .filter(({ resources }) => resources.length > 0);
};

/** Binds a ClusterRole, or what is left of it, to a service account. Resolves with what must be removed from the cluster in the end. */
const bind = async (api: Api, project: string, id: string, grant: Grant, index: number): Promise<Obj[]> => {
  const isLocal = grant.where === 'project';
  const name = isLocal ? `${id}-${index}` : `${project}-${id}-${index}`;
  const metadata = { name, ...(isLocal ? { namespace: project } : {}) };
  const isOwn = typeof grant.role !== 'string' || (grant.without ?? []).length > 0;
  const made: Obj[] = [];
  if (isOwn)
    made.push({
      apiVersion,
      kind: isLocal ? 'Role' : 'ClusterRole',
      metadata,
      rules: await rulesOf(api, grant),
    });
  const roleName = isOwn ? name : grant.role;
  made.push({
    apiVersion,
    kind: isLocal ? 'RoleBinding' : 'ClusterRoleBinding',
    metadata,
    roleRef: { apiGroup: RBAC, kind: isOwn && isLocal ? 'Role' : 'ClusterRole', name: roleName },
    subjects: [{ kind: 'ServiceAccount', name: id, namespace: project }],
  });
  for (const object of made) await api.create(object);
  return made.filter(({ metadata: { namespace } }) => namespace === undefined);
};

/** Somebody who was let in: how to sign in, and what of it lies outside of the project. */
export interface Admitted {
  token: string;
  clusterWide: readonly Obj[];
}

/** Makes a service account of the project, grants it a role by RBAC, and signs it in. */
export const admit = async (api: Api, project: string, { id, grants }: Role): Promise<Admitted> => {
  await api.create({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: id, namespace: project } });
  const clusterWide: Obj[] = [];
  for (const [index, grant] of grants.entries())
    clusterWide.push(...(await bind(api, project, id, grant, index)));
  const { status } = await api.createAt(`/api/v1/namespaces/${project}/serviceaccounts/${id}/token`, {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    spec: {},
  });
  return { token: (status as { token: string }).token, clusterWide }; // TokenRequest
};
