import { VirtualMachineModel } from '../../../kubernetes/models';
import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';
import { changeOver, type MergePatch } from '../../../kubernetes/write/change-over';
import { vmRef } from '../../model/vm-ref';

/**
 * Puts something into a virtual machine or takes it out, such as one disk, over whatever others have written meanwhile. Rejects with an
 * ApiError.
 * @param change the patch over a state of the machine; undefined = it is so already
 */
export const changeVm = (
  vm: VirtualMachine,
  change: (over: VirtualMachine) => MergePatch | undefined,
): Promise<void> => changeOver(VirtualMachineModel, vmRef(vm), change, vm);
