import { z } from 'zod';
import { obeys } from '../../../../form/rule';
import { objectName } from '../../../../hosted-clusters/model/dns-name';
import { message, type Message } from '../../../../i18n/message';
import { keptSchema } from '../../../../node-pools/fields/leftovers-schema';
import { refuse } from '../../../../node-pools/fields/refuse';
import { bootPlace } from '../../../model/boot-order';
import {
  containerImage,
  DISK_BUSES,
  DISK_CACHES,
  DISK_IO,
  DISK_SOURCES,
  DISK_TYPES,
  diskBus,
  diskName,
  diskSerial,
  diskSize,
  diskType,
  diskUrl,
  IMPORTED,
  type DiskSource,
} from '../../../model/disk-rules';

const ACCESS_MODES = ['', 'ReadWriteMany', 'ReadWriteOnce', 'ReadOnlyMany'] as const;
const VOLUME_MODES = ['', 'Block', 'Filesystem'] as const;

/** One disk with the volume behind it and, where it is filled anew, its DataVolume; the rules of single fields only. */
export const diskShape = z.object({
  name: z.string().superRefine(obeys(diskName)),
  source: z.enum(DISK_SOURCES),
  /** of http, s3, gcs, registry */
  url: z.string(),
  /** credentials of the address; '' = none */
  secret: z.string().superRefine(obeys(objectName)),
  /** certificates of the address; '' = none */
  certConfigMap: z.string().superRefine(obeys(objectName)),
  /** of a container disk */
  image: z.string(),
  /** DataSource as namespace/name */
  dataSource: z.string(),
  /** claim to copy, attach or lay an ephemeral disk over; a copy may come from another namespace */
  claimNamespace: z.string(),
  claim: z.string(),
  size: z.string(),
  /** '' = the default class */
  storageClass: z.string().superRefine(obeys(objectName)),
  /** '' = as the StorageProfile has it */
  accessMode: z.enum(ACCESS_MODES),
  volumeMode: z.enum(VOLUME_MODES),
  type: z.enum(DISK_TYPES),
  bus: z.enum(DISK_BUSES),
  bootOrder: z.number().nullable().superRefine(obeys(bootPlace)),
  serial: z.string().superRefine(obeys(diskSerial)),
  cache: z.enum(DISK_CACHES),
  io: z.enum(DISK_IO),
  shareable: z.boolean(),
  /** '' = `<name of the VM>-<name of the disk>` */
  volumeName: z.string().superRefine(obeys(objectName)),
  kept: z.object({ disk: keptSchema, volume: keptSchema, template: keptSchema }),
});

export type DiskValues = z.infer<typeof diskShape>;

/** The rules that join fields of a disk. @param path where the disk stands in what is checked */
export const refuseDisk = (
  context: z.RefinementCtx,
  path: readonly (string | number)[],
  disk: DiskValues,
): void => {
  const at = (field: keyof DiskValues, problem: Message | undefined) =>
    refuse(context, [...path, field], problem);
  at('type', diskType(disk));
  at('bus', diskBus(disk));
  at('size', diskSize(disk));
  at('url', diskUrl(disk));
  if (disk.source === 'container') at('image', containerImage(disk.image));
  if (disk.source === 'image') at('dataSource', dataSourceRef(disk.dataSource));
  if (needsClaim(disk.source)) at('claim', claimName(disk.claim));
  if (disk.source === 'clone') at('claimNamespace', claimNamespace(disk.claimNamespace));
};

/** Whether a source is a claim that is there. */
export const needsClaim = (source: DiskSource): boolean =>
  source === 'clone' || source === 'attach' || source === 'ephemeral';

/** Whether the disk is a new volume made with the VM. */
export const isImported = ({ source }: Pick<DiskValues, 'source'>): boolean => IMPORTED.includes(source);

const dataSourceRef = (text: string): Message | undefined => {
  if (text === '') return message('Choose a bootable volume.');
  const [namespace = '', name = '', ...more] = text.split('/');
  return namespace !== '' && name !== '' && more.length === 0 && !objectName(namespace) && !objectName(name)
    ? undefined
    : message('Write the bootable volume as namespace/name.');
};

const claimName = (name: string): Message | undefined =>
  name === '' ? message('Choose a volume.') : objectName(name);

const claimNamespace = (name: string): Message | undefined =>
  name === '' ? message('Choose the namespace of the volume.') : objectName(name);

/** A disk as it is first shown. @param name free among the disks */
export const freshDisk = (name: string): DiskValues => ({
  name,
  source: 'blank',
  url: '',
  secret: '',
  certConfigMap: '',
  image: '',
  dataSource: '',
  claimNamespace: '',
  claim: '',
  size: '30Gi',
  storageClass: '',
  accessMode: '',
  volumeMode: '',
  type: 'disk',
  bus: 'virtio',
  bootOrder: null,
  serial: '',
  cache: '',
  io: '',
  shareable: false,
  volumeName: '',
  kept: { disk: {}, volume: {}, template: {} },
});

/** The name of the root disk where nobody gives it another. */
export const ROOT_DISK = 'rootdisk';

/** The root disk as it is first shown: a golden image, tried first. */
export const rootDefaults: DiskValues = {
  ...freshDisk(ROOT_DISK),
  source: 'image',
  size: '',
  bootOrder: 1,
};

/** A name for a further disk that no other has. */
export const freeDiskName = (taken: readonly string[]): string => {
  const numbers = Array.from({ length: taken.length + 1 }, (_none, index) => `disk-${index + 1}`);
  return numbers.find((name) => !taken.includes(name)) ?? 'disk';
};
