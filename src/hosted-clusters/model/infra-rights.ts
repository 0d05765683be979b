import { stringify } from 'yaml';

interface Rule {
  group: string;
  resources: readonly string[];
  verbs: readonly string[];
}

/** What the operator does in the namespace on the infrastructure cluster (source: specification, documentation of HyperShift). */
const RULES: readonly Rule[] = [
  {
    group: 'kubevirt.io',
    resources: ['virtualmachines', 'virtualmachines/finalizers', 'virtualmachineinstances'],
    verbs: ['*'],
  },
  { group: 'cdi.kubevirt.io', resources: ['datavolumes'], verbs: ['*'] },
  { group: '', resources: ['services', 'secrets'], verbs: ['*'] },
  { group: 'discovery.k8s.io', resources: ['endpointslices', 'endpointslices/restricted'], verbs: ['*'] },
  { group: 'route.openshift.io', resources: ['routes', 'routes/custom-host'], verbs: ['*'] },
  { group: 'networking.k8s.io', resources: ['networkpolicies'], verbs: ['*'] },
  { group: 'snapshot.storage.k8s.io', resources: ['volumesnapshots'], verbs: ['get', 'create', 'delete'] },
  { group: '', resources: ['events'], verbs: ['get', 'create', 'update'] },
  { group: '', resources: ['persistentvolumeclaims'], verbs: ['get'] },
];

/** What it reads of the whole cluster; without it ValidKubeVirtInfraNetworkPolicyRBAC is False. */
const CLUSTER_RULES: readonly Rule[] = [
  { group: 'config.openshift.io', resources: ['networks'], verbs: ['get'] },
];

const written = (rules: readonly Rule[]) =>
  rules.map(({ group, resources, verbs }) => ({
    apiGroups: [group],
    resources: [...resources],
    verbs: [...verbs],
  }));

const binding = (kind: 'Role' | 'ClusterRole', metadata: object, roleName: string) => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: `${kind}Binding`,
  metadata,
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind, name: roleName },
  subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'USER' }],
});

/** Roles and bindings for the user of the kubeconfig, as YAML; USER stands for its name, which only that cluster knows. */
export const infraRolesYaml = (clusterName: string, namespace: string): string => {
  const name = `hosted-cluster-${clusterName}`;
  const apiVersion = 'rbac.authorization.k8s.io/v1';
  const clusterRole = `${name}-network`;
  return [
    { apiVersion, kind: 'Role', metadata: { name, namespace }, rules: written(RULES) },
    binding('Role', { name, namespace }, name),
    { apiVersion, kind: 'ClusterRole', metadata: { name: clusterRole }, rules: written(CLUSTER_RULES) },
    binding('ClusterRole', { name: clusterRole }, clusterRole),
  ]
    .map((object) => stringify(object, { aliasDuplicateObjects: false }))
    .join('---\n');
};

const resourceName = (group: string, resource: string): string => {
  const [name = '', subresource] = resource.split('/');
  const full = group === '' ? name : `${name}.${group}`;
  return subresource === undefined ? full : `${full} --subresource=${subresource}`;
};

/** Commands that ask the infrastructure cluster, as the user of the kubeconfig, whether each right is there. */
export const infraRightChecks = (file: string, namespace: string): string => {
  const ask = (rules: readonly Rule[], where: string) =>
    rules.flatMap(({ group, resources, verbs }) =>
      resources.flatMap((resource) =>
        verbs.map(
          (verb) =>
            `oc --kubeconfig ${file} auth can-i ${verb === '*' ? "'*'" : verb} ${resourceName(group, resource)}${where}`,
        ),
      ),
    );
  return [
    `oc --kubeconfig ${file} auth whoami`,
    `oc --kubeconfig ${file} get namespace ${namespace}`,
    ...ask(RULES, ` --namespace ${namespace}`),
    ...ask(CLUSTER_RULES, ''),
  ].join('\n');
};
