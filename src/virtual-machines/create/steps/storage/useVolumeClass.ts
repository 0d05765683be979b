import { useMemo } from 'react';
import { StorageClassModel, StorageProfileModel } from '../../../../kubernetes/models';
import { useList } from '../../../../kubernetes/read/useList';
import type { StorageClass } from '../../../../kubernetes/types/core';

const VIRT_DEFAULT = 'storageclass.kubevirt.io/is-default-virt-class';
const DEFAULT = 'storageclass.kubernetes.io/is-default-class';

const marked = (classes: readonly StorageClass[], mark: string): string | undefined =>
  classes.find(({ metadata }) => metadata.annotations?.[mark] === 'true')?.metadata.name;

/** The class a volume gets that names none: that for virtual machines, then the default (source: CDI). */
const defaultVolumeClass = (classes: readonly StorageClass[]): string =>
  marked(classes, VIRT_DEFAULT) ?? marked(classes, DEFAULT) ?? '';

interface VolumeClass {
  /** '' = there is none, or it could not be read */
  readonly standard: string;
  /** The classes could be read. */
  readonly isKnown: boolean;
  /** What the StorageProfile gives a volume of the class; undefined where nobody knows. */
  readonly modes: { readonly accessModes: readonly string[]; readonly volumeMode: string } | undefined;
}

/** The default class, and what a volume of the chosen one gets (source: CDI StorageProfile `status.claimPropertySets`). */
export const useVolumeClass = (chosen: string): VolumeClass => {
  const [classes, state] = useList(StorageClassModel, {});
  const [profiles] = useList(StorageProfileModel, {});
  return useMemo(() => {
    const standard = defaultVolumeClass(classes);
    const name = chosen === '' ? standard : chosen;
    const [first] = profiles.find(({ metadata }) => metadata.name === name)?.status?.claimPropertySets ?? [];
    return { standard, isKnown: state.phase === 'ready', modes: first };
  }, [classes, state, profiles, chosen]);
};
