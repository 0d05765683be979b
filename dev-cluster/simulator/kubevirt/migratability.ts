import { annotationOf } from '../kubernetes/object';
import type { PersistentVolumeClaim, VirtualMachineInstance } from '../resources';
import { claimNameOf } from './volumes';

export interface Migratability {
  status: 'True' | 'False';
  reason: string;
  message: string;
}

type Reason = Omit<Migratability, 'status'>;

const podBridgeAllowed = 'kubevirt.io/allow-pod-bridge-network-live-migration';

const notShared = (claim: string): Reason => ({
  reason: 'DisksNotLiveMigratable',
  message: `cannot migrate VMI: PVC ${claim} is not shared, live migration requires that all PVCs must be shared (using ReadWriteMany access mode)`,
});

const nic = (instance: VirtualMachineInstance): Reason | undefined => {
  const pod = instance.spec.networks?.find((network) => network.pod);
  const binding = instance.spec.domain.devices.interfaces?.find(({ name }) => name === pod?.name);
  if (!pod || !binding || binding.masquerade || binding.passtBinding || binding.binding) return undefined;
  if (binding.bridge && annotationOf(instance, podBridgeAllowed) !== undefined) return undefined;
  return {
    reason: 'InterfaceNotLiveMigratable',
    message: `cannot migrate VMI which does not use masquerade, bridge with ${podBridgeAllowed} VM annotation or a migratable plugin to connect to the pod network`,
  };
};

const hostDevice = ({ spec }: VirtualMachineInstance): Reason | undefined => {
  const { hostDevices, gpus } = spec.domain.devices;
  return hostDevices?.length || gpus?.length
    ? { reason: 'HostDeviceNotLiveMigratable', message: 'VMI uses a PCI host devices' }
    : undefined;
};

const guarded = ({ spec }: VirtualMachineInstance): Reason | undefined => {
  const { launchSecurity } = spec.domain;
  if (!launchSecurity) return undefined;
  if (launchSecurity.tdx) return { reason: 'TDXNotLiveMigratable', message: 'VMI uses TDX' };
  return { reason: 'SEVNotLiveMigratable', message: 'VMI uses SEV' };
};

const clock = ({ spec, status }: VirtualMachineInstance): Reason | undefined =>
  spec.domain.features?.hyperv?.reenlightenment?.enabled && !status?.topologyHints?.tscFrequency
    ? {
        reason: 'NoTSCFrequencyNotLiveMigratable',
        message:
          'HyperV Reenlightenment VMIs cannot migrate when TSC Frequency is not exposed on the cluster',
      }
    : undefined;

const hyperv = ({ spec }: VirtualMachineInstance): Reason | undefined =>
  spec.domain.features?.hypervPassthrough?.enabled
    ? { reason: 'HypervPassthroughNotLiveMigratable', message: 'VMI uses hyperv passthrough' }
    : undefined;

const disks = (
  { spec, status }: VirtualMachineInstance,
  claims: readonly PersistentVolumeClaim[],
): Reason | undefined => {
  const moving = new Set((status?.migratedVolumes ?? []).map(({ volumeName }) => volumeName));
  for (const volume of spec.volumes ?? []) {
    if (volume.hostDisk && volume.hostDisk.shared !== true)
      return { reason: 'DisksNotLiveMigratable', message: 'cannot migrate VMI with non-shared HostDisk' };
    const name = claimNameOf(volume);
    const claim = claims.find(({ metadata }) => metadata.name === name);
    const isShared = claim?.spec?.accessModes?.includes('ReadWriteMany') === true;
    if (claim && !isShared && !moving.has(volume.name)) return notShared(claim.metadata.name);
  }
  return undefined;
};

const verdict = (reason: Reason | undefined): Migratability =>
  reason ? { status: 'False', ...reason } : { status: 'True', reason: '', message: '' };

/** Everything but the disks, in the order virt-handler looks: the first reason is reported. */
const firstBesideDisks = (instance: VirtualMachineInstance): Reason | undefined =>
  nic(instance) ?? hostDevice(instance) ?? guarded(instance) ?? clock(instance) ?? hyperv(instance);

/**
 * Whether an instance can be migrated, and the first reason against it, as virt-handler reports it.
 * @param isRefused the fault not-live-migratable is on
 */
export const migratability = (
  instance: VirtualMachineInstance,
  claims: readonly PersistentVolumeClaim[],
  isRefused: boolean,
): Migratability =>
  verdict(
    firstBesideDisks(instance) ??
      disks(instance, claims) ??
      (isRefused ? notShared(claims[0]?.metadata.name ?? instance.metadata.name) : undefined),
  );

/** Whether an instance could be migrated with its volumes: everything against it but the disks, which would go along. */
export const storageMigratability = (instance: VirtualMachineInstance): Migratability => {
  const reason = firstBesideDisks(instance);
  return reason
    ? { status: 'False', reason: 'NotMigratable', message: `${reason.reason}: ${reason.message}` }
    : verdict(undefined);
};

/** BlockMigration when disks are local and go along with the memory (virt-handler). */
export const migrationMethod = ({ spec, status }: VirtualMachineInstance): string => {
  const isLocal = (spec.volumes ?? []).some(
    ({ containerDisk, emptyDisk, ephemeral }) => containerDisk ?? emptyDisk ?? ephemeral,
  );
  return isLocal || status?.migratedVolumes?.length ? 'BlockMigration' : 'LiveMigration';
};
