import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { claimVolumes } from './claim-volumes';

/** A volume of a virtual machine that lives beyond its runs: a DataVolume, or a claim. */
export interface KeptVolume {
  kind: 'DataVolume' | 'PersistentVolumeClaim';
  name: string;
  /** True for one that goes with the machine; false for one that was there before it and was attached. */
  isOwned: boolean;
}

const isOwner = (vm: VirtualMachine, volume: DataVolume | undefined): boolean =>
  volume?.metadata.ownerReferences?.some(
    ({ kind, name, uid }) =>
      kind === 'VirtualMachine' && name === vm.metadata.name && (vm.metadata.uid ?? uid) === uid,
  ) === true;

/** Names of the DataVolumes that a virtual machine makes. */
const made = ({ spec }: VirtualMachine): ReadonlySet<string> =>
  new Set((spec.dataVolumeTemplates ?? []).flatMap((template) => template?.metadata?.name ?? []));

/**
 * The volumes of a virtual machine that hold data beyond its runs, each once. One is owned when the machine made it by a template or
 * stands as its owner (KubeVirt sets the ownerReference; garbage collection follows it).
 * @param volumes the DataVolumes that were read
 */
export const keptVolumes = (vm: VirtualMachine, volumes: readonly DataVolume[]): readonly KeptVolume[] => {
  const templates = made(vm);
  const read = new Map(
    volumes
      .filter(({ metadata }) => metadata.namespace === vm.metadata.namespace)
      .map((volume) => [volume.metadata.name, volume]),
  );
  const found = (vm.spec.template.spec?.volumes ?? []).flatMap(
    ({ dataVolume, persistentVolumeClaim }): KeptVolume[] => {
      if (dataVolume) {
        const isOwned = templates.has(dataVolume.name) || isOwner(vm, read.get(dataVolume.name));
        return [{ kind: 'DataVolume', name: dataVolume.name, isOwned }];
      }
      if (!persistentVolumeClaim) return [];
      const name = persistentVolumeClaim.claimName;
      // A claim of the name of a DataVolume belongs to it, so that is what would have to go.
      return read.has(name)
        ? [{ kind: 'DataVolume', name, isOwned: isOwner(vm, read.get(name)) }]
        : [{ kind: 'PersistentVolumeClaim', name, isOwned: false }];
    },
  );
  return [...new Map(found.map((volume) => [volume.name, volume])).values()];
};

/** The volumes of claims of which no snapshot can be taken, by the name in the template (KubeVirt: `volumeSnapshotStatuses`). */
export const withoutSnapshot = (vm: VirtualMachine): readonly string[] => {
  const onClaims = new Set(claimVolumes(vm).map(({ name }) => name));
  return (vm.status?.volumeSnapshotStatuses ?? []).flatMap(({ name, enabled }) =>
    onClaims.has(name) && !enabled ? [name] : [],
  );
};

/** Names of other machines of the same namespace that use a volume, by the volume's name. */
export const otherUsers = (
  vm: VirtualMachine,
  vms: readonly VirtualMachine[],
): ReadonlyMap<string, readonly string[]> => {
  const users = new Map<string, readonly string[]>();
  for (const other of vms) {
    if (other.metadata.name === vm.metadata.name || other.metadata.namespace !== vm.metadata.namespace)
      continue;
    for (const { claim } of claimVolumes(other))
      users.set(claim, [...(users.get(claim) ?? []), other.metadata.name]);
  }
  return users;
};
