import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import { report } from '../event';
import { isTrue } from '../kubernetes/conditions';
import { annotationOf, isDeleting, keyOf, split } from '../kubernetes/object';
import { clusterMark } from '../marks';
import type { DataVolume, VirtualMachine, VirtualMachineInstance } from '../resources';
import { DataVolumes, VirtualMachineInstances, VirtualMachines } from '../resources';
import {
  KubeVirts,
  VirtualMachineClusterInstancetypes,
  VirtualMachineClusterPreferences,
  VirtualMachineInstancetypes,
  VirtualMachinePreferences,
} from '../virtualization-resources';
import { vmFault } from './instance-faults';
import type { Step } from './lifecycle';
import { nextStep } from './lifecycle';
import { adaptInstance } from './machine-changes';
import { missingSize, startInstance } from './machine-start';
import { writeStatus } from './machine-status';
import { ensureVolumes, volumesOf } from './machine-volumes';
import { conditionsOf, isRunning } from './phase';
import { isReadyForUse } from './printable-status';
import { nextFailure, retryIn } from './start-failure';

/** Holds a VM until its instance has gone (virt-controller). */
const machineFinalizer = 'kubevirt.io/virtualMachineControllerFinalize';

/** Takes the instance away, then lets the VM go. */
const terminate = async (
  context: Context,
  machine: VirtualMachine,
  instance: VirtualMachineInstance | undefined,
): Promise<void> => {
  const { cluster } = context;
  const step: Step = { act: 'none', requests: [] };
  const nothing = { volumes: [], isSetToStart: false, isBackingOff: false, needsRestart: false };
  if (instance) {
    await writeStatus(context, { machine, instance, step, ...nothing });
    await cluster.remove(VirtualMachineInstances, instance);
    return;
  }
  const finalizers = (machine.metadata.finalizers ?? []).filter((each) => each !== machineFinalizer);
  await cluster.patch(VirtualMachines, machine, {
    metadata: { finalizers: finalizers.length ? finalizers : null },
  });
};

const stop = async (
  context: Context,
  machine: VirtualMachine,
  instance: VirtualMachineInstance,
): Promise<void> => {
  const { name, uid = '' } = instance.metadata;
  await report(context, machine, {
    type: 'Normal',
    reason: 'SuccessfulDelete',
    message: `Stopped the virtual machine by deleting the virtual machine instance ${name} with uid ${uid}`,
    from: 'virtualmachine-controller',
  });
  await context.cluster.remove(VirtualMachineInstances, instance);
};

/** Undefined leaves the failure as it stands, null forgets it: the guest runs, or what broke it has been mended. */
const failureAfter = (
  context: Context,
  machine: VirtualMachine,
  instance: VirtualMachineInstance | undefined,
): object | null | undefined => {
  const isMended = machine.status?.startFailure && vmFault(context, 'vm-crash-loop', machine) === undefined;
  if (isMended && (!instance || isRunning(instance))) return null;
  return instance && nextFailure(machine, instance, Date.now());
};

/** Volumes first, then the instance as the run strategy wants it, then the status of both. Answers when to look again. */
const live = async (
  context: Context,
  machine: VirtualMachine,
  found: VirtualMachineInstance | undefined,
): Promise<number | undefined> => {
  await ensureVolumes(context, machine);
  const volumes = volumesOf(context, machine);
  const step = nextStep(machine, found);
  const startFailure = failureAfter(context, machine, found);
  const wait = startFailure === null ? 0 : retryIn(machine, Date.now());
  const lacks = missingSize(context, machine);
  const isSnapshot = machine.status?.restoreInProgress !== undefined;
  const mayStart =
    step.act === 'start' && !lacks && !isSnapshot && wait === 0 && volumes.every(isReadyForUse);
  const made = mayStart ? await startInstance(context, machine, step.isPaused === true) : undefined;
  const failure = made && 'type' in made ? made : lacks;
  const instance = made && 'metadata' in made ? made : found;
  if (step.becomesAlways && made && 'metadata' in made)
    await context.cluster.patch(VirtualMachines, machine, { spec: { runStrategy: 'Always' } });
  const needsRestart = instance ? await adaptInstance(context, machine, instance) : false;
  const isSetToStart =
    step.act === 'start' || (step.act === 'stop' && step.requests.some(({ action }) => action === 'Start'));
  await writeStatus(context, {
    machine:
      context.cluster
        .store<VirtualMachine>(VirtualMachines)
        .get(machine.metadata.namespace, machine.metadata.name) ?? machine,
    instance,
    volumes,
    isSetToStart,
    isBackingOff: wait > 0 || Boolean(startFailure),
    step,
    failure,
    needsRestart,
    ...(startFailure === undefined ? {} : { startFailure }),
  });
  if (step.act === 'stop' && found) await stop(context, machine, found);
  return step.act === 'start' && wait > 0 ? wait : undefined;
};

/** virt-controller's part for VMs: volumes, then the instance, and the status of both. */
export const virtualMachineController = (context: Context): Controller => {
  const { cluster } = context;
  const machines = cluster.store<VirtualMachine>(VirtualMachines);
  const instances = cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  // Read, not acted on: its store must exist before the lists begin.
  cluster.store(KubeVirts);
  const waiting = (): string[] =>
    machines
      .list()
      .filter((machine) => !isTrue(conditionsOf(machine), 'Ready'))
      .map(keyOf);
  return {
    name: 'virtual-machines',
    triggers: [
      on(VirtualMachines, (machine) => [keyOf(machine)]),
      on(VirtualMachineInstances, (instance) => [keyOf(instance)]),
      on(DataVolumes, ({ metadata }: DataVolume) =>
        machines
          .list(metadata.namespace)
          .filter((machine) =>
            volumesOf(context, machine).some((volume) => volume.metadata.name === metadata.name),
          )
          .map(keyOf),
      ),
      ...[VirtualMachineClusterInstancetypes, VirtualMachineInstancetypes].map((kind) => on(kind, waiting)),
      ...[VirtualMachineClusterPreferences, VirtualMachinePreferences].map((kind) => on(kind, waiting)),
      onFaults(waiting),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const machine = machines.get(namespace, name);
      if (!machine) return undefined;
      const found = instances.get(namespace, name);
      const isWorker = annotationOf(machine, clusterMark) !== undefined;
      if (isDeleting(machine)) {
        if (!isWorker) await terminate(context, machine, found);
        return undefined;
      }
      const { finalizers = [] } = machine.metadata;
      const held =
        isWorker || finalizers.includes(machineFinalizer)
          ? machine
          : await cluster.patch(VirtualMachines, machine, {
              metadata: { finalizers: [...finalizers, machineFinalizer] },
            });
      return live(context, held, found);
    },
  };
};
