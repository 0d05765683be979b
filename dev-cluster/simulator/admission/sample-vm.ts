import type { VirtualMachine } from '../resources';
import type { Disk, Facts, InstanceSpec, Interface, Volume } from './facts';
import { without } from '../kubernetes/without';
import { virtualMachineCauses } from './virtual-machines';

/** The VM of the chapter: a golden image, cloud-init, a size, one NIC. Everything about it is right. */
export const sampleVm = (
  changes: {
    spec?: Partial<VirtualMachine['spec']>;
    instance?: Partial<InstanceSpec>;
    domain?: Partial<InstanceSpec['domain']>;
    status?: VirtualMachine['status'];
  } = {},
): VirtualMachine => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name: 'web1', namespace: 'demo' },
  spec: {
    runStrategy: 'Always',
    instancetype: { kind: 'VirtualMachineClusterInstancetype', name: 'u1.medium' },
    preference: { kind: 'VirtualMachineClusterPreference', name: 'rhel.9' },
    dataVolumeTemplates: [
      {
        metadata: { name: 'web1-root' },
        spec: {
          sourceRef: { kind: 'DataSource', name: 'rhel9', namespace: 'images' },
          storage: { resources: { requests: { storage: '30Gi' } } },
        },
      },
    ],
    template: {
      spec: {
        networks: [{ name: 'nic0', pod: {} }],
        volumes: [
          { name: 'root', dataVolume: { name: 'web1-root' } },
          { name: 'ci', cloudInitNoCloud: { secretRef: { name: 'web1-ci' } } },
        ],
        ...changes.instance,
        domain: {
          devices: {
            disks: [
              { name: 'root', bootOrder: 1, disk: { bus: 'virtio' } },
              { name: 'ci', disk: { bus: 'virtio' } },
            ],
            interfaces: [{ name: 'nic0', model: 'virtio', masquerade: {} }],
          },
          ...changes.domain,
        },
      },
    },
    ...changes.spec,
  },
  ...(changes.status ? { status: changes.status } : {}),
});

/** A VM of these disks and volumes only. */
export const withDisks = (disks: Disk[], volumes: Volume[]): VirtualMachine =>
  sampleVm({
    spec: { dataVolumeTemplates: [] },
    instance: { volumes, networks: [] },
    domain: { devices: { disks } },
  });

/** A VM of these NICs only. */
export const withNics = (
  interfaces: Interface[],
  networks: NonNullable<InstanceSpec['networks']>,
): VirtualMachine =>
  sampleVm({
    spec: { dataVolumeTemplates: [] },
    instance: { volumes: [], networks },
    domain: { devices: { interfaces } },
  });

/** A VM without an instance type, of this domain. */
export const withDomain = (domain: Partial<InstanceSpec['domain']>): VirtualMachine => {
  const vm = sampleVm();
  const own = { ...vm.spec.template.spec?.domain, memory: { guest: '2Gi' }, ...domain };
  return vmWithout('instancetype', sampleVm({ domain: own }));
};

/** A VM that has no such field in its spec. */
export const vmWithout = (field: 'instancetype' | 'runStrategy', vm: VirtualMachine): VirtualMachine => {
  const { template, ...rest } = vm.spec;
  return { ...vm, spec: { ...without(rest, field), template } };
};

/** A cluster that has u1.medium and rhel.9, and nothing set. */
export const sampleFacts: Facts = {
  configuration: {},
  instancetype: { spec: { cpu: { guest: 1 }, memory: { guest: '4Gi' } } },
  preference: { spec: {} },
};

/** The fields that are refused. */
export const wrong = (vm: VirtualMachine, facts = sampleFacts): string[] =>
  virtualMachineCauses(vm, facts).map(({ field }) => field);
