import { message, type Message } from '../../i18n/message';
import { toApiError } from '../../kubernetes/errors';
import { DataVolumeModel, PersistentVolumeClaimModel, VirtualMachineModel } from '../../kubernetes/models';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { isGoing } from '../../kubernetes/write/gone';
import { sendSettled } from '../../kubernetes/write/settle';
import { remove } from '../../kubernetes/write/write';
import { tasks } from '../../ui/tasks/store';
import { vmPath } from '../model/vm-path';
import { vmRef } from '../model/vm-ref';
import type { KeptVolume } from '../model/vm-volumes';
import { letGo, NotKept, takeBack } from './let-go';

/** What shall become of the volumes of a machine that goes. */
export interface DeletionChoice {
  /** Names of its own DataVolumes that stay. */
  keep: readonly string[];
  /** Attached volumes that go too. */
  alsoRemove: readonly KeptVolume[];
}

const removeVolume = async (vm: VirtualMachine, { kind, name }: KeptVolume): Promise<void> => {
  const model = kind === 'DataVolume' ? DataVolumeModel : PersistentVolumeClaimModel;
  try {
    await remove(model, { ...vmRef(vm), name });
  } catch (thrown) {
    tasks.notify({
      level: 'danger',
      title: message('Volume {{name}} was not deleted.', { name }),
      error: toApiError(thrown),
    });
  }
};

/** Deletes the machine alone, never a namesake. Resolves too when it was gone, or going, after an answer was lost. */
const removeVm = (vm: VirtualMachine, isPatient: boolean): Promise<void> => {
  const { uid } = vm.metadata;
  return sendSettled({
    send: () => remove(VirtualMachineModel, vmRef(vm), uid === undefined ? {} : { uid }),
    isSo: () => isGoing(VirtualMachineModel, vmRef(vm), uid),
    mayRepeat: true,
    isPatient,
  });
};

/**
 * Deletes a machine as was chosen: what stays is let go first, what goes beside it goes last. Rejects with NotKept or an ApiError:
 * then the machine is still there, and its volumes are its own again. Without a clear answer they stay as they are: given back to a
 * machine that is gone they would be lost. A server that does not answer is waited for, unless `isPatient` is false.
 */
export const deleteVm = async (
  vm: VirtualMachine,
  choice: DeletionChoice,
  isPatient = true,
): Promise<void> => {
  const undos = await letGo(vm, choice.keep);
  try {
    await removeVm(vm, isPatient);
  } catch (thrown) {
    const error = toApiError(thrown);
    if (!error.outcomeUnknown) await takeBack(vm, undos);
    throw error;
  }
  for (const volume of choice.alsoRemove) await removeVolume(vm, volume);
};

/** What to say of a machine that was not deleted, as far as is known, and the server's refusal. */
export const deletionRefused = (
  name: string,
  thrown: unknown,
): { words: Message; error: ReturnType<typeof toApiError> } => {
  if (!(thrown instanceof NotKept)) {
    const refused = toApiError(thrown);
    const words = refused.outcomeUnknown
      ? message(
          'No clear answer came to the deletion of virtual machine {{name}}. Its status tells what is.',
          {
            name,
          },
        )
      : message('Virtual machine {{name}} was not deleted.', { name });
    return { words, error: refused };
  }
  const { volume, error } = thrown;
  const words = message('Volume {{volume}} could not be kept, so {{name}} was not deleted.', {
    volume,
    name,
  });
  return { words, error };
};

/** The same as a task. Rejects likewise; the toast has told it then. */
export const deleteVmAsTask = async (vm: VirtualMachine, choice: DeletionChoice): Promise<void> => {
  const { namespace, name } = vmRef(vm);
  const link = vmPath({ namespace, name });
  const task = tasks.start({ title: message('Delete virtual machine'), what: name, where: namespace, link });
  try {
    await deleteVm(vm, choice);
    tasks.succeed(task, { toast: message('Virtual machine {{name}} is being deleted.', { name }) });
  } catch (thrown) {
    const { words, error } = deletionRefused(name, thrown);
    tasks.fail(task, error, words);
    throw thrown;
  }
};
