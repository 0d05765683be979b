import type { KubeResource } from '../resource';
import { object } from './object';

const NAME = 'kubevirt-vm-deletion-protection';
const LABEL = 'kubevirt.io/vm-delete-protection';

const isUnprotected = [
  '!has(oldObject.metadata.labels)',
  '!(variables.label in oldObject.metadata.labels)',
  "!oldObject.metadata.labels[variables.label].matches('^(true|True)$')",
].join(' || ');

const words = [
  "'VirtualMachine ' + string(oldObject.metadata.name)",
  `' cannot be deleted, disable/remove label \\'${LABEL}\\' from VirtualMachine before deleting it'`,
].join(' + ');

/** The policy by which a machine with a label is not deleted, as OpenShift Virtualization installs it (SSP operator). */
export const deletionProtection = (): KubeResource[] => [
  object(
    'admissionregistration.k8s.io/v1',
    'ValidatingAdmissionPolicy',
    { name: NAME },
    {
      spec: {
        failurePolicy: 'Fail',
        matchConstraints: {
          resourceRules: [
            {
              operations: ['DELETE'],
              apiGroups: ['kubevirt.io'],
              apiVersions: ['v1', 'v1alpha3'],
              resources: ['virtualmachines'],
            },
          ],
        },
        variables: [{ name: 'label', expression: `string('${LABEL}')` }],
        validations: [{ expression: isUnprotected, messageExpression: words }],
      },
    },
  ),
  object(
    'admissionregistration.k8s.io/v1',
    'ValidatingAdmissionPolicyBinding',
    { name: NAME },
    { spec: { policyName: NAME, validationActions: ['Deny'] } },
  ),
];
