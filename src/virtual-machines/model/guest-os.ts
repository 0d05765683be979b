import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';

/** Annotation of OpenShift's templates: the short name of the operating system. */
const OS_ANNOTATION = 'vm.kubevirt.io/os';

/** What the guest calls itself (its agent tells), else what the machine was made for; '' where nobody says. */
export const osOf = ({ spec }: VirtualMachine, vmi: VirtualMachineInstance | undefined): string => {
  const { prettyName, name, kernelRelease } = vmi?.status?.guestOSInfo ?? {};
  const told = prettyName ?? name;
  if (told !== undefined) return kernelRelease === undefined ? told : `${told} (${kernelRelease})`;
  return spec.preference?.name ?? spec.template.metadata?.annotations?.[OS_ANNOTATION] ?? '';
};
