import { type Message, message } from '../../i18n/message';
import { ApiError, toApiError } from '../../kubernetes/errors';
import { DataVolumeModel, PersistentVolumeClaimModel, VirtualMachineModel } from '../../kubernetes/models';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import { dryRun } from '../../kubernetes/write/dry-run';
import { createPlan } from '../../kubernetes/write/plan';
import { createRun } from '../../kubernetes/write/run';
import { mergePatch, read, remove } from '../../kubernetes/write/write';
import { tasks } from '../../ui/tasks/store';
import { volumesOnTheWay } from '../model/storage-move';
import { type Move, MOVED_FROM, movePatch, type Place, revertPatch } from '../model/storage-move-objects';
import { movesOnTheWay } from '../model/storage-move-progress';
import { vmPath } from '../model/vm-path';
import { vmRef } from '../model/vm-ref';
import { claimNameOf, specOf, volumesOf } from '../model/vm-spec';
import { type Ending, untilEnded, whyEnded } from './follow';
import { type FollowedWork, rememberWork } from './followed-work';

const taskOf = ({ namespace, name }: { namespace: string; name: string }, title: Message) => ({
  title,
  what: name,
  where: namespace,
  link: vmPath({ namespace, name }, 'snapshots'),
});

/** Makes the blank volumes: all of them, or none. Rejects with the first refusal, an ApiError. */
const makeTargets = async (targets: readonly DataVolume[], ending: string) => {
  const plan = createPlan(targets);
  const refused = (await dryRun(plan)).find(({ verdict, error }) => verdict === 'refused' && error);
  if (refused?.error) throw refused.error;
  const run = createRun(plan, {
    id: `move-${ending}`,
    owns: ({ metadata }) => metadata.labels?.[MOVED_FROM] !== undefined,
  });
  await run.start();
  const { phase, items } = run.snapshot();
  if (phase === 'done') return run;
  const error = items.find((item) => item.error)?.error;
  await run.undo();
  run.forget();
  throw error ?? new ApiError({ kind: 'server', serverMessage: phase });
};

const isBack = (vm: VirtualMachine, moves: readonly Move[]): boolean =>
  volumesOf(specOf(vm)).every((volume) => {
    const move = moves.find((one) => one.volume === volume.name);
    return !move || claimNameOf(volume) !== move.to;
  });

/** Tells the end of a move; KubeVirt tries on for ever, so only a cancelled one has failed. */
export const followMove = async (
  work: Extract<FollowedWork, { kind: 'move' }>,
  isResumed = false,
): Promise<void> => {
  const { namespace, vm: name, moves } = work;
  const ref = { namespace, name };
  const task = tasks.start(taskOf(ref, message('Move storage')));
  const forget = rememberWork(work);
  const failed = message('The storage of {{name}} was not moved.', { name });
  // After a reload nobody knows what was seen before: the volumes alone tell.
  let hasLeft = isResumed;
  let hasBegun = isResumed;
  const endingOf = (now: VirtualMachine): Ending | undefined => {
    // What was read before the patch still has the volumes at their old places.
    if (isBack(now, moves)) return hasLeft ? { end: 'failed', said: 'cancelled' } : undefined;
    hasLeft = true;
    if (volumesOnTheWay(now).length > 0) {
      hasBegun = true;
      return undefined;
    }
    // KubeVirt forgets the ways of volumes once they have arrived.
    return hasBegun ? { end: 'done' } : undefined;
  };
  try {
    const ending = await untilEnded(VirtualMachineModel, ref, endingOf, { wasThere: isResumed });
    if (ending.end === 'done')
      tasks.succeed(task, {
        toast: message(
          'The storage of {{name}} was moved. These volumes are no longer used and stay until you delete them: {{volumes}}',
          { name, volumes: moves.map(({ from }) => from).join(', ') },
        ),
      });
    else
      tasks.fail(
        task,
        undefined,
        failed,
        ending.end === 'gone' ? whyEnded(ending) : message('The move was cancelled.'),
      );
  } catch (thrown) {
    tasks.fail(task, toApiError(thrown), failed);
  } finally {
    forget();
  }
};

interface MoveRequest {
  readonly moves: readonly Move[];
  readonly targets: readonly DataVolume[];
  readonly storageClass: string;
  readonly ending: string;
}

/**
 * Makes new volumes and has KubeVirt copy the machine's to them while it runs, as a task. When anything is refused, the new
 * volumes go again and the machine is as it was. Rejects with an ApiError.
 */
export const moveStorage = async (
  vm: VirtualMachine,
  { moves, targets, storageClass, ending }: MoveRequest,
): Promise<void> => {
  const { resourceVersion } = vm.metadata;
  const options = resourceVersion === undefined ? {} : { resourceVersion };
  const patch = movePatch(vm, moves, storageClass);
  // A refusal of the machine is found before volumes are made.
  await mergePatch(VirtualMachineModel, vmRef(vm), patch, { ...options, dryRun: true });
  const run = await makeTargets(targets, ending);
  try {
    await mergePatch(VirtualMachineModel, vmRef(vm), patch, options);
  } catch (thrown) {
    const error = toApiError(thrown);
    // Without a clear answer the machine may use them already.
    if (!error.outcomeUnknown) await run.undo();
    throw error;
  } finally {
    run.forget();
  }
  void followMove({ kind: 'move', namespace: vmRef(vm).namespace, vm: vm.metadata.name, moves });
};

const ifThere = async <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((thrown: unknown) => {
    const error = toApiError(thrown);
    if (error.kind === 'not-found') return undefined;
    throw error;
  });

/** Where volumes on the way came from: their claims tell the class, a DataVolume of the same name how they are named. */
const originsOf = (vm: VirtualMachine, moves: readonly Move[]): Promise<readonly Place[]> =>
  Promise.all(
    moves.map(async ({ volume, from, to }) => {
      const ref = { ...vmRef(vm), name: from };
      const [made, claim] = await Promise.all([
        ifThere(read(DataVolumeModel, ref)),
        ifThere(read(PersistentVolumeClaimModel, ref)),
      ]);
      const storageClass = claim?.spec?.storageClassName;
      return { volume, from: to, to: from, isDataVolume: made !== undefined, storageClass };
    }),
  );

/** Removes a volume that a cancelled move had made; one of somebody else's stays. */
const removeTarget = async (vm: VirtualMachine, name: string): Promise<void> => {
  const ref = { ...vmRef(vm), name };
  const target = await ifThere(read(DataVolumeModel, ref));
  if (target?.metadata.labels?.[MOVED_FROM] === undefined) return;
  const { uid } = target.metadata;
  await remove(DataVolumeModel, ref, uid === undefined ? {} : { uid });
};

/**
 * Puts the volumes back that are on the way, which ends the copying, and removes the new ones once KubeVirt has let go of
 * them. Rejects with an ApiError when the machine is not changed; what comes later is told by a task.
 */
export const cancelMove = async (vm: VirtualMachine): Promise<void> => {
  const { name, resourceVersion } = vm.metadata;
  const moves = movesOnTheWay(vm);
  const patch = revertPatch(vm, await originsOf(vm, moves));
  await mergePatch(
    VirtualMachineModel,
    vmRef(vm),
    patch,
    resourceVersion === undefined ? {} : { resourceVersion },
  );
  const task = tasks.start(taskOf(vmRef(vm), message('Cancel move of storage')));
  void (async () => {
    await untilEnded(VirtualMachineModel, vmRef(vm), (now) =>
      volumesOnTheWay(now).length === 0 ? { end: 'done' } : undefined,
    );
    for (const { to } of moves) await removeTarget(vm, to);
    tasks.succeed(task, { toast: message('The storage of {{name}} is where it was.', { name }) });
  })().catch((thrown: unknown) =>
    tasks.fail(
      task,
      toApiError(thrown),
      message('Volumes that were made for the move of {{name}} are left.', { name }),
    ),
  );
};
