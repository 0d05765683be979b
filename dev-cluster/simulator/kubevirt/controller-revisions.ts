import type { Context } from '../controller';
import { apiVersionOf, controlledBy } from '../kubernetes/resource';
import type { VirtualMachine } from '../resources';
import { VirtualMachines } from '../resources';
import { VirtualMachineClusterInstancetypes } from '../virtualization-resources';
import { ControllerRevisions } from './kinds';
import { sizeOf, wishesOf } from './sizes';

interface Reference {
  kind: string;
  name: string;
  controllerRevisionRef: { name: string };
}

const reference = async (
  { cluster }: Context,
  machine: VirtualMachine,
  { kind, name }: { kind: string; name: string },
  spec: object,
): Promise<Reference> => {
  const { namespace, uid = '' } = machine.metadata;
  const revision = `${machine.metadata.name}-${name}-${uid.slice(0, 8)}-1`;
  await cluster.ensure(ControllerRevisions, {
    metadata: {
      name: revision,
      ...(namespace ? { namespace } : {}),
      labels: {
        'instancetype.kubevirt.io/object-kind': kind,
        'instancetype.kubevirt.io/object-name': name,
      },
      ownerReferences: [controlledBy(VirtualMachines, machine)],
    },
    data: { apiVersion: apiVersionOf(VirtualMachineClusterInstancetypes), kind, metadata: { name }, spec },
    revision: 0,
  });
  return { kind, name, controllerRevisionRef: { name: revision } };
};

/** Keeps what an instance type and a preference said when the VM took them, and names the copies in its status. */
export const references = async (
  context: Context,
  machine: VirtualMachine,
): Promise<{ instancetypeRef: Reference | null; preferenceRef: Reference | null }> => {
  const { instancetype, preference } = machine.spec;
  const size = sizeOf(context, machine);
  const wishes = wishesOf(context, machine);
  const named = (kind: string | undefined, name: string | undefined, fallback: string) => ({
    kind: kind ?? fallback,
    name: name ?? '',
  });
  return {
    instancetypeRef: size
      ? await reference(
          context,
          machine,
          named(instancetype?.kind, instancetype?.name, 'VirtualMachineClusterInstancetype'),
          size,
        )
      : null,
    preferenceRef: wishes
      ? await reference(
          context,
          machine,
          named(preference?.kind, preference?.name, 'VirtualMachineClusterPreference'),
          wishes,
        )
      : null,
  };
};
