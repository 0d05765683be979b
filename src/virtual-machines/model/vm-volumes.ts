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

/** DataVolumes by namespace and name. */
export type VolumesByKey = ReadonlyMap<string, DataVolume>;

const keyOf = ({ metadata: { namespace = '' } }: Pick<VirtualMachine, 'metadata'>, name: string): string =>
  `${namespace}/${name}`;

export const volumesByKey = (volumes: readonly DataVolume[]): VolumesByKey =>
  new Map(volumes.map((volume) => [keyOf(volume, volume.metadata.name), volume]));

/**
 * The volumes of a virtual machine that hold data beyond its runs, each once. One is owned when the machine made it by a template or
 * stands as its owner (KubeVirt sets the ownerReference; garbage collection follows it).
 * @param read the DataVolumes that were read
 */
export const keptVolumes = (vm: VirtualMachine, read: VolumesByKey): readonly KeptVolume[] => {
  const templates = made(vm);
  const found = claimVolumes(vm).map(({ claim: name, kind }): KeptVolume => {
    const volume = read.get(keyOf(vm, name));
    // A claim of the name of a DataVolume belongs to it, so that is what would have to go.
    if (kind === 'DataVolume' || volume)
      return { kind: 'DataVolume', name, isOwned: templates.has(name) || isOwner(vm, volume) };
    return { kind: 'PersistentVolumeClaim', name, isOwned: false };
  });
  return [...new Map(found.map((volume) => [volume.name, volume])).values()];
};

/** The volumes of claims of which no snapshot can be taken, by the name in the template (KubeVirt: `volumeSnapshotStatuses`). */
export const withoutSnapshot = (vm: VirtualMachine): readonly string[] => {
  const onClaims = new Set(claimVolumes(vm).map(({ name }) => name));
  return (vm.status?.volumeSnapshotStatuses ?? []).flatMap(({ name, enabled }) =>
    onClaims.has(name) && !enabled ? [name] : [],
  );
};

/** Who uses a volume: the names of machines, by namespace and name of the volume. */
export type VolumeUsers = ReadonlyMap<string, readonly string[]>;

/** The machines that use each volume. */
export const volumeUsers = (vms: readonly VirtualMachine[]): VolumeUsers => {
  const users = new Map<string, string[]>();
  for (const vm of vms)
    for (const { claim } of claimVolumes(vm)) {
      const key = keyOf(vm, claim);
      const known = users.get(key);
      if (known) known.push(vm.metadata.name);
      else users.set(key, [vm.metadata.name]);
    }
  return users;
};

/** Names of the other machines that use a volume of this one. */
export const otherUsers = (vm: VirtualMachine, volume: string, users: VolumeUsers): readonly string[] =>
  (users.get(keyOf(vm, volume)) ?? []).filter((name) => name !== vm.metadata.name);
