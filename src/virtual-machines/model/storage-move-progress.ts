import { message, type Message } from '../../i18n/message';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineInstanceMigration } from '../../kubernetes/types/generated/virtual-machine-instance-migration';
import { volumesOnTheWay } from './storage-move';
import type { Move } from './storage-move-objects';
import { isVmTrue } from './vm-condition';
import { claimNameOf, specOf, volumesOf } from './vm-spec';

/** Label on a migration that moves volumes: name of the machine (KubeVirt). */
export const VOLUME_UPDATE = 'kubevirt.io/volume-update-in-progress';

/** How far one volume is. */
export interface VolumeProgress {
  readonly volume: string;
  readonly from: string;
  readonly to: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly words: Message;
  /** KubeVirt's or CDI's words. */
  readonly said?: string;
}

const WAITS_FOR_TARGET = message('The new volume is being made');
const WAITS_FOR_MIGRATION = message('Waiting for the migration');
const COPYING = message('Being copied while the virtual machine runs');
const DONE = message('Moved');
const TARGET_FAILED = message('The new volume could not be made. Cancel the move to go back.');
const MIGRATION_FAILED = message('The last try failed. KubeVirt tries again; cancel the move to go back.');
const LOST = message(
  'The virtual machine stopped before the copy was complete, so it must not start from it. Cancel the move to go back.',
);

/** The volumes that are on the way, as KubeVirt has written them down. */
export const movesOnTheWay = (vm: VirtualMachine): readonly Move[] =>
  volumesOnTheWay(vm).flatMap(({ volumeName, sourcePVCInfo, destinationPVCInfo }) =>
    sourcePVCInfo?.claimName !== undefined && destinationPVCInfo?.claimName !== undefined
      ? [{ volume: volumeName, from: sourcePVCInfo.claimName, to: destinationPVCInfo.claimName }]
      : [],
  );

/** The migration of a machine's volumes that was begun last. */
const lastMove = (
  vm: VirtualMachine,
  migrations: readonly VirtualMachineInstanceMigration[],
): VirtualMachineInstanceMigration | undefined =>
  migrations
    .filter(
      ({ metadata, spec }) =>
        metadata.labels?.[VOLUME_UPDATE] !== undefined && spec.vmiName === vm.metadata.name,
    )
    .sort((a, b) => (a.metadata.creationTimestamp ?? '').localeCompare(b.metadata.creationTimestamp ?? ''))
    .at(-1);

const RUNS: ReadonlySet<string> = new Set([
  'Scheduling',
  'Scheduled',
  'PreparingTarget',
  'TargetReady',
  'Running',
]);

interface Around {
  readonly vm: VirtualMachine;
  readonly vmi?: VirtualMachineInstance | undefined;
  readonly volumes: readonly DataVolume[];
  readonly migrations: readonly VirtualMachineInstanceMigration[];
}

type Stage = Pick<VolumeProgress, 'state' | 'words' | 'said'>;

const stageOf = (move: Move, { vm, vmi, volumes, migrations }: Around): Stage => {
  const isAsked = volumesOf(specOf(vm)).some(
    (volume) => volume.name === move.volume && claimNameOf(volume) === move.to,
  );
  const isOnTheWay = movesOnTheWay(vm).some(({ volume }) => volume === move.volume);
  const target = volumes.find(({ metadata }) => metadata.name === move.to);
  if (isVmTrue(vm, 'ManualRecoveryRequired') && isOnTheWay) return { state: 'failed', words: LOST };
  const runsOnIt = vmi?.spec.volumes?.some(
    (volume) => volume.name === move.volume && claimNameOf(volume) === move.to,
  );
  if (isAsked && runsOnIt && !isOnTheWay && !isVmTrue(vmi, 'VolumesChange'))
    return { state: 'done', words: DONE };
  if (target?.status?.phase === 'Failed') {
    const said = target.status.conditions?.find(({ type }) => type === 'Running')?.message;
    return { state: 'failed', words: TARGET_FAILED, ...(said ? { said } : {}) };
  }
  const migration = lastMove(vm, migrations);
  const phase = migration?.status?.phase ?? '';
  if (phase === 'Failed' && isOnTheWay) {
    const said = migration?.status?.migrationState?.failureReason;
    return { state: 'failed', words: MIGRATION_FAILED, ...(said ? { said } : {}) };
  }
  if (isOnTheWay && RUNS.has(phase)) return { state: 'running', words: COPYING };
  return { state: 'waiting', words: target && isOnTheWay ? WAITS_FOR_MIGRATION : WAITS_FOR_TARGET };
};

/** How far each volume is. A move that succeeded is no longer written down, so its ways are told by `moves`. */
export const moveProgress = (moves: readonly Move[], around: Around): readonly VolumeProgress[] =>
  moves.map((move) => ({ ...move, ...stageOf(move, around) }));
