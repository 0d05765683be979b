import type { Context, Controller } from '../controller';
import { on } from '../controller';
import { withConditions } from '../kubernetes/conditions';
import { annotationOf, isDeleting, keyOf, split } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { clusterMark, instantly, simulated } from '../marks';
import type { DataVolume, VirtualMachine, VirtualMachineInstance } from '../resources';
import { DataVolumes, VirtualMachineInstances, VirtualMachines } from '../resources';

type Conditions = Parameters<typeof withConditions>[0];

const marksOf = (machine: VirtualMachine): Record<string, string> => {
  const of = annotationOf(machine, clusterMark);
  return { [simulated]: '', ...(of === undefined ? {} : { [clusterMark]: of }), ...instantly(machine) };
};

const createVolumes = async ({ cluster }: Context, machine: VirtualMachine): Promise<DataVolume[]> => {
  const { namespace } = machine.metadata;
  const templates = (machine.spec.dataVolumeTemplates ?? []).flatMap((template) => template ?? []);
  return Promise.all(
    templates.map((template) =>
      cluster.ensure(DataVolumes, {
        metadata: {
          name: template.metadata?.name ?? machine.metadata.name,
          ...(namespace ? { namespace } : {}),
          labels: { ...template.metadata?.labels, 'kubevirt.io/created-by': machine.metadata.uid ?? '' },
          annotations: marksOf(machine),
          ownerReferences: [controlledBy(VirtualMachines, machine)],
        },
        spec: template.spec,
      }),
    ),
  );
};

const createInstance = ({ cluster }: Context, machine: VirtualMachine): Promise<VirtualMachineInstance> => {
  const { name, namespace } = machine.metadata;
  const { metadata, spec } = machine.spec.template;
  const template = metadata as
    { labels?: Record<string, string>; annotations?: Record<string, string> } | undefined;
  return cluster.ensure(VirtualMachineInstances, {
    metadata: {
      name,
      ...(namespace ? { namespace } : {}),
      labels: { ...template?.labels, 'vm.kubevirt.io/name': name },
      annotations: {
        ...template?.annotations,
        ...marksOf(machine),
        'kubevirt.io/vm-generation': String(machine.metadata.generation ?? 1),
      },
      ownerReferences: [controlledBy(VirtualMachines, machine)],
      finalizers: [],
    },
    // The template's spec and the instance's are one type of the KubeVirt API, generated twice.
    spec: spec as VirtualMachineInstance['spec'],
  });
};

const printable = (volumes: readonly DataVolume[], instance: VirtualMachineInstance | undefined): string => {
  if (volumes.some((volume) => volume.status?.phase === 'Pending')) return 'WaitingForVolumeBinding';
  if (volumes.some((volume) => volume.status?.phase !== 'Succeeded')) return 'Provisioning';
  const isUnplaced = instance?.status?.conditions?.some(
    ({ type, status, reason }) => type === 'PodScheduled' && status === 'False' && reason === 'Unschedulable',
  );
  if (isUnplaced) return 'ErrorUnschedulable';
  return instance?.status?.phase === 'Running' ? 'Running' : 'Starting';
};

const notReady: Record<string, { reason: string; message: string }> = {
  Starting: { reason: 'GuestNotRunning', message: 'Guest VM is not reported as running' },
  ErrorUnschedulable: { reason: 'GuestNotRunning', message: 'Guest VM is not reported as running' },
};

const setStatus = async (
  { cluster, clock }: Context,
  machine: VirtualMachine,
  word: string,
  instance?: VirtualMachineInstance,
): Promise<void> => {
  const isReady = word === 'Running';
  const why = notReady[word] ?? { reason: 'VMINotExists', message: 'VMI does not exist' };
  const migratable = instance?.status?.conditions?.find((condition) => condition.type === 'LiveMigratable');
  const findings = [
    isReady ? { type: 'Ready', status: 'True' } : { type: 'Ready', status: 'False', ...why },
    ...(migratable
      ? [
          {
            type: 'LiveMigratable',
            status: migratable.status,
            reason: migratable.reason ?? '',
            message: migratable.message ?? '',
          },
        ]
      : []),
  ];
  await cluster.patchStatus(VirtualMachines, machine, {
    printableStatus: word,
    created: instance !== undefined,
    ready: isReady,
    runStrategy: machine.spec.runStrategy ?? 'Always',
    observedGeneration: machine.metadata.generation ?? 1,
    conditions: withConditions(machine.status?.conditions as Conditions, findings, clock.now()),
  });
};

/** virt-controller's part for the VMs of pools: volumes, then the instance, and the status of both. */
export const virtualMachineController = (context: Context): Controller => {
  const { cluster } = context;
  const machines = cluster.store<VirtualMachine>(VirtualMachines);
  const instances = cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  return {
    name: 'virtual-machines',
    triggers: [
      on(VirtualMachines, (machine) => [keyOf(machine)]),
      on(VirtualMachineInstances, (instance) => [keyOf(instance)]),
      on(DataVolumes, (volume) => {
        const owner = volume.metadata.ownerReferences?.find(
          (reference) => reference.kind === VirtualMachines.kind,
        );
        return [owner && `${volume.metadata.namespace ?? ''}/${owner.name}`];
      }),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const machine = machines.get(namespace, name);
      if (!machine || isDeleting(machine) || annotationOf(machine, simulated) === undefined) return undefined;
      const volumes = await createVolumes(context, machine);
      const isFilled = volumes.every((volume) => volume.status?.phase === 'Succeeded');
      const instance = isFilled ? await createInstance(context, machine) : instances.get(namespace, name);
      await setStatus(context, machine, printable(volumes, instance), instance);
      return undefined;
    },
  };
};
