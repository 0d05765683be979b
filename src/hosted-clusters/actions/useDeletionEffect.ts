import { useEffect, useState } from 'react';
import { type ApiError, toApiError } from '../../kubernetes/errors';
import { DataVolumeModel, SecretModel, VirtualMachineModel } from '../../kubernetes/models';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import type { KubeObject } from '../../kubernetes/types/object';
import { list } from '../../kubernetes/write/write';
import { type DeletionEffect, deletionEffect } from '../model/deletion';
import { infraPlace } from '../model/places';
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
  const attempt = async <T>(kind: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      unread.push({ kind, error: toApiError(error) });
      return undefined;
    }
  };
  const { namespace, isExternal } = infraPlace(cluster);
  const inPlace = async (read: () => Promise<readonly KubeObject[]>) => (isExternal ? [] : await read());
  const [machines, disks, secrets, imported] = await Promise.all([
    attempt('VirtualMachine', () =>
      inPlace(() => list(VirtualMachineModel, { namespace, labelSelector: POOL_LABEL, metadataOnly: true })),
    ),
    attempt('DataVolume', () => inPlace(() => list(DataVolumeModel, { namespace, metadataOnly: true }))),
    attempt('Secret', () =>
      list(SecretModel, { namespace: cluster.metadata.namespace ?? '', metadataOnly: true }),
    ),
    attempt('ManagedCluster', () => findImport(cluster)),
  ]);
  const effect = deletionEffect(cluster, { pools, machines: machines ?? [], disks: disks ?? [], secrets });
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
