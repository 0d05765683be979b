import type { KubeResource } from '../resource';
import { object } from './object';

interface Class {
  name: string;
  provisioner: string;
  isDefault?: boolean;
  isVirtDefault?: boolean;
  parameters: Record<string, string>;
  /** What CDI knows of the class, best first. */
  claims: readonly (readonly [volumeMode: 'Block' | 'Filesystem', accessMode: string])[];
  /** Name of its VolumeSnapshotClass; absent = no snapshots. */
  snapshots?: string;
  waits?: boolean;
}

/** The class that virtual machines get: shared, so they can be live migrated. */
export const SHARED_CLASS = 'ocs-storagecluster-ceph-rbd-virtualization';
/** Local disks: a virtual machine on them stays on its node. */
export const LOCAL_CLASS = 'lvms-vg1';

const RBD = 'openshift-storage.rbd.csi.ceph.com';
const CEPHFS = 'openshift-storage.cephfs.csi.ceph.com';
const POOL = { clusterID: 'openshift-storage', pool: 'ocs-storagecluster-cephblockpool' };

const BLOCK_SHARED = ['Block', 'ReadWriteMany'] as const;
const BLOCK_SINGLE = ['Block', 'ReadWriteOnce'] as const;
const FILE_SHARED = ['Filesystem', 'ReadWriteMany'] as const;
const FILE_SINGLE = ['Filesystem', 'ReadWriteOnce'] as const;

const CLASSES: readonly Class[] = [
  {
    name: SHARED_CLASS,
    provisioner: RBD,
    isDefault: true,
    isVirtDefault: true,
    parameters: { ...POOL, mounter: 'rbd', mapOptions: 'krbd:rxbounce' },
    claims: [BLOCK_SHARED, BLOCK_SINGLE, FILE_SINGLE],
    snapshots: 'ocs-storagecluster-rbdplugin-snapclass',
  },
  {
    name: 'ocs-storagecluster-ceph-rbd',
    provisioner: RBD,
    parameters: POOL,
    claims: [BLOCK_SHARED, BLOCK_SINGLE, FILE_SINGLE],
    snapshots: 'ocs-storagecluster-rbdplugin-snapclass',
  },
  {
    name: 'ocs-storagecluster-cephfs',
    provisioner: CEPHFS,
    parameters: { clusterID: 'openshift-storage', fsName: 'ocs-storagecluster-cephfilesystem' },
    claims: [FILE_SHARED, FILE_SINGLE],
    snapshots: 'ocs-storagecluster-cephfsplugin-snapclass',
  },
  {
    name: LOCAL_CLASS,
    provisioner: 'topolvm.io',
    parameters: { 'topolvm.io/device-class': 'vg1', 'csi.storage.k8s.io/fstype': 'xfs' },
    claims: [BLOCK_SINGLE, FILE_SINGLE],
    snapshots: 'lvms-vg1',
    waits: true,
  },
];

const storageClass = ({
  name,
  provisioner,
  parameters,
  isDefault,
  isVirtDefault,
  waits,
}: Class): KubeResource =>
  object(
    'storage.k8s.io/v1',
    'StorageClass',
    {
      name,
      annotations: {
        ...(isDefault && { 'storageclass.kubernetes.io/is-default-class': 'true' }),
        ...(isVirtDefault && { 'storageclass.kubevirt.io/is-default-virt-class': 'true' }),
      },
    },
    {
      provisioner,
      parameters,
      reclaimPolicy: 'Delete',
      allowVolumeExpansion: true,
      volumeBindingMode: waits ? 'WaitForFirstConsumer' : 'Immediate',
    },
  );

const storageProfile = ({ name, provisioner, claims, snapshots }: Class): KubeResource =>
  object(
    'cdi.kubevirt.io/v1beta1',
    'StorageProfile',
    { name },
    {
      spec: {},
      status: {
        storageClass: name,
        provisioner,
        claimPropertySets: claims.map(([volumeMode, accessMode]) => ({
          accessModes: [accessMode],
          volumeMode,
        })),
        cloneStrategy: snapshots === undefined ? 'copy' : 'csi-clone',
        dataImportCronSourceFormat: snapshots === undefined ? 'pvc' : 'snapshot',
        ...(snapshots !== undefined && { snapshotClass: snapshots }),
      },
    },
  );

const snapshotClasses = (): KubeResource[] => {
  const drivers = new Map(
    CLASSES.flatMap(({ snapshots, provisioner }) => (snapshots ? [[snapshots, provisioner]] : [])),
  );
  return [...drivers].map(([name, driver]) =>
    object(
      'snapshot.storage.k8s.io/v1',
      'VolumeSnapshotClass',
      { name },
      { driver, deletionPolicy: 'Delete' },
    ),
  );
};

/** Storage classes with shared (RWX) and with local (RWO) volumes, and what CDI says of them. */
export const storage = (): KubeResource[] => [
  ...CLASSES.map(storageClass),
  ...CLASSES.map(storageProfile),
  ...snapshotClasses(),
];
