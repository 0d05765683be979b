import { useEffect, useState } from 'react';
import { type ApiError, toApiError } from '../../kubernetes/errors';
import {
  DataVolumeModel,
  PersistentVolumeClaimModel,
  SecretModel,
  StorageClassModel,
  VirtualMachineModel,
} from '../../kubernetes/models';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { list } from '../../kubernetes/write/write';
import { type DeletionEffect, deletionEffect } from '../model/deletion';
import { controlPlaneNamespace, infraPlace } from '../model/places';
import { findImport } from './find-import';

export interface KnownEffect {
  effect: DeletionEffect;
  imported: ManagedCluster | undefined;
  /** What could not be read, by kind; the list is then incomplete. */
  unread: readonly { kind: string; error: ApiError }[];
}

/** Label the operator gives the machines of a pool. */
const POOL_LABEL = 'hypershift.openshift.io/nodepool-name';

const readAll = async (cluster: HostedCluster, pools: readonly NodePool[]): Promise<KnownEffect> => {
  const unread: KnownEffect['unread'][number][] = [];
  const attempt = async <T>(kind: string, work: Promise<T>): Promise<T | undefined> => {
    try {
      return await work;
    } catch (error) {
      unread.push({ kind, error: toApiError(error) });
      return undefined;
    }
  };
  const place = infraPlace(cluster);
  // What is on another cluster cannot be read here; volumes of etcd are always here.
  const infra = place.isExternal ? undefined : { namespace: place.namespace };
  const namespace = controlPlaneNamespace(cluster);
  const [machines, volumes, claims, storageClasses, secrets, imported] = await Promise.all([
    infra &&
      attempt(
        'VirtualMachine',
        list(VirtualMachineModel, { ...infra, labelSelector: POOL_LABEL, metadataOnly: true }),
      ),
    infra && attempt('DataVolume', list(DataVolumeModel, infra)),
    attempt('PersistentVolumeClaim', list(PersistentVolumeClaimModel, { namespace })),
    attempt('StorageClass', list(StorageClassModel)),
    attempt('Secret', list(SecretModel, { namespace: cluster.metadata.namespace ?? '', metadataOnly: true })),
    attempt('ManagedCluster', findImport(cluster)),
  ]);
  const effect = deletionEffect(cluster, { pools, machines, volumes, claims, storageClasses, secrets });
  return { effect, imported, unread };
};

/** What a deletion would take and leave, read when the dialog opens; undefined while it is read. */
export const useDeletionEffect = (
  cluster: HostedCluster,
  pools: readonly NodePool[],
): KnownEffect | undefined => {
  const [known, setKnown] = useState<KnownEffect>();
  // Read once for each dialog: a list that changes under the reader's eyes cannot be agreed to.
  const [asked] = useState({ cluster, pools });
  useEffect(() => {
    let isCurrent = true;
    void readAll(asked.cluster, asked.pools).then((result) => {
      if (isCurrent) setKnown(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return known;
};
