import type { Context } from '../controller';
import { report } from '../event';
import type { Finding } from '../kubernetes/conditions';
import { annotationOf } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { ApiFailure } from '../kubernetes/rest';
import { bootsWith, clusterMark } from '../marks';
import type { VirtualMachine, VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances, VirtualMachines } from '../resources';
import { clusterEvictionStrategy } from './cluster-config';
import type { Spec } from './expand';
import { expandedOf } from './expand';
import { instanceFinalizer } from './instance-shutdown';
import { instanceSpec } from './instance-spec';
import { marksOf } from './machine-volumes';
import { sizeOf, wishesOf } from './sizes';

/** The instance a VM's spec comes to now; `before` is the one that runs, with which it is compared. */
export const wantedSpec = (context: Context, machine: VirtualMachine, before?: Spec): Spec => {
  const evictionStrategy = clusterEvictionStrategy(context);
  const { uid = '', namespace = '', name } = machine.metadata;
  const facts = {
    uid,
    name: `${namespace}/${name}`,
    ...(evictionStrategy === undefined ? {} : { evictionStrategy }),
  };
  return instanceSpec(expandedOf(context, machine), facts, before);
};

/** A scene's VM that has been changed since its start: what it was started with, as a VM. */
const asStarted = (machine: VirtualMachine): VirtualMachine => {
  const other = annotationOf(machine, bootsWith);
  if (other === undefined || machine.status?.created !== undefined) return machine;
  const { domain = {} } = JSON.parse(other) as { domain?: object };
  const { template } = machine.spec;
  if (!template.spec) return machine;
  const spec = { ...template.spec, domain: { ...template.spec.domain, ...domain } };
  return { ...machine, spec: { ...machine.spec, template: { ...template, spec } } };
};

const namesOf = ({ spec }: VirtualMachine): Record<string, string> => {
  const { instancetype, preference } = spec;
  const scope = (kind: string | undefined): string =>
    kind === undefined || kind.toLowerCase().includes('cluster') ? 'cluster-' : '';
  return {
    ...(instancetype?.name
      ? { [`kubevirt.io/${scope(instancetype.kind)}instancetype-name`]: instancetype.name }
      : {}),
    ...(preference?.name
      ? { [`kubevirt.io/${scope(preference.kind)}preference-name`]: preference.name }
      : {}),
  };
};

/** What a VM names and the cluster lacks; undefined when all is there. */
export const missingSize = (context: Context, machine: VirtualMachine): Finding | undefined => {
  const { instancetype, preference } = machine.spec;
  const lacks = (kind: string, name: string, reason: string): Finding => ({
    type: 'Failure',
    status: 'True',
    reason,
    message: `${kind}.instancetype.kubevirt.io "${name}" not found`,
  });
  if (instancetype?.name && !sizeOf(context, machine))
    return lacks('virtualmachineclusterinstancetypes', instancetype.name, 'FailedFindInstancetype');
  if (preference?.name && !wishesOf(context, machine))
    return lacks('virtualmachineclusterpreferences', preference.name, 'FailedFindPreference');
  return undefined;
};

/** Makes the instance of a VM. What the API server refuses becomes the Failure condition that is returned. */
export const startInstance = async (
  context: Context,
  machine: VirtualMachine,
  isPaused: boolean,
): Promise<VirtualMachineInstance | Finding> => {
  const { name, namespace } = machine.metadata;
  const { metadata } = machine.spec.template;
  const isWorker = annotationOf(machine, clusterMark) !== undefined;
  const spec = wantedSpec(context, asStarted(machine));
  try {
    const instance = await context.cluster.ensure(VirtualMachineInstances, {
      metadata: {
        name,
        ...(namespace ? { namespace } : {}),
        labels: { ...metadata?.labels, 'vm.kubevirt.io/name': name.slice(0, 63) },
        annotations: {
          ...metadata?.annotations,
          ...namesOf(machine),
          ...marksOf(machine),
          'kubevirt.io/vm-generation': String(machine.metadata.generation ?? 1),
        },
        ownerReferences: [controlledBy(VirtualMachines, machine)],
        // Workers of hosted clusters go at once with their VM.
        finalizers: isWorker ? [] : [instanceFinalizer],
      },
      spec: isPaused ? { ...spec, startStrategy: 'Paused' } : spec,
    });
    await report(context, machine, {
      type: 'Normal',
      reason: 'SuccessfulCreate',
      message: `Started the virtual machine by creating the new virtual machine instance ${name}`,
      from: 'virtualmachine-controller',
    });
    return instance;
  } catch (error) {
    if (!(error instanceof ApiFailure) || error.code < 400 || error.code >= 500) throw error;
    return { type: 'Failure', status: 'True', reason: 'FailedCreate', message: error.message };
  }
};
