import type { Event } from '../../kubernetes/types/core';

/** Names of what belongs to a virtual machine. */
export interface VmParts {
  readonly name: string;
  /** DataVolumes and claims. */
  readonly volumes: readonly string[];
  readonly migrations: readonly string[];
}

const OWN_KINDS: ReadonlySet<string> = new Set(['VirtualMachine', 'VirtualMachineInstance']);
const VOLUME_KINDS: ReadonlySet<string> = new Set(['DataVolume', 'PersistentVolumeClaim']);

/** The random end of a pod's name (Kubernetes, `generateName`): five letters and digits, so that `web` does not take the pods of `web-db`. */
const LAUNCHER = /^virt-launcher-(.+)-[a-z0-9]{5}$/;
/** CDI names its worker pods by what they do and the volume. */
const WORKER = /^(?:importer|cdi-upload|cdi-clone-source|prime)-(.+)$/;

/** Whether an event is about a virtual machine, its instance, launcher pods, volumes and migrations (KubeVirt, CDI: names). */
export const isEventOfVm = (
  { involvedObject: { kind = '', name = '' } }: Pick<Event, 'involvedObject'>,
  { name: vm, volumes, migrations }: VmParts,
): boolean => {
  if (OWN_KINDS.has(kind)) return name === vm;
  if (VOLUME_KINDS.has(kind)) return volumes.includes(name);
  if (kind === 'VirtualMachineInstanceMigration') return migrations.includes(name);
  if (kind !== 'Pod') return false;
  if (LAUNCHER.exec(name)?.[1] === vm) return true;
  const worked = WORKER.exec(name)?.[1];
  return (
    worked !== undefined && volumes.some((volume) => worked === volume || worked.startsWith(`${volume}-`))
  );
};
