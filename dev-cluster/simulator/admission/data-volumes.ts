import { isDeepStrictEqual } from 'node:util';
import type { DataVolume } from '../resources';
import type { Cause } from './cause';
import { duplicate, invalid, required, when } from './cause';
import { dataVolumeParts } from './data-volume-templates';
import { amount } from './quantity';

const mebibyte = 2 ** 20;

const sizeCauses = ({ spec }: DataVolume): Cause[] => {
  const { pvc, storage, source, sourceRef } = spec;
  const size = (pvc ?? storage)?.resources?.requests?.storage;
  const at = `spec.${pvc ? 'pvc' : 'storage'}.resources.requests.storage`;
  const isCopy = source?.pvc ?? source?.snapshot ?? sourceRef;
  if (!pvc && !storage) return [];
  if (size === undefined)
    return when(!isCopy || pvc !== undefined, () => required(at, 'PVC size is missing'));
  return when((amount(size) ?? 0) < mebibyte, () =>
    invalid(at, `PVC size ${String(size)} is smaller than the minimum of 1Mi`),
  );
};

const urlCauses = ({ spec: { source, contentType } }: DataVolume): Cause[] => {
  const web = source?.http ?? source?.s3;
  const at = `spec.source.${source?.http ? 'http' : 's3'}.url`;
  const image = source?.registry?.url;
  const isArchive = contentType === 'archive';
  return [
    ...when(web?.url === '', () => required(at, `${at} source URL is empty`)),
    ...when(Boolean(web?.url) && !/^https?:\/\//.test(web?.url ?? ''), () =>
      invalid(at, `Invalid source URL scheme: ${web?.url ?? ''}`),
    ),
    ...when(source?.gcs !== undefined && !/^(gs|https?):\/\//.test(source.gcs.url), () =>
      invalid('spec.source.gcs.url', `Invalid source URL scheme: ${source?.gcs?.url ?? ''}`),
    ),
    ...when(
      source?.registry !== undefined && (image === undefined) === (source.registry.imageStream === undefined),
      () => invalid('spec.source.registry', 'Source registry should have either URL or ImageStream'),
    ),
    ...when(image !== undefined && !/^(docker|oci-archive):\/\//.test(image), () =>
      invalid('spec.source.registry.url', `Source registry URL scheme is invalid: ${image ?? ''}`),
    ),
    ...when(isArchive && source !== undefined && !source.http && !source.upload, () =>
      invalid('spec.contentType', 'SourceType cannot be used with contentType archive'),
    ),
    ...when(
      source?.http?.checksum !== undefined &&
        !/^(md5:[0-9a-f]{32}|sha1:[0-9a-f]{40}|sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/i.test(
          source.http.checksum,
        ),
      () =>
        invalid(
          'spec.source.http.checksum',
          'checksum must be algorithm:hex with md5, sha1, sha256 or sha512',
        ),
    ),
  ];
};

/**
 * What CDI's webhook finds wrong with a DataVolume, at once: size of 1 MiB at least, one access mode under `pvc`, one
 * source, an unchanged spec, and no claim of its name that is somebody else's.
 * @param isTaken there is a claim of its name that it does not own
 */
export const dataVolumeCauses = (volume: DataVolume, isTaken: boolean, old?: DataVolume): Cause[] => {
  const { spec, metadata } = volume;
  if (old) {
    return when(!isDeepStrictEqual(spec, old.spec), () => invalid('spec', 'Cannot update DataVolume Spec'));
  }
  return [
    ...dataVolumeParts(spec, 'spec'),
    ...sizeCauses(volume),
    ...urlCauses(volume),
    ...when(spec.pvc !== undefined && (spec.pvc.accessModes?.length ?? 0) === 0, () =>
      required('spec.pvc.accessModes', 'Required value: at least 1 access mode is required'),
    ),
    ...when((spec.pvc?.accessModes?.length ?? 0) > 1, () =>
      invalid('spec.pvc.accessModes', 'PVC multiple accessModes'),
    ),
    ...when(isTaken, () =>
      duplicate(
        'metadata.name',
        `Destination PVC ${metadata.namespace ?? ''}/${metadata.name} already exists`,
      ),
    ),
  ];
};
