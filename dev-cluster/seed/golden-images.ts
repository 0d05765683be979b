import type { KubeResource } from '../resource';
import { ago, conditions, namespace, object } from './object';
import { SHARED_CLASS } from './storage';

/** Where the images that come with OpenShift Virtualization are kept (HyperConverged commonBootImageNamespace unless set). */
export const IMAGES_NAMESPACE = 'openshift-virtualization-os-images';

interface Image {
  name: string;
  preference: string;
  instancetype: string;
  /** What is kept of an import: a claim, or a snapshot of it. Absent: nobody has brought this image yet. */
  keeps?: 'pvc' | 'snapshot';
  size: string;
  registry?: string;
  /** Hours since the last import. */
  hours: number;
}

const IMAGES: readonly Image[] = [
  {
    name: 'fedora',
    preference: 'fedora',
    instancetype: 'u1.medium',
    keeps: 'snapshot',
    size: '30Gi',
    registry: 'docker://quay.io/containerdisks/fedora:latest',
    hours: 7,
  },
  {
    name: 'rhel9',
    preference: 'rhel.9',
    instancetype: 'u1.medium',
    keeps: 'pvc',
    size: '30Gi',
    registry: 'docker://registry.redhat.io/rhel9/rhel-guest-image',
    hours: 31,
  },
  {
    name: 'rhel10',
    preference: 'rhel.10',
    instancetype: 'u1.medium',
    keeps: 'snapshot',
    size: '30Gi',
    registry: 'docker://registry.redhat.io/rhel10/rhel-guest-image',
    hours: 31,
  },
  {
    name: 'centos-stream9',
    preference: 'centos.stream9',
    instancetype: 'u1.medium',
    keeps: 'snapshot',
    size: '10Gi',
    registry: 'docker://quay.io/containerdisks/centos-stream:9',
    hours: 19,
  },
  {
    name: 'centos-stream10',
    preference: 'centos.stream10',
    instancetype: 'u1.medium',
    keeps: 'pvc',
    size: '10Gi',
    registry: 'docker://quay.io/containerdisks/centos-stream:10',
    hours: 19,
  },
  { name: 'windows11', preference: 'windows.11', instancetype: 'u1.xlarge', size: '64Gi', hours: 0 },
];

/** Always the same, as the digest of an image would be. */
const importOf = ({ name, registry = '' }: Image): string => {
  let hash = 0;
  for (const letter of name + registry) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return `${name}-${hash.toString(16).padStart(8, '0')}${(hash ^ 0x5bd1e995).toString(16).padStart(8, '0').slice(-4)}`;
};

const at = (name: string): { name: string; namespace: string } => ({ name, namespace: IMAGES_NAMESPACE });

const dataSource = (image: Image): KubeResource =>
  object(
    'cdi.kubevirt.io/v1beta1',
    'DataSource',
    {
      ...at(image.name),
      labels: {
        'instancetype.kubevirt.io/default-preference': image.preference,
        'instancetype.kubevirt.io/default-instancetype': image.instancetype,
        'template.kubevirt.io/architecture': 'amd64',
        ...(image.keeps && { 'cdi.kubevirt.io/dataImportCron': `${image.name}-image-cron` }),
      },
    },
    // One that nobody has imported names the claim that an administrator may upload.
    { spec: { source: { [image.keeps ?? 'pvc']: at(image.keeps ? importOf(image) : image.name) } } },
  );

const claim = (image: Image, now: Date): KubeResource =>
  object(
    'v1',
    'PersistentVolumeClaim',
    {
      ...at(importOf(image)),
      labels: {
        app: 'containerized-data-importer',
        'cdi.kubevirt.io/dataImportCron': `${image.name}-image-cron`,
      },
      annotations: { 'cdi.kubevirt.io/storage.import.lastUseTime': ago(now, image.hours * 60) },
    },
    {
      spec: {
        accessModes: ['ReadWriteMany'],
        volumeMode: 'Block',
        storageClassName: SHARED_CLASS,
        resources: { requests: { storage: image.size } },
      },
      status: { phase: 'Bound', accessModes: ['ReadWriteMany'], capacity: { storage: image.size } },
    },
  );

const snapshot = (image: Image, now: Date): KubeResource =>
  object(
    'snapshot.storage.k8s.io/v1',
    'VolumeSnapshot',
    {
      ...at(importOf(image)),
      labels: { 'cdi.kubevirt.io/dataImportCron': `${image.name}-image-cron` },
    },
    {
      spec: {
        source: { persistentVolumeClaimName: importOf(image) },
        volumeSnapshotClassName: 'ocs-storagecluster-rbdplugin-snapclass',
      },
      status: {
        readyToUse: true,
        restoreSize: image.size,
        creationTime: ago(now, image.hours * 60),
        boundVolumeSnapshotContentName: `snapcontent-${importOf(image)}`,
      },
    },
  );

const cron = (image: Image, now: Date): KubeResource =>
  object(
    'cdi.kubevirt.io/v1beta1',
    'DataImportCron',
    {
      ...at(`${image.name}-image-cron`),
      annotations: { 'cdi.kubevirt.io/storage.bind.immediate.requested': 'true' },
    },
    {
      spec: {
        managedDataSource: image.name,
        schedule: '52 2/12 * * *',
        garbageCollect: 'Outdated',
        importsToKeep: 3,
        template: {
          metadata: {},
          spec: {
            source: { registry: { url: image.registry, pullMethod: 'node' } },
            storage: { resources: { requests: { storage: image.size } } },
          },
        },
      },
      status: {
        lastExecutionTimestamp: ago(now, 180),
        lastImportTimestamp: ago(now, image.hours * 60),
        lastImportedPVC: at(importOf(image)),
        sourceFormat: image.keeps,
        currentImports: [
          { DataVolumeName: importOf(image), Digest: `sha256:${importOf(image).split('-').at(-1) ?? ''}` },
        ],
        conditions: conditions(ago(now, image.hours * 60), [
          ['UpToDate', 'True', 'UpToDate', 'Latest import is up to date'],
          ['Progressing', 'False', 'NoPending', 'No current import'],
        ]),
      },
    },
  );

/** The images VMs start from, most of them imported by a cron; the one of Windows waits for somebody to bring it. */
export const goldenImages = (now: Date): KubeResource[] => [
  namespace(IMAGES_NAMESPACE),
  ...IMAGES.map(dataSource),
  ...IMAGES.flatMap((image) =>
    image.keeps ? [image.keeps === 'pvc' ? claim(image, now) : snapshot(image, now), cron(image, now)] : [],
  ),
];
