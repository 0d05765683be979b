import { expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { infraRightChecks, infraRolesYaml } from './infra-rights';

it('writes roles and their bindings, in the namespace and for the cluster', () => {
  const documents = parseAllDocuments(infraRolesYaml('demo', 'vms')).map(
    (one): unknown => one.toJS() as unknown,
  );
  expect(documents).toMatchObject([
    { kind: 'Role', metadata: { namespace: 'vms' } },
    { kind: 'RoleBinding', roleRef: { name: 'hosted-cluster-demo' } },
    {
      kind: 'ClusterRole',
      rules: [{ apiGroups: ['config.openshift.io'], resources: ['networks'], verbs: ['get'] }],
    },
    { kind: 'ClusterRoleBinding', roleRef: { name: 'hosted-cluster-demo-network' } },
  ]);
});

it('asks for each right as the user of the kubeconfig', () => {
  const lines = infraRightChecks('infra.kubeconfig', 'vms').split('\n');
  expect(lines).toContain(
    "oc --kubeconfig infra.kubeconfig auth can-i '*' virtualmachines.kubevirt.io --subresource=finalizers --namespace vms",
  );
  expect(lines).toContain('oc --kubeconfig infra.kubeconfig auth can-i get networks.config.openshift.io');
});
