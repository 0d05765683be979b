import type { Api, Obj } from './api';

/** Lets the developer do everything with some resources, by API group, in a namespace. Resolves with the role. */
export const allowDeveloper = async (
  api: Api,
  namespace: string,
  name: string,
  resources: Record<string, string[]>,
): Promise<Obj> => {
  const role = await api.create({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name, namespace },
    rules: Object.entries(resources).map(([group, names]) => ({
      apiGroups: [group],
      resources: names,
      verbs: ['*'],
    })),
  });
  await api.create({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name, namespace },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'developer' }],
  });
  return role;
};
