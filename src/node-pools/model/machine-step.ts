import { type Message, message } from '../../i18n/message';
import type { PoolMachine } from './pool-machines';

/** What a machine that has not joined is at. */
export interface MachineStep {
  words: Message;
  /** Progress of what it is at, as the server counts it, from 0 to 100. */
  percent?: number;
}

/** Phases of a DataVolume in which data comes in (CDI). */
const IMPORTING = ['ImportScheduled', 'ImportInProgress', 'CloneInProgress', 'CloneScheduled'];

/**
 * What comes next for a machine on its way to becoming a node: its virtual machine, its root disk, its start, its joining
 * (operator and KubeVirt: in this order).
 */
export const machineStep = ({ vmStatus, disk, node, phase }: PoolMachine): MachineStep => {
  if (node !== undefined) return { words: message('joined') };
  if (disk && IMPORTING.includes(disk.phase))
    return {
      words: message('importing the root disk'),
      ...(disk.percent === undefined ? {} : { percent: disk.percent }),
    };
  if (disk && disk.phase !== 'Succeeded')
    return { words: message('the root disk is {{phase}}', { phase: disk.phase }) };
  if (vmStatus === 'Running') return { words: message('started, has not joined yet') };
  if (vmStatus !== undefined) return { words: message('virtual machine: {{state}}', { state: vmStatus }) };
  return phase === undefined
    ? { words: message('waiting for its virtual machine') }
    : { words: message('waiting for its virtual machine ({{phase}})', { phase }) };
};
