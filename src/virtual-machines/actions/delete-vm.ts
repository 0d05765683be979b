import { message } from '../../i18n/message';
import { type ApiError, toApiError } from '../../kubernetes/errors';
import { DataVolumeModel, PersistentVolumeClaimModel, VirtualMachineModel } from '../../kubernetes/models';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { mergePatch, read, remove } from '../../kubernetes/write/write';
import { tasks } from '../../ui/tasks/store';
import { vmPath } from '../model/vm-path';
import { vmRef } from '../model/vm-ref';
import type { KeptVolume } from '../model/vm-volumes';

/** What shall become of the volumes of a machine that goes. */
export interface DeletionChoice {
  /** Names of its own DataVolumes that stay. */
  keep: readonly string[];
  /** Attached volumes that go too. */
  alsoRemove: readonly KeptVolume[];
}

/** Why a machine was not deleted, and the volume that stood in the way. */
export class NotKept extends Error {
  constructor(
    readonly volume: string,
    readonly error: ApiError,
  ) {
    super(error.serverMessage);
  }
}

type Undo = () => Promise<unknown>;

const versionOf = ({ metadata: { resourceVersion } }: VirtualMachine | DataVolume) =>
  resourceVersion === undefined ? {} : { resourceVersion };

/** Drops the templates of volumes from a machine: with one left, KubeVirt would make the volume anew. */
const dropTemplates = async (vm: VirtualMachine, names: ReadonlySet<string>): Promise<Undo> => {
  const now = await read(VirtualMachineModel, vmRef(vm));
  const templates = now.spec.dataVolumeTemplates ?? [];
  const rest = templates.filter((template) => !names.has(template?.metadata?.name ?? ''));
  if (rest.length === templates.length) return () => Promise.resolve();
  const { uid } = vm.metadata;
  const patch = { spec: { dataVolumeTemplates: rest } };
  await mergePatch(VirtualMachineModel, vmRef(vm), patch, { ...versionOf(now), ...(uid && { uid }) });
  return () => mergePatch(VirtualMachineModel, vmRef(vm), { spec: { dataVolumeTemplates: templates } });
};

/** Takes a machine off the owners of a volume, so that garbage collection leaves it. */
const disown = async (vm: VirtualMachine, name: string): Promise<Undo> => {
  const ref = { ...vmRef(vm), name };
  const volume = await read(DataVolumeModel, ref);
  const owners = volume.metadata.ownerReferences ?? [];
  const rest = owners.filter(({ uid }) => uid !== vm.metadata.uid);
  if (rest.length === owners.length) return () => Promise.resolve();
  await mergePatch(DataVolumeModel, ref, { metadata: { ownerReferences: rest } }, versionOf(volume));
  return () => mergePatch(DataVolumeModel, ref, { metadata: { ownerReferences: owners } });
};

/** Takes back what was done, the last first. What cannot be taken back loses nothing: the machine and its volumes are there. */
const takeBack = async (undos: readonly Undo[]): Promise<void> => {
  for (const undo of [...undos].reverse()) await undo().catch(() => undefined);
};

/**
 * Lets volumes outlive a machine: their templates first, then their owner. When one step is refused, the others are taken back and it
 * rejects with NotKept: the machine must then not be deleted.
 */
const detach = async (vm: VirtualMachine, names: readonly string[]): Promise<void> => {
  const [first] = names;
  if (first === undefined) return;
  const undos: Undo[] = [];
  let at = first;
  try {
    undos.push(await dropTemplates(vm, new Set(names)));
    for (const name of names) {
      at = name;
      undos.push(await disown(vm, name));
    }
  } catch (thrown) {
    await takeBack(undos);
    throw new NotKept(at, toApiError(thrown));
  }
};

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

/**
 * Deletes a machine as was chosen: what stays is let go first, what goes beside it goes last. Rejects with NotKept or an ApiError;
 * then the machine is still there.
 */
export const deleteVm = async (vm: VirtualMachine, choice: DeletionChoice): Promise<void> => {
  const { uid } = vm.metadata;
  await detach(vm, choice.keep);
  await remove(VirtualMachineModel, vmRef(vm), uid === undefined ? {} : { uid });
  for (const volume of choice.alsoRemove) await removeVolume(vm, volume);
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
    if (thrown instanceof NotKept) {
      const { volume, error } = thrown;
      const words = message('Volume {{volume}} could not be kept, so {{name}} was not deleted.', {
        volume,
        name,
      });
      tasks.fail(task, error, words);
    } else
      tasks.fail(task, toApiError(thrown), message('Virtual machine {{name}} was not deleted.', { name }));
    throw thrown;
  }
};
