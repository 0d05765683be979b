import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';

/** A reason against a live migration, as KubeVirt names it. */
export interface ServerReason {
  /** Such as DisksNotLiveMigratable. */
  readonly reason: string;
  /** What it is about: a claim's name, or KubeVirt's words. */
  readonly detail: string;
}

export const DISKS = 'DisksNotLiveMigratable';
const SHARED = 'ReadWriteMany';
/** The reason of the condition that sums up all reasons but disks; its message names each (KubeVirt). */
const SUMMED = 'NotMigratable';

/** An instance, or the machine that copies its conditions (KubeVirt). */
type Told = Pick<VirtualMachineInstance, 'status'> | Pick<VirtualMachine, 'status'>;

const conditionOf = ({ status }: Told, type: string) => status?.conditions?.find((one) => one.type === type);

/** "HostDeviceNotLiveMigratable: words, SEVNotLiveMigratable: words" → one reason each (KubeVirt joins them so). */
const splitReasons = (text: string): readonly ServerReason[] => {
  const parts = text.split(/(?:^|, )([A-Z][A-Za-z]*Migratable): /);
  return parts.flatMap((part, index) =>
    index % 2 === 1 ? [{ reason: part, detail: (parts[index + 1] ?? '').trim() }] : [],
  );
};

/** Whether claims with these access modes can follow a virtual machine to another node. */
export const isShared = (accessModes: readonly string[] | undefined): boolean =>
  accessModes?.includes(SHARED) === true;

/** Claims of an instance without ReadWriteMany: KubeVirt names only the first, so each volume is looked at. */
export const stuckClaims = ({ status }: VirtualMachineInstance): readonly ServerReason[] =>
  (status?.volumeStatus ?? []).flatMap(({ persistentVolumeClaimInfo: claim }) =>
    claim && !isShared(claim.accessModes) ? [{ reason: DISKS, detail: claim.claimName ?? '' }] : [],
  );

/** The one reason that LiveMigratable tells; undefined where it is True or not written. */
export const firstReason = (instance: Told): ServerReason | undefined => {
  const said = conditionOf(instance, 'LiveMigratable');
  return said?.status === 'False' ? { reason: said.reason ?? '', detail: said.message ?? '' } : undefined;
};

/** Every reason but disks, which StorageLiveMigratable sums up (KubeVirt). */
export const otherReasons = (instance: Told): readonly ServerReason[] => {
  const said = conditionOf(instance, 'StorageLiveMigratable');
  if (said?.status !== 'False') return [];
  const words = said.message ?? '';
  return said.reason === SUMMED || words.includes('Migratable: ')
    ? splitReasons(words)
    : [{ reason: said.reason ?? '', detail: words }];
};
