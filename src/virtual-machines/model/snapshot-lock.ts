import { message, type Message } from '../../i18n/message';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';

/** Why disks and what runs cannot be changed now: a snapshot of them is being taken (virt-api admission, R20). */
export const snapshotLock = ({ status }: VirtualMachine): Message | undefined =>
  status?.snapshotInProgress ? message('A snapshot is being taken. Wait until that has ended.') : undefined;
