import type { Context } from '../controller';
import { annotationOf } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { clusterMark, instantly, simulated } from '../marks';
import type { DataVolume, VirtualMachine } from '../resources';
import { DataVolumes, VirtualMachines } from '../resources';

/** The marks of a VM that its instance and volumes bear too. */
export const marksOf = (machine: VirtualMachine): Record<string, string> => {
  const of = annotationOf(machine, clusterMark);
  return { [simulated]: '', ...(of === undefined ? {} : { [clusterMark]: of }), ...instantly(machine) };
};

/** Makes the DataVolumes of a VM's templates; they go with the VM. */
export const ensureVolumes = async ({ cluster }: Context, machine: VirtualMachine): Promise<DataVolume[]> => {
  const { namespace } = machine.metadata;
  const templates = (machine.spec.dataVolumeTemplates ?? []).flatMap((template) => template ?? []);
  return Promise.all(
    templates.map((template) =>
      cluster.ensure(DataVolumes, {
        metadata: {
          name: template.metadata?.name ?? machine.metadata.name,
          ...(namespace ? { namespace } : {}),
          labels: { ...template.metadata?.labels, 'kubevirt.io/created-by': machine.metadata.uid ?? '' },
          annotations: { ...template.metadata?.annotations, ...marksOf(machine) },
          ownerReferences: [controlledBy(VirtualMachines, machine)],
        },
        spec: template.spec,
      }),
    ),
  );
};

/** The DataVolumes a VM's volumes name, of its templates or not. One that is gone is left out. */
export const volumesOf = ({ cluster }: Context, { metadata, spec }: VirtualMachine): DataVolume[] => {
  const store = cluster.store<DataVolume>(DataVolumes);
  return (spec.template.spec?.volumes ?? []).flatMap(({ dataVolume, persistentVolumeClaim }) => {
    const name = dataVolume?.name ?? persistentVolumeClaim?.claimName ?? '';
    return store.get(metadata.namespace, name) ?? [];
  });
};
