import type { Service } from '../../kubernetes/types/core';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';

/** The Services that send traffic to a virtual machine: their selector matches the labels of its pods, which are those of its instance (KubeVirt). */
export const servicesOf = (
  services: readonly Service[],
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
): readonly Service[] => {
  const labels = {
    'kubevirt.io/domain': vm.metadata.name,
    'vm.kubevirt.io/name': vm.metadata.name,
    ...(vmi?.metadata.labels ?? vm.spec.template.metadata?.labels),
  } as Readonly<Record<string, string>>;
  return services.filter(({ spec }) => {
    const selector = Object.entries(spec?.selector ?? {});
    return selector.length > 0 && selector.every(([key, value]) => labels[key] === value);
  });
};

/** A Service with its ports, in a line: `web 80→8080/TCP`. */
export const serviceWords = ({ metadata, spec }: Service): string => {
  const ports = (spec?.ports ?? []).map(({ port, targetPort, nodePort, protocol = 'TCP' }) => {
    const to =
      targetPort === undefined || String(targetPort) === String(port) ? '' : `→${String(targetPort)}`;
    return `${nodePort === undefined ? '' : `${nodePort}:`}${port}${to}/${protocol}`;
  });
  return `${metadata.name} (${spec?.type ?? 'ClusterIP'}${ports.length > 0 ? ` ${ports.join(', ')}` : ''})`;
};
