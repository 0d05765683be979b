import { message, type Message } from '../../i18n/message';
import { dnsLabelProblem } from '../../hosted-clusters/model/dns-name';
import { parseQuantity, size } from '../../node-pools/model/quantity';

export const DISK_TYPES = ['disk', 'cdrom', 'lun'] as const;
export type DiskType = (typeof DISK_TYPES)[number];
/** '' = as the preference has it */
export const DISK_BUSES = ['', 'virtio', 'sata', 'scsi', 'usb'] as const;
export type DiskBus = (typeof DISK_BUSES)[number];
export const DISK_CACHES = ['', 'none', 'writethrough', 'writeback'] as const;
export const DISK_IO = ['', 'native', 'threads'] as const;

/** Where a disk's data come from. */
export const DISK_SOURCES = [
  'image',
  'blank',
  'http',
  's3',
  'gcs',
  'registry',
  'container',
  'clone',
  'attach',
  'ephemeral',
  'emptyDisk',
] as const;
export type DiskSource = (typeof DISK_SOURCES)[number];

/** Sources that CDI fills a new volume from: the VM has a template of a DataVolume for them. */
export const IMPORTED: readonly DiskSource[] = ['image', 'blank', 'http', 's3', 'gcs', 'registry', 'clone'];

/** Sources that know how large they are, so that a size is no duty (source: CDI; specification, storage). */
const SIZE_IS_KNOWN: readonly DiskSource[] = ['image', 'clone'];

/** The name of a disk, which its volume has too (source: virt-api admission, R2). */
export const diskName = (name: string): Message | undefined =>
  name === '' ? message('Enter a name for the disk.') : dnsLabelProblem(name);

/** The buses a kind of disk may have, the usual one first (source: virt-api admission, R3 and R6). */
export const busesOf = (type: DiskType): readonly [DiskBus, ...DiskBus[]] => {
  if (type === 'cdrom') return ['sata', 'scsi', 'usb'];
  return type === 'lun' ? ['scsi', 'virtio', 'sata'] : ['virtio', 'sata', 'scsi', 'usb'];
};

/** Whether the bus fits the kind of disk (source: virt-api admission, R3). */
export const diskBus = ({ type, bus }: { type: DiskType; bus: DiskBus }): Message | undefined => {
  if (bus === '' || busesOf(type).includes(bus)) return undefined;
  return type === 'cdrom'
    ? message('A CD-ROM cannot be on virtio. Choose sata or scsi.')
    : message('A {{type}} cannot be on {{bus}}. Choose {{buses}}.', {
        type: 'LUN',
        bus,
        buses: busesOf(type).join(', '),
      });
};

/** A LUN passes a claim through (source: virt-api admission, R3). */
export const diskType = ({ type, source }: { type: DiskType; source: DiskSource }): Message | undefined =>
  type === 'lun' && source !== 'attach' && !IMPORTED.includes(source)
    ? message('A LUN needs a volume. Choose disk for this source.')
    : undefined;

/** The size of a new volume; '' where its source knows it (source: CDI webhook: at least 1 MiB). */
export const diskSize = ({
  source,
  size: text,
}: {
  source: DiskSource;
  size: string;
}): Message | undefined => {
  if (!IMPORTED.includes(source) && source !== 'emptyDisk') return undefined;
  if (text === '' && SIZE_IS_KNOWN.includes(source)) return undefined;
  return size(text);
};

/** A copy needs at least the room of its original (source: CDI: the clone fails otherwise). @param original '' = not known */
export const cloneSize = (text: string, original: string): Message | undefined => {
  const [wanted, needed] = [parseQuantity(text), parseQuantity(original)];
  return wanted !== undefined && needed !== undefined && wanted < needed
    ? message('The source has {{size}}. Enter at least that much.', { size: original })
    : undefined;
};

/** The serial number of a disk (source: virt-api admission, R5). */
export const diskSerial = (text: string): Message | undefined => {
  if (text.length > 256) return message('A serial number has at most 256 characters.');
  return /^[A-Za-z0-9_.+-]*$/.test(text)
    ? undefined
    : message('{{value}} is not a serial number. Use letters, digits and the signs _ . + -', { value: text });
};

const SCHEMES: Partial<Record<DiskSource, { pattern: RegExp; problem: Message }>> = {
  http: {
    pattern: /^https?:\/\/[^\s/]\S*$/,
    problem: message('Enter an address that begins with http:// or https://.'),
  },
  s3: {
    pattern: /^https?:\/\/[^\s/]\S*$/,
    problem: message('Enter the address of the S3 object, beginning with http:// or https://.'),
  },
  gcs: {
    pattern: /^gs:\/\/[^\s/]\S*$/,
    problem: message('Enter the address of the GCS object, beginning with gs://.'),
  },
  registry: {
    pattern: /^(?:docker|oci-archive):\/\/\S+$/,
    problem: message('Enter the address of the image, beginning with docker:// or oci-archive://.'),
  },
};

/** The address a volume is filled from (source: CDI). */
export const diskUrl = ({ source, url }: { source: DiskSource; url: string }): Message | undefined => {
  const scheme = SCHEMES[source];
  return !scheme || scheme.pattern.test(url) ? undefined : scheme.problem;
};

/** The image of a container disk: a pull spec without a scheme (source: CRI). */
export const containerImage = (image: string): Message | undefined => {
  if (image === '') return message('Enter the image, such as example.com/images/fedora:42.');
  if (/^[a-z-]+:\/\//.test(image))
    return message('Enter the image without {{scheme}} before it.', {
      scheme: `${image.split('://')[0] ?? ''}://`,
    });
  return /^[a-z0-9][\w.\-/:@]*$/.test(image)
    ? undefined
    : message('{{value}} is not the name of an image, such as example.com/images/fedora:42.', {
        value: image,
      });
};

/** Entries whose name one before them has too. */
export const repeatedNames = (all: readonly { name: string }[]): readonly number[] =>
  all.flatMap(({ name }, index) =>
    name !== '' && all.slice(0, index).some((other) => other.name === name) ? [index] : [],
  );

/** What to say of them (source: virt-api admission, R2 and R10). */
export const nameTwice = (name: string): Message =>
  message('{{name}} is there twice. Choose another name.', { name });
