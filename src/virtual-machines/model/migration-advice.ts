import { message, type Message } from '../../i18n/message';

/** Advice by the beginning of KubeVirt's reason. */
const ADVICE: readonly (readonly [begin: string, advice: Message])[] = [
  ['Disks', message('Move the volume to a storage class with ReadWriteMany.')],
  ['Interface', message('Connect it by masquerade, or put it on a network of its own.')],
  ['HostDevice', message('Remove the device, or plan for the virtual machine to be stopped.')],
  ['CPUMode', message('Choose a CPU model that several nodes have.')],
  ['Hotplug', message('Remove the disk that was plugged in, or keep it on ReadWriteMany storage.')],
  ['VirtIOFS', message('Remove the shared file system.')],
  ['PersistentReservation', message('Remove the disk with SCSI reservations.')],
  ['NoTSCFrequency', message('Turn reenlightenment off, or use nodes with a stable clock.')],
  ['HypervPassthrough', message('Choose the Hyper-V features one by one instead.')],
];
const FIXED = message('Such a virtual machine can only be stopped and started elsewhere.');

/** What would let a virtual machine move that KubeVirt holds for this reason. */
export const migrationAdvice = (reason: string): Message =>
  ADVICE.find(([begin]) => reason.startsWith(begin))?.[1] ?? FIXED;
