import { useMemo } from 'react';
import {
  DataVolumeModel,
  NodeModel,
  PersistentVolumeClaimModel,
  VirtualMachineInstanceMigrationModel,
  VirtualMachineInstanceModel,
  VirtualMachineModel,
} from '../../kubernetes/models';
import { type ReadState, useList } from '../../kubernetes/read/useList';
import { refresh } from '../../kubernetes/read/stores';
import { useObject } from '../../kubernetes/read/useObject';
import type { Node, PersistentVolumeClaim } from '../../kubernetes/types/core';
import type { DataVolume } from '../../kubernetes/types/generated/data-volume';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import type { VirtualMachineInstanceMigration } from '../../kubernetes/types/generated/virtual-machine-instance-migration';
import type { ClusterSettings } from '../model/cluster-settings';
import { type MigrationReason, migrationReasons } from '../model/migratability';
import { isOpenMigration } from '../model/migration-refusal';
import type { PendingChange } from '../model/pending-change';
import { pendingChanges } from '../model/pending-changes';
import type { VmSentence } from '../model/sentence/teller';
import { vmSentence } from '../model/vm-sentence';
import { type VmStatus, vmStatus } from '../model/vm-status';
import { type VmSize, vmSize } from '../model/vm-size';
import { claimNameOf, specOf, volumesOf } from '../model/vm-spec';
import { runningOf } from '../model/vm-running';
import { useSizedType } from './useSizedType';
import { useVmSettings } from './useVmSettings';

/** A virtual machine with what stands around it. What may not be read is empty; its state says so. */
export interface VmView {
  vm: VirtualMachine;
  vmi: VirtualMachineInstance | undefined;
  vmiState: ReadState;
  /** By its instance, or by what the machine itself tells where instances may not be read. */
  isRunning: boolean;
  /** Its migrations, the newest first. */
  migrations: readonly VirtualMachineInstanceMigration[];
  migrationsState: ReadState;
  /** The one that has not ended. */
  migration: VirtualMachineInstanceMigration | undefined;
  claims: readonly PersistentVolumeClaim[];
  claimsState: ReadState;
  dataVolumes: readonly DataVolume[];
  volumesState: ReadState;
  /** undefined where nodes may not be read. */
  nodes: readonly Node[] | undefined;
  /** False while what is told may be old: one of the watches is lost. */
  isLive: boolean;
  settings: ClusterSettings;
  status: VmStatus;
  size: VmSize;
  reasons: readonly MigrationReason[];
  pending: readonly PendingChange[];
  /** What is going on, when it is not simply fine. */
  sentence: VmSentence | undefined;
}

/** The virtual machine of an address, as it is watched. */
export const useVmObject = (
  namespace: string,
  name: string,
): readonly [VirtualMachine | undefined, ReadState] => useObject(VirtualMachineModel, { namespace, name });

const newestFirst = (a: VirtualMachineInstanceMigration, b: VirtualMachineInstanceMigration): number =>
  (b.metadata.creationTimestamp ?? '').localeCompare(a.metadata.creationTimestamp ?? '');

const useMigrations = (namespace: string, name: string) => {
  const [all, state] = useList(VirtualMachineInstanceMigrationModel, { namespace });
  const own = useMemo(() => all.filter(({ spec }) => spec.vmiName === name).sort(newestFirst), [all, name]);
  return [own, state] as const;
};

/** The claims and DataVolumes of a machine, of all in its namespace. */
const useVolumes = (vm: VirtualMachine, vmi: VirtualMachineInstance | undefined) => {
  const { namespace = '' } = vm.metadata;
  const [allClaims, claimsState] = useList(PersistentVolumeClaimModel, { namespace });
  const [allVolumes, volumesState] = useList(DataVolumeModel, { namespace });
  const [spec, running] = [specOf(vm), vmi?.spec];
  return useMemo(() => {
    const volumes = [...volumesOf(spec), ...(running ? volumesOf(running) : [])];
    const names = new Set(volumes.flatMap((volume) => claimNameOf(volume) ?? []));
    const isOwn = ({ metadata }: { metadata: { name: string } }) => names.has(metadata.name);
    const claims = allClaims.filter(isOwn);
    const dataVolumes = allVolumes.filter(isOwn);
    return { claims, claimsState, dataVolumes, volumesState };
  }, [allClaims, allVolumes, claimsState, volumesState, spec, running]);
};

const READ = [
  VirtualMachineModel,
  VirtualMachineInstanceModel,
  VirtualMachineInstanceMigrationModel,
  PersistentVolumeClaimModel,
  DataVolumeModel,
  NodeModel,
];

/** Reads everything anew at once; what is shown stays meanwhile. */
export const refreshVm = (): void => READ.forEach((model) => refresh(model));

const isLost = (state: ReadState): boolean => state.phase === 'ready' && !state.live;

/** Reads what stands around a virtual machine, kept up to date. */
export const useVmView = (vm: VirtualMachine): VmView => {
  const { name, namespace = '' } = vm.metadata;
  const [vmi, vmiState] = useObject(VirtualMachineInstanceModel, { namespace, name });
  const [migrations, migrationsState] = useMigrations(namespace, name);
  const volumes = useVolumes(vm, vmi);
  const [allNodes, nodesState] = useList(NodeModel, {});
  const nodes = nodesState.phase === 'ready' ? allNodes : undefined;
  const { claimsState, volumesState } = volumes;
  const isLive = ![vmiState, migrationsState, claimsState, volumesState, nodesState].some(isLost);
  const settings = useVmSettings();
  const type = useSizedType(vm);
  return useMemo(() => {
    const reasons = migrationReasons(vm, vmi, volumes.claims, settings.featureGates);
    const rollout = { isLiveUpdate: settings.isLiveUpdate, isMigratable: reasons.length === 0, type };
    const isRunning = runningOf(vm, vmi, vmiState.phase !== 'failed').isLive;
    const migration = isRunning ? migrations.find(isOpenMigration) : undefined;
    const status = vmStatus(vm, vmi, volumes.dataVolumes);
    return {
      vm,
      vmi,
      vmiState,
      isRunning,
      migrations,
      migrationsState,
      migration,
      ...volumes,
      nodes,
      isLive,
      settings,
      status,
      size: vmSize(vm, vmi, type),
      reasons,
      pending: pendingChanges(vm, vmi, rollout),
      sentence: vmSentence({ vm, vmi, dataVolumes: volumes.dataVolumes, status, migration, nodes }),
    };
  }, [vm, vmi, vmiState, migrations, migrationsState, volumes, nodes, isLive, settings, type]);
};
