import { message, type Message } from '../../i18n/message';

/** How a disk comes to a machine, or leaves it: in the template, by KubeVirt's call, or in the template until the next start. */
export type PlugWay = 'declarative' | 'call' | 'template';

/**
 * The way for a machine now.
 * @param gates KubeVirt's feature gates; undefined where they may not be read: the call then tells
 * Source: KubeVirt (DeclarativeHotplugVolumes takes over from HotplugVolumes).
 */
export const plugWay = (isRunning: boolean, gates: readonly string[] | undefined): PlugWay => {
  if (!isRunning) return 'template';
  if (gates?.includes('DeclarativeHotplugVolumes')) return 'declarative';
  return !gates || gates.includes('HotplugVolumes') ? 'call' : 'template';
};

/** Buses that a disk can be plugged in on (source: virt-api admission, R6). */
const HOT_BUSES: readonly string[] = ['virtio', 'scsi'];

/** Why a disk cannot be plugged into a running machine; it then waits for a restart. */
export const plugRefusal = (
  { type, bus, source }: { type: string; bus: string; source: string },
  way: PlugWay,
): Message | undefined => {
  if (way === 'template') return message('This cluster plugs in no disks while a virtual machine runs.');
  if (source === 'container' || source === 'ephemeral' || source === 'emptyDisk')
    return message('Only volumes can be plugged in while it runs.');
  if (type === 'cdrom') return message('A CD-ROM drive cannot be plugged in while it runs.');
  if (type === 'lun' && bus !== 'scsi') return message('A LUN can be plugged in on scsi only.');
  return HOT_BUSES.includes(bus)
    ? undefined
    : message('Only disks on virtio or scsi can be plugged in while it runs.');
};
