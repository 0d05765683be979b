import type { Message } from '../../../i18n/message';
import type { Node } from '../../../kubernetes/types/core';
import type { DataVolume } from '../../../kubernetes/types/generated/data-volume';
import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineInstanceMigration } from '../../../kubernetes/types/generated/virtual-machine-instance-migration';
import type { VmActionId } from '../vm-actions';
import type { VmStatus } from '../vm-status';

/** What is going on with a virtual machine, ready to be drawn. */
export interface VmSentence {
  level: VmStatus['level'];
  text: Message;
  /** What to do about it. */
  next?: Message;
  /** KubeVirt's or CDI's words, as they are. */
  detail?: string;
  /** RFC 3339 of KubeVirt's next try. */
  retryAt?: string;
  /** The tab where the next step is taken. */
  at?: 'disks' | 'events' | 'logs';
  /** The action that is the next step, where the header has no button for it already. */
  offers?: Extract<VmActionId, 'force-stop' | 'migrate'>;
}

/** All that the sentence is made of. */
export interface VmNow {
  vm: VirtualMachine;
  vmi: VirtualMachineInstance | undefined;
  /** DataVolumes of this machine. */
  dataVolumes: readonly DataVolume[];
  status: VmStatus;
  /** Its open migration. */
  migration: VirtualMachineInstanceMigration | undefined;
  /** undefined where nodes may not be read. */
  nodes: readonly Node[] | undefined;
}

/** Says something of a machine in a state that it knows. */
export type Teller = (now: VmNow) => VmSentence | undefined;

/** The words of the cluster as they are, where there are any. */
export const withWords = (words: string | undefined): { detail?: string } =>
  words === undefined || words === '' ? {} : { detail: words };
