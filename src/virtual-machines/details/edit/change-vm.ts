import { toApiError } from '../../../kubernetes/errors';
import { VirtualMachineModel } from '../../../kubernetes/models';
import type { VirtualMachine } from '../../../kubernetes/types/generated/virtual-machine';
import { mergePatch, read } from '../../../kubernetes/write/write';
import { vmRef } from '../../model/vm-ref';

/** KubeVirt writes the object while the machine changes state; that must not keep anybody from a change of their own. */
const ATTEMPTS = 6;

export type VmPatch = Readonly<Record<string, unknown>>;

/**
 * Puts something into a virtual machine or takes it out, such as one disk: when somebody was faster the change is made anew on what is
 * there then, so that nothing of theirs is lost (a merge patch replaces whole lists). Rejects with an ApiError.
 * @param change the patch over a state of the machine; undefined = it is so already
 */
export const changeVm = async (
  vm: VirtualMachine,
  change: (over: VirtualMachine) => VmPatch | undefined,
): Promise<void> => {
  const ref = vmRef(vm);
  let known = vm;
  for (let attempt = 1; ; attempt += 1) {
    const patch = change(known);
    if (!patch) return;
    const { resourceVersion = '', uid = '' } = known.metadata;
    try {
      await mergePatch(VirtualMachineModel, ref, patch, { resourceVersion, ...(uid && { uid }) });
      return;
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.kind !== 'conflict' || attempt === ATTEMPTS) throw error;
      known = await read(VirtualMachineModel, ref);
    }
  }
};
