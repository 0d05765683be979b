import { isOfAnother, type ListPlace, placeIn } from '../model/list-place';
import { disksOf, volumesOf, type VmSpec } from '../model/vm-spec';

/** The last part of a path of the server, by the form's field that it comes from. */
const FIELDS: readonly (readonly [end: RegExp, field: string])[] = [
  [/serial$/, 'serial'],
  [/\.(?:disk|cdrom|lun)\.bus$/, 'bus'],
  [/\.bus$/, 'bus'],
  [/storageClassName$/, 'storageClass'],
  [/accessModes/, 'accessMode'],
  [/volumeMode$/, 'volumeMode'],
  [/\.storage$|\.capacity$|requests/, 'size'],
  [/\.url$/, 'url'],
  [/\.image$/, 'image'],
  [/claimName$|source\.pvc/, 'claim'],
  [/sourceRef/, 'dataSource'],
  [/dataVolume\.name$|dataVolumeTemplates\[\d+\]\.metadata\.name$|^metadata\.name$/, 'volumeName'],
  [/disks\[\d+\](?:\.name)?$|volumes\[\d+\](?:\.name)?$/, 'name'],
  [/disks\[\d+\]/, 'type'],
  [/volumes\[\d+\]|dataVolumeTemplates/, 'source'],
];

/** What the forms of a disk have no field for: the refusal then stands above them. */
const ELSEWHERE = /\.(?:bootOrder|cache|io)$/;

/** Where a disk and its volume are. @param name of the disk; without one it is put behind the others */
export const diskPlace = (spec: VmSpec, name?: string): ListPlace =>
  placeIn({ disks: disksOf(spec), volumes: volumesOf(spec) }, name);

/**
 * The field of the disk's form that a path of a refusal comes from (source: virt-api and CDI, `details.causes[].field`). What is
 * wrong with another disk has none, and stands above the form.
 */
export const diskFieldOf =
  (place: ListPlace) =>
  (path: string): string | undefined => {
    if (ELSEWHERE.test(path) || isOfAnother(path, place)) return undefined;
    const found = FIELDS.find(([end]) => end.test(path));
    return found && `disk.${found[1]}`;
  };
