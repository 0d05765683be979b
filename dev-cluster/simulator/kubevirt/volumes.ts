import type { Context } from '../controller';
import type { PersistentVolumeClaim, VirtualMachineInstance } from '../resources';
import { PersistentVolumeClaims } from '../resources';

export type Volume = NonNullable<VirtualMachineInstance['spec']['volumes']>[number];

/** The claim behind a volume: that of its DataVolume has the same name. */
export const claimNameOf = (volume: Volume): string | undefined =>
  volume.dataVolume?.name ??
  volume.persistentVolumeClaim?.claimName ??
  volume.ephemeral?.persistentVolumeClaim?.claimName;

/** The claims of an instance that are there. */
export const claimsOf = (
  { cluster }: Context,
  { metadata, spec }: VirtualMachineInstance,
): PersistentVolumeClaim[] => {
  const store = cluster.store<PersistentVolumeClaim>(PersistentVolumeClaims);
  return (spec.volumes ?? []).flatMap(
    (volume) => store.get(metadata.namespace, claimNameOf(volume) ?? '') ?? [],
  );
};

/** True when a volume may come and go while the guest runs. */
export const isHotpluggable = ({ dataVolume, persistentVolumeClaim }: Volume): boolean =>
  (dataVolume?.hotpluggable ?? persistentVolumeClaim?.hotpluggable) === true;
