import type { Context } from '../controller';
import type { KubeObject } from '../kubernetes/object';
import type { Resource } from '../kubernetes/resource';
import type { DataVolume, PersistentVolumeClaim } from '../resources';
import { PersistentVolumeClaims } from '../resources';
import type { DataSource, VolumeSnapshot } from '../virtualization-resources';
import { DataSources, VolumeSnapshots } from '../virtualization-resources';

export interface Name {
  namespace: string;
  name: string;
}

/** What a volume is filled from, once references are followed. */
export type Source =
  | { from: 'image'; url: string; checksum?: string }
  | { from: 'blank' }
  | { from: 'upload' }
  | ({ from: 'claim'; claim?: PersistentVolumeClaim } & Name)
  | ({ from: 'snapshot'; snapshot?: VolumeSnapshot } & Name);

const find = <T extends KubeObject>(
  { cluster }: Context,
  of: Resource<T>,
  { namespace, name }: Name,
): T | undefined => cluster.store(of).get(namespace, name);

const claimSource = (context: Context, at: Name): Source => {
  const claim = find(context, PersistentVolumeClaims, at);
  return { from: 'claim', ...at, ...(claim ? { claim } : {}) };
};

const snapshotSource = (context: Context, at: Name): Source => {
  const snapshot = find(context, VolumeSnapshots, at);
  return { from: 'snapshot', ...at, ...(snapshot ? { snapshot } : {}) };
};

/** The claim or snapshot that a DataSource leads to; a DataSource may name another one. */
export const sourceOfDataSource = (
  context: Context,
  { spec, metadata }: DataSource,
  depth = 0,
): Source | undefined => {
  const { pvc, snapshot, dataSource } = spec.source;
  const namespace = metadata.namespace ?? '';
  if (pvc) return claimSource(context, { namespace: pvc.namespace || namespace, name: pvc.name });
  if (snapshot)
    return snapshotSource(context, { namespace: snapshot.namespace || namespace, name: snapshot.name });
  // CDI follows one reference, no chain of them.
  const next = dataSource && depth === 0 ? find(context, DataSources, dataSource) : undefined;
  return next && sourceOfDataSource(context, next, 1);
};

/** What a DataVolume is filled from, or a sentence about what is missing. */
export const sourceOf = (context: Context, { spec, metadata }: DataVolume): Source | string => {
  const { source, sourceRef } = spec;
  if (sourceRef) {
    const at = { namespace: sourceRef.namespace ?? metadata.namespace ?? '', name: sourceRef.name };
    const dataSource = find(context, DataSources, at);
    if (!dataSource) return `DataSource ${at.namespace}/${at.name} not found`;
    return (
      sourceOfDataSource(context, dataSource) ?? `DataSource ${at.namespace}/${at.name} has no ready source`
    );
  }
  if (source?.pvc) return claimSource(context, source.pvc);
  if (source?.snapshot) return snapshotSource(context, source.snapshot);
  if (source?.blank) return { from: 'blank' };
  if (source?.upload) return { from: 'upload' };
  const { checksum } = source?.http ?? {};
  const url =
    source?.http?.url ??
    source?.s3?.url ??
    source?.gcs?.url ??
    source?.registry?.url ??
    source?.registry?.imageStream;
  return { from: 'image', url: url ?? '', ...(checksum === undefined ? {} : { checksum }) };
};

/** The size of the source that a copy must reach, when it is known. */
export const sizeOfSource = (source: Source): string | undefined => {
  if (source.from === 'claim')
    return source.claim?.status?.capacity?.storage ?? source.claim?.spec?.resources?.requests?.storage;
  return source.from === 'snapshot' ? source.snapshot?.status?.restoreSize : undefined;
};
