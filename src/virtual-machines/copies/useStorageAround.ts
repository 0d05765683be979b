import { useMemo } from 'react';
import {
  PersistentVolumeClaimModel,
  StorageClassModel,
  StorageProfileModel,
  VolumeSnapshotClassModel,
} from '../../kubernetes/models';
import type { ReadState } from '../../kubernetes/read/state';
import { useList } from '../../kubernetes/read/useList';
import type { StorageAround } from '../model/snapshot-volumes';

const ifRead = <T>([items, state]: readonly [readonly T[], ReadState]): readonly T[] | undefined =>
  state.phase === 'ready' ? items : undefined;

/** The claims of a namespace and the storage of the cluster, as far as they may be read. */
export const useStorageAround = (namespace: string): StorageAround => {
  const claims = ifRead(useList(PersistentVolumeClaimModel, { namespace }));
  const classes = ifRead(useList(StorageClassModel, {}));
  const snapshotClasses = ifRead(useList(VolumeSnapshotClassModel, {}));
  const profiles = ifRead(useList(StorageProfileModel, {}));
  return useMemo(
    () => ({ claims, classes, snapshotClasses, profiles }),
    [claims, classes, snapshotClasses, profiles],
  );
};
