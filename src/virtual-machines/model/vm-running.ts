import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { isVmTrue } from './vm-condition';

/** What runs of a virtual machine. */
export interface VmRunning {
  /** There is an instance, even one that has ended. */
  exists: boolean;
  /** There is an instance that has not ended. */
  isLive: boolean;
  isRunning: boolean;
  isPaused: boolean;
  hasFailed: boolean;
  /** The instance is being taken down. */
  isStopping: boolean;
}

const NOTHING: VmRunning = {
  exists: false,
  isLive: false,
  isRunning: false,
  isPaused: false,
  hasFailed: false,
  isStopping: false,
};

const RUNNING_WORDS: ReadonlySet<string> = new Set(['Running', 'Paused', 'Migrating']);

/** What the virtual machine itself tells, for whoever may not read instances (`status.created`: the instance exists). */
const toldByVm = (vm: VirtualMachine): VmRunning => {
  const { created = false, printableStatus = '' } = vm.status ?? {};
  if (!created) return NOTHING;
  return {
    exists: true,
    isLive: printableStatus !== 'Stopped',
    isRunning: RUNNING_WORDS.has(printableStatus),
    isPaused: isVmTrue(vm, 'Paused'),
    hasFailed: false,
    isStopping: printableStatus === 'Stopping',
  };
};

/**
 * What runs of a virtual machine: by its instance, or where instances may not be read by what the machine itself tells.
 * @param canRead whether instances were read at all
 */
export const runningOf = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
  canRead = true,
): VmRunning => {
  if (!vmi) return canRead ? NOTHING : toldByVm(vm);
  const phase = vmi.status?.phase ?? '';
  const isFinal = phase === 'Succeeded' || phase === 'Failed';
  return {
    exists: true,
    isLive: !isFinal,
    isRunning: phase === 'Running',
    isPaused: isVmTrue(vmi, 'Paused'),
    hasFailed: phase === 'Failed',
    isStopping: !isFinal && (vmi.metadata.deletionTimestamp ?? '') !== '',
  };
};
