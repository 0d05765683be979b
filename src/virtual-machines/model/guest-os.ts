import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';

/** Annotation of OpenShift's templates: the short name of the operating system. */
const OS_ANNOTATION = 'vm.kubevirt.io/os';

/** What the guest calls itself (its agent tells), else what the machine was made for; '' where nobody says. */
export const osNameOf = ({ spec }: VirtualMachine, vmi: VirtualMachineInstance | undefined): string => {
  const { prettyName, name } = vmi?.status?.guestOSInfo ?? {};
  const annotated = spec.template.metadata?.annotations?.[OS_ANNOTATION];
  return prettyName ?? name ?? spec.preference?.name ?? annotated ?? '';
};

/** The same with the release of its kernel, where the guest tells it. */
export const osOf = (vm: VirtualMachine, vmi: VirtualMachineInstance | undefined): string => {
  const kernel = vmi?.status?.guestOSInfo?.kernelRelease;
  const name = osNameOf(vm, vmi);
  return kernel === undefined ? name : `${name} (${kernel})`;
};
