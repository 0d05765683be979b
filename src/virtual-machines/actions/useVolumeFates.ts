import { useMemo, useState } from 'react';
import { DataVolumeModel, VirtualMachineModel } from '../../kubernetes/models';
import { type ReadState, useList } from '../../kubernetes/read/useList';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { volumesByKey, volumeUsers } from '../model/vm-volumes';
import { flipVolume, NO_WISHES, type VolumeFate, volumeFates } from '../model/volume-fate';
import type { DeletionChoice } from './delete-vm';

/** The volumes of machines that are to be deleted, and what becomes of each. */
export interface VolumeFates {
  fatesOf: (vm: VirtualMachine) => readonly VolumeFate[];
  /** Lets a volume do the opposite. */
  flip: (vm: VirtualMachine, volume: string) => void;
  /** Whether what was made for the machines stays, as a rule. */
  keepsOwn: boolean;
  /** Sets the rule; what was chosen for single volumes is forgotten. */
  setKeepsOwn: (keepsOwn: boolean) => void;
  /** How far reading of volumes has come: before that nobody can agree to anything. */
  state: ReadState;
}

/** Reads the volumes of machines that are to be deleted and keeps what is chosen about them. */
export const useVolumeFates = (vms: readonly VirtualMachine[]): VolumeFates => {
  const [first, ...more] = new Set(vms.map(({ metadata }) => metadata.namespace ?? ''));
  const query = first === undefined ? null : more.length > 0 ? {} : { namespace: first };
  const [volumes, state] = useList(DataVolumeModel, query);
  const [others] = useList(VirtualMachineModel, query);
  const [wishes, setWishes] = useState(NO_WISHES);
  const around = useMemo(
    () => ({ read: volumesByKey(volumes), users: volumeUsers(others) }),
    [volumes, others],
  );
  return {
    fatesOf: (vm) => volumeFates(vm, around, wishes),
    flip: (vm, volume) => setWishes((now) => flipVolume(now, vm, volume)),
    keepsOwn: wishes.keepsOwn,
    setKeepsOwn: (keepsOwn) => setWishes({ ...NO_WISHES, keepsOwn }),
    state,
  };
};

/** What has to be done with the volumes of a machine when it is deleted. */
export const choiceOf = (fates: readonly VolumeFate[]): DeletionChoice => ({
  keep: fates.filter(({ isOwned, goes }) => isOwned && !goes).map(({ name }) => name),
  alsoRemove: fates.filter(({ isOwned, goes }) => !isOwned && goes),
});
