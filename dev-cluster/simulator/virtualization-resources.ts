/** The kinds around virtual machines: copies, sizes, images, migrations. Those of every simulator part are in resources.ts. */
import type * as admission from 'kubernetes-types/admissionregistration/v1';
import type * as policy from 'kubernetes-types/policy/v1';
import type { DataSource } from '../../src/kubernetes/types/generated/data-source';
import type { KubeVirt } from '../../src/kubernetes/types/generated/kube-virt';
import type { VirtualMachineClone } from '../../src/kubernetes/types/generated/virtual-machine-clone';
import type { VirtualMachineClusterInstancetype } from '../../src/kubernetes/types/generated/virtual-machine-cluster-instancetype';
import type { VirtualMachineClusterPreference } from '../../src/kubernetes/types/generated/virtual-machine-cluster-preference';
import type { VirtualMachineExport } from '../../src/kubernetes/types/generated/virtual-machine-export';
import type { VirtualMachineInstanceMigration } from '../../src/kubernetes/types/generated/virtual-machine-instance-migration';
import type { VirtualMachineInstancetype } from '../../src/kubernetes/types/generated/virtual-machine-instancetype';
import type { VirtualMachinePreference } from '../../src/kubernetes/types/generated/virtual-machine-preference';
import type { VirtualMachineRestore } from '../../src/kubernetes/types/generated/virtual-machine-restore';
import type { VirtualMachineSnapshot } from '../../src/kubernetes/types/generated/virtual-machine-snapshot';
import type { VolumeSnapshot } from '../../src/kubernetes/types/generated/volume-snapshot';
import type { VolumeSnapshotClass } from '../../src/kubernetes/types/generated/volume-snapshot-class';
import type { KubeObject } from './kubernetes/object';
import { resource } from './kubernetes/resource';

type Named<T> = KubeObject & Omit<T, keyof KubeObject>;

export type PodDisruptionBudget = Named<policy.PodDisruptionBudget>;
export type ValidatingWebhookConfiguration = Named<admission.ValidatingWebhookConfiguration>;
export type {
  DataSource,
  KubeVirt,
  VirtualMachineClone,
  VirtualMachineClusterInstancetype,
  VirtualMachineClusterPreference,
  VirtualMachineExport,
  VirtualMachineInstanceMigration,
  VirtualMachineInstancetype,
  VirtualMachinePreference,
  VirtualMachineRestore,
  VirtualMachineSnapshot,
  VolumeSnapshot,
  VolumeSnapshotClass,
};

const clusterWide = { clusterWide: true };

export const ValidatingWebhookConfigurations = resource<ValidatingWebhookConfiguration>(
  'admissionregistration.k8s.io/v1',
  'ValidatingWebhookConfiguration',
  'validatingwebhookconfigurations',
  clusterWide,
);

export const PodDisruptionBudgets = resource<PodDisruptionBudget>(
  'policy/v1',
  'PodDisruptionBudget',
  'poddisruptionbudgets',
);
export const KubeVirts = resource<KubeVirt>('kubevirt.io/v1', 'KubeVirt', 'kubevirts');
export const VirtualMachineInstanceMigrations = resource<VirtualMachineInstanceMigration>(
  'kubevirt.io/v1',
  'VirtualMachineInstanceMigration',
  'virtualmachineinstancemigrations',
);

const sizes = 'instancetype.kubevirt.io/v1beta1';
export const VirtualMachineInstancetypes = resource<VirtualMachineInstancetype>(
  sizes,
  'VirtualMachineInstancetype',
  'virtualmachineinstancetypes',
);
export const VirtualMachineClusterInstancetypes = resource<VirtualMachineClusterInstancetype>(
  sizes,
  'VirtualMachineClusterInstancetype',
  'virtualmachineclusterinstancetypes',
  clusterWide,
);
export const VirtualMachinePreferences = resource<VirtualMachinePreference>(
  sizes,
  'VirtualMachinePreference',
  'virtualmachinepreferences',
);
export const VirtualMachineClusterPreferences = resource<VirtualMachineClusterPreference>(
  sizes,
  'VirtualMachineClusterPreference',
  'virtualmachineclusterpreferences',
  clusterWide,
);

const cdi = 'cdi.kubevirt.io/v1beta1';
export const DataSources = resource<DataSource>(cdi, 'DataSource', 'datasources', {
  withoutStatusPath: true,
});

const snapshots = 'snapshot.kubevirt.io/v1beta1';
export const VirtualMachineSnapshots = resource<VirtualMachineSnapshot>(
  snapshots,
  'VirtualMachineSnapshot',
  'virtualmachinesnapshots',
);
export const VirtualMachineRestores = resource<VirtualMachineRestore>(
  snapshots,
  'VirtualMachineRestore',
  'virtualmachinerestores',
);
export const VirtualMachineClones = resource<VirtualMachineClone>(
  'clone.kubevirt.io/v1beta1',
  'VirtualMachineClone',
  'virtualmachineclones',
);
export const VirtualMachineExports = resource<VirtualMachineExport>(
  'export.kubevirt.io/v1',
  'VirtualMachineExport',
  'virtualmachineexports',
);

const volumeSnapshots = 'snapshot.storage.k8s.io/v1';
export const VolumeSnapshots = resource<VolumeSnapshot>(volumeSnapshots, 'VolumeSnapshot', 'volumesnapshots');
export const VolumeSnapshotClasses = resource<VolumeSnapshotClass>(
  volumeSnapshots,
  'VolumeSnapshotClass',
  'volumesnapshotclasses',
  clusterWide,
);
