import { type ApiError, toApiError } from '../../kubernetes/errors';
import { DataVolumeModel, VirtualMachineModel } from '../../kubernetes/models';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { changeOver } from '../../kubernetes/write/change-over';
import { mergePatch, read } from '../../kubernetes/write/write';
import { vmRef } from '../model/vm-ref';

/** Why a machine was not deleted, and the volume that stood in the way. */
export class NotKept extends Error {
  constructor(
    readonly volume: string,
    readonly error: ApiError,
  ) {
    super(error.serverMessage);
  }
}

/** Takes a step back. */
export type Undo = () => Promise<unknown>;

/** Drops the templates of volumes from a machine: with one left, KubeVirt would make the volume anew. */
const dropTemplates = async (vm: VirtualMachine, names: ReadonlySet<string>): Promise<readonly Undo[]> => {
  const undos: Undo[] = [];
  await changeOver(VirtualMachineModel, vmRef(vm), ({ metadata, spec }) => {
    undos.length = 0;
    const templates = spec.dataVolumeTemplates ?? [];
    const rest = templates.filter((template) => !names.has(template?.metadata?.name ?? ''));
    if (rest.length === templates.length) return undefined;
    const { uid } = metadata;
    const before = { spec: { dataVolumeTemplates: templates } };
    undos.push(() => mergePatch(VirtualMachineModel, vmRef(vm), before, uid === undefined ? {} : { uid }));
    return { spec: { dataVolumeTemplates: rest } };
  });
  return undos;
};

/** Takes a machine off the owners of a volume, so that garbage collection leaves it. */
const disown = async (vm: VirtualMachine, name: string): Promise<readonly Undo[]> => {
  const ref = { ...vmRef(vm), name };
  const undos: Undo[] = [];
  await changeOver(DataVolumeModel, ref, ({ metadata }) => {
    undos.length = 0;
    const owners = metadata.ownerReferences ?? [];
    const rest = owners.filter(({ uid }) => uid !== vm.metadata.uid);
    if (rest.length === owners.length) return undefined;
    undos.push(() => mergePatch(DataVolumeModel, ref, { metadata: { ownerReferences: owners } }));
    return { metadata: { ownerReferences: rest } };
  });
  return undos;
};

/** Whether the machine stays. An owner that is gone, or goes, would take a volume with it that is given back to it. */
const stays = async (vm: VirtualMachine): Promise<boolean> => {
  const now = await read(VirtualMachineModel, vmRef(vm)).catch(() => undefined);
  return now?.metadata.uid === vm.metadata.uid && now?.metadata.deletionTimestamp === undefined;
};

/**
 * Gives volumes back to a machine that was not deleted after all, the last step first. Never rejects: what cannot be taken back loses
 * nothing, as machine and volumes are there.
 */
export const takeBack = async (vm: VirtualMachine, undos: readonly Undo[]): Promise<void> => {
  if (undos.length === 0 || !(await stays(vm))) return;
  for (const undo of [...undos].reverse()) await undo().catch(() => undefined);
};

/**
 * Lets volumes outlive a machine: their templates first, then their owner. Resolves with what takes it back. When one step is refused,
 * the others are taken back and it rejects with NotKept: the machine must then not be deleted.
 */
export const letGo = async (vm: VirtualMachine, names: readonly string[]): Promise<readonly Undo[]> => {
  const [first] = names;
  if (first === undefined) return [];
  const undos: Undo[] = [];
  let at = first;
  try {
    undos.push(...(await dropTemplates(vm, new Set(names))));
    for (const name of names) {
      at = name;
      undos.push(...(await disown(vm, name)));
    }
    return undos;
  } catch (thrown) {
    await takeBack(vm, undos);
    throw new NotKept(at, toApiError(thrown));
  }
};
