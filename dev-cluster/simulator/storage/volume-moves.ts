import { claimNameOf } from '../kubevirt/volumes';
import type { VirtualMachine, VirtualMachineInstance } from '../resources';

type InstanceSpec = VirtualMachineInstance['spec'];
type Volume = NonNullable<InstanceSpec['volumes']>[number];

/** A volume that is to be kept in another claim. */
export interface VolumeMove {
  volume: Volume;
  from: string;
  to: string;
}

/** The volumes of a VM that its running instance still has in other claims. */
export const volumeMoves = (
  wanted: readonly Volume[] | undefined,
  have: readonly Volume[] | undefined,
): VolumeMove[] =>
  (wanted ?? []).flatMap((volume) => {
    const now = have?.find(({ name }) => name === volume.name);
    const from = now && claimNameOf(now);
    const to = claimNameOf(volume);
    return from !== undefined && to !== undefined && from !== to ? [{ volume, from, to }] : [];
  });

/**
 * What a VM wants of its instance now: with `updateVolumesStrategy: Migration` the volumes that move stay where they are
 * until a migration has copied them (virt-controller).
 */
export const withMovesLater = <S extends Pick<InstanceSpec, 'volumes'>>(
  { spec: { updateVolumesStrategy } }: VirtualMachine,
  wanted: S,
  have: S,
): S => {
  if (updateVolumesStrategy !== 'Migration' || !wanted.volumes) return wanted;
  const moving = new Set(volumeMoves(wanted.volumes, have.volumes).map(({ volume }) => volume.name));
  const asItIs = ({ name }: Volume): Volume | undefined =>
    moving.has(name) ? have.volumes?.find((each) => each.name === name) : undefined;
  return { ...wanted, volumes: wanted.volumes.map((volume) => asItIs(volume) ?? volume) };
};
