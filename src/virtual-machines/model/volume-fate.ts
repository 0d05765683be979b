import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { type KeptVolume, keptVolumes, otherUsers, type VolumesByKey, type VolumeUsers } from './vm-volumes';

/** A volume of a machine that is to be deleted. */
export interface VolumeFate extends KeptVolume {
  goes: boolean;
  /** Other machines that use it: one that was merely attached must stay then. */
  users: readonly string[];
}

/** What was asked for about the volumes of machines that go. */
export interface VolumeWishes {
  /** Volumes made for the machines stay, unless told otherwise for one. */
  keepsOwn: boolean;
  /** Those that shall do the opposite, by `volumeKey`. */
  flipped: ReadonlySet<string>;
}

export const NO_WISHES: VolumeWishes = { keepsOwn: false, flipped: new Set() };

const volumeKey = ({ metadata: { namespace = '', name } }: VirtualMachine, volume: string): string =>
  `${namespace}/${name} ${volume}`;

/** The wishes with one volume of a machine told to do the opposite. */
export const flipVolume = (wishes: VolumeWishes, vm: VirtualMachine, volume: string): VolumeWishes => {
  const key = volumeKey(vm, volume);
  const { flipped } = wishes;
  return {
    ...wishes,
    flipped: new Set(flipped.has(key) ? [...flipped].filter((one) => one !== key) : [...flipped, key]),
  };
};

/** What becomes of the volumes of a machine: its own ones go with it, attached ones stay, unless that was asked for. */
export const volumeFates = (
  vm: VirtualMachine,
  { read, users }: { read: VolumesByKey; users: VolumeUsers },
  { keepsOwn, flipped }: VolumeWishes,
): readonly VolumeFate[] =>
  keptVolumes(vm, read).map((volume) => {
    const others = otherUsers(vm, volume.name, users);
    const goes = (volume.isOwned && !keepsOwn) !== flipped.has(volumeKey(vm, volume.name));
    return { ...volume, users: others, goes: goes && (volume.isOwned || others.length === 0) };
  });
