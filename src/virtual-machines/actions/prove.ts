import { toApiError } from '../../kubernetes/errors';
import { VirtualMachineInstanceModel, VirtualMachineModel } from '../../kubernetes/models';
import { readIfThere } from '../../kubernetes/write/gone';
import type { Settled } from '../../kubernetes/write/settle';
import { isAsAsked, isProvable, type VmMoment } from '../model/as-asked';
import type { VmActionId } from '../model/vm-actions';
import { vmRef } from '../model/vm-ref';

/** The machine as it is now; undefined when it is gone. Rejects with an ApiError. */
const readNow = async ({ vm: { metadata } }: VmMoment): Promise<VmMoment | undefined> => {
  const ref = vmRef({ metadata });
  const vm = await readIfThere(VirtualMachineModel, ref);
  // Another one may have its name by now.
  if (vm === undefined || vm.metadata.uid !== metadata.uid) return undefined;
  try {
    return { vm, vmi: await readIfThere(VirtualMachineInstanceModel, ref) };
  } catch (thrown) {
    const error = toApiError(thrown);
    if (error.kind !== 'forbidden') throw error;
    return { vm, canReadInstances: false };
  }
};

/**
 * How to find out whether an action was done to a machine. What can be seen may be asked for twice, but for a restart: the machine
 * would restart once more.
 */
export const proofOf = (id: VmActionId, before: VmMoment): Pick<Settled, 'isSo' | 'mayRepeat'> => ({
  isSo: async () => {
    if (!isProvable(id)) return false;
    const now = await readNow(before);
    return now !== undefined && isAsAsked(id, now, before);
  },
  mayRepeat: isProvable(id) && id !== 'restart',
});
