import { amount } from '../admission/quantity';
import type { Context } from '../controller';
import { annotationOf, split } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { clusterMark, instantly } from '../marks';
import type { DataVolume, PersistentVolumeClaim } from '../resources';
import { DataVolumes, PersistentVolumeClaims, StorageClasses, StorageProfiles } from '../resources';
import { defaultStorageClass } from '../storage/claims';
import type { Source } from './source';
import { sizeOfSource } from './source';

/** The share that a file system takes of a volume (CDIConfig `status.filesystemOverhead.global`). */
const filesystemOverhead = 0.06;

export type ClaimSpec = Pick<
  NonNullable<PersistentVolumeClaim['spec']>,
  'accessModes' | 'volumeMode' | 'storageClassName'
> & { resources: { requests: { storage: string } } };

const virtDefault = 'storageclass.kubevirt.io/is-default-virt-class';

/** The class for VMs' volumes unless one is named: that for virtualization, then the cluster's default. */
const classFor = (context: Context, volume: DataVolume): string | undefined => {
  const of = annotationOf(volume, clusterMark);
  const isArchive = volume.spec.contentType === 'archive';
  const cluster = of === undefined ? undefined : split(of);
  const byDefault = defaultStorageClass(context, cluster);
  if (isArchive || context.faults('no-default-storage-class', cluster) !== undefined)
    return byDefault?.metadata.name;
  const virt = context.cluster
    .store(StorageClasses)
    .list()
    .find((each) => annotationOf(each, virtDefault) === 'true');
  return (virt ?? byDefault)?.metadata.name;
};

const requestOf = (volume: DataVolume, source: Source, volumeMode: string): string => {
  const asked =
    (volume.spec.storage ?? volume.spec.pvc)?.resources?.requests?.storage ?? sizeOfSource(source);
  const size = String(asked ?? '32Gi');
  const isInflated =
    volume.spec.storage !== undefined &&
    volumeMode === 'Filesystem' &&
    annotationOf(volume, clusterMark) === undefined;
  return isInflated ? String(Math.ceil((amount(size) ?? 0) * (1 + filesystemOverhead))) : size;
};

/** The claim that CDI makes of `spec.storage` (blanks filled from the StorageProfile) or `spec.pvc`; a text when it cannot. */
export const claimSpecOf = (context: Context, volume: DataVolume, source: Source): ClaimSpec | string => {
  const { storage, pvc } = volume.spec;
  if (pvc) {
    const volumeMode = pvc.volumeMode ?? 'Filesystem';
    return {
      ...(pvc.accessModes ? { accessModes: pvc.accessModes } : {}),
      volumeMode,
      ...(pvc.storageClassName === undefined ? {} : { storageClassName: pvc.storageClassName }),
      resources: { requests: { storage: requestOf(volume, source, volumeMode) } },
    };
  }
  const storageClassName = storage?.storageClassName ?? classFor(context, volume);
  if (!storageClassName)
    return 'DataVolume.storage spec is missing accessMode and no storageClass to choose profile';
  const sets = context.cluster.store(StorageProfiles).get(undefined, storageClassName)
    ?.status?.claimPropertySets;
  const fitting = sets?.find(
    ({ accessModes, volumeMode }) =>
      (!storage?.volumeMode || volumeMode === storage.volumeMode) &&
      (!storage?.accessModes?.length || storage.accessModes.every((mode) => accessModes.includes(mode))),
  );
  const accessModes = storage?.accessModes?.length ? storage.accessModes : fitting?.accessModes;
  if (!accessModes)
    return `DataVolume.storage spec is missing accessMode and cannot get access mode from StorageProfile ${storageClassName}`;
  const volumeMode = storage?.volumeMode ?? fitting?.volumeMode ?? 'Filesystem';
  return {
    storageClassName,
    accessModes,
    volumeMode,
    resources: { requests: { storage: requestOf(volume, source, volumeMode) } },
  };
};

/** Why a claim is too small for what is copied into it, or undefined. */
export const sizeProblem = (volume: DataVolume, source: Source): string | undefined => {
  const wanted = amount((volume.spec.storage ?? volume.spec.pvc)?.resources?.requests?.storage);
  const least = amount(sizeOfSource(source));
  return wanted !== undefined && least !== undefined && wanted < least
    ? 'The clone target size is too small: target resources requests storage size is smaller than the source'
    : undefined;
};

/** On a claim: it was made for a DataVolume of this name, which takes it over as filled (CDI). */
export const populatedFor = 'cdi.kubevirt.io/storage.populatedFor';

const passedOn = ['cdi.kubevirt.io/storage.bind.immediate.requested'];

export const createClaim = (
  { cluster }: Context,
  volume: DataVolume,
  spec: ClaimSpec,
): Promise<PersistentVolumeClaim> => {
  const { namespace, name, labels } = volume.metadata;
  const of = annotationOf(volume, clusterMark);
  const annotations = Object.entries(volume.metadata.annotations ?? {}).filter(([key]) =>
    passedOn.includes(key),
  );
  return cluster.ensure(PersistentVolumeClaims, {
    metadata: {
      name,
      ...(namespace ? { namespace } : {}),
      labels: {
        ...labels,
        app: 'containerized-data-importer',
        'alerts.k8s.io/KubePersistentVolumeFillingUp': 'disabled',
      },
      annotations: {
        ...Object.fromEntries(annotations),
        'cdi.kubevirt.io/storage.contentType': volume.spec.contentType ?? 'kubevirt',
        'cdi.kubevirt.io/storage.usePopulator': 'true',
        ...(of === undefined ? {} : { [clusterMark]: of }),
        ...instantly(volume),
      },
      ownerReferences: [controlledBy(DataVolumes, volume)],
    },
    spec,
  });
};
