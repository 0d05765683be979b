/** The steps from `spec` to the parts of a VirtualMachine that the form writes. */
export const GUEST = ['spec', 'template', 'spec'] as const;
export const DOMAIN = [...GUEST, 'domain'] as const;
export const DEVICES = [...DOMAIN, 'devices'] as const;

/** Where the workload is kept (source: templates of OpenShift). */
export const WORKLOAD = 'vm.kubevirt.io/workload';
