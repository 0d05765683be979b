import { useMemo } from 'react';
import { useWords } from '../../../i18n/useWords';
import { StorageClassModel, StorageProfileModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import type { StorageClass } from '../../../kubernetes/types/core';
import { choicesOf, type Choices } from './choices';

const DEFAULT_CLASS = 'storageclass.kubernetes.io/is-default-class';

const isDefault = ({ metadata }: StorageClass): boolean => metadata.annotations?.[DEFAULT_CLASS] === 'true';

/** The storage classes of this cluster. */
export const useStorageClasses = (): Choices => {
  const { t } = useWords();
  const [classes, state] = useList(StorageClassModel, {});
  return useMemo(
    () =>
      choicesOf(StorageClassModel, [classes, state], (storageClass) => ({
        value: storageClass.metadata.name,
        label: storageClass.metadata.name,
        description: isDefault(storageClass)
          ? t('{{provisioner}}, the default', { provisioner: storageClass.provisioner })
          : storageClass.provisioner,
      })),
    [classes, state, t],
  );
};

/** The name of the default class; '' where there is none or it could not be read. */
export const useDefaultStorageClass = (): string => {
  const [classes] = useList(StorageClassModel, {});
  return classes.find(isDefault)?.metadata.name ?? '';
};

/**
 * The access modes a class offers (source: CDI StorageProfile `status.claimPropertySets`).
 * @returns undefined where nobody knows
 */
export const useAccessModes = (storageClass: string): readonly string[] | undefined => {
  const [profiles] = useList(StorageProfileModel, {});
  return useMemo(() => {
    const sets = profiles.find(({ metadata }) => metadata.name === storageClass)?.status?.claimPropertySets;
    return sets && sets.length > 0 ? sets.flatMap(({ accessModes }) => accessModes) : undefined;
  }, [profiles, storageClass]);
};
