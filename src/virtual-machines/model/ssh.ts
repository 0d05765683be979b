import type { Service } from '../../kubernetes/types/core';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';

const SSH_PORT = 22;
/** The label that KubeVirt puts on the launcher pod of an instance: its name. */
const ID_LABEL = 'vmi.kubevirt.io/id';
/** Who logs in where nobody has said otherwise: cloud images make this user. */
const USERS: readonly (readonly [RegExp, string])[] = [
  [/^fedora/i, 'fedora'],
  [/^centos/i, 'cloud-user'],
  [/^rhel/i, 'cloud-user'],
  [/^ubuntu/i, 'ubuntu'],
  [/^debian/i, 'debian'],
];

/** The user that a cloud image makes; `USER` where the preference does not tell. */
export const sshUser = ({ spec }: VirtualMachine): string =>
  USERS.find(([preference]) => preference.test(spec.preference?.name ?? ''))?.[1] ?? 'USER';

/** `virtctl ssh` through the API server: needs no address of the guest, only the right to `portforward`. */
export const virtctlSsh = (vm: VirtualMachine): string => {
  const { name, namespace = '' } = vm.metadata;
  return `virtctl --namespace ${namespace} ssh ${sshUser(vm)}@vm/${name}`;
};

/** The Service by which SSH of a virtual machine is reached on a port of every node; undefined when there is none. */
export const sshServiceOf = (
  { metadata: { name } }: VirtualMachine,
  services: readonly Service[],
): Service | undefined =>
  services.find(
    ({ spec, metadata }) =>
      !metadata.deletionTimestamp &&
      spec?.type === 'NodePort' &&
      spec.selector?.[ID_LABEL] === name &&
      spec.ports?.some(({ targetPort, port }) => (targetPort ?? port) === SSH_PORT),
  );

/** The port of every node that leads to SSH of the guest. */
export const sshNodePort = (service: Service): number | undefined =>
  service.spec?.ports?.find(({ targetPort, port }) => (targetPort ?? port) === SSH_PORT)?.nodePort;

/** A NodePort Service to SSH; it goes with the virtual machine. */
export const sshService = ({ apiVersion, kind, metadata }: VirtualMachine): Service => {
  const { name, namespace = '', uid = '' } = metadata;
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      // A Service's name is a DNS label, the name of a virtual machine may be longer.
      name: `${name.replaceAll('.', '-').slice(0, 59)}-ssh`,
      namespace,
      ownerReferences: [{ apiVersion, kind, name, uid }],
    },
    spec: {
      type: 'NodePort',
      selector: { [ID_LABEL]: name },
      ports: [{ name: 'ssh', protocol: 'TCP', port: SSH_PORT, targetPort: SSH_PORT }],
    },
  };
};
