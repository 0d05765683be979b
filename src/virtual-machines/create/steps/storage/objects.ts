import type {
  VirtualMachineSpecDataVolumeTemplatesItem,
  VirtualMachineSpecDataVolumeTemplatesItemSpec,
  VirtualMachineSpecTemplateSpecDomainDevicesDisksItem,
  VirtualMachineSpecTemplateSpecVolumesItem,
} from '../../../../kubernetes/types/generated/virtual-machine';
import { isImported, type DiskValues } from './values';

/** The name of the DataVolume that is made for a disk. */
export const volumeNameOf = (vm: string, { name, volumeName }: DiskValues): string =>
  volumeName || `${vm}-${name}`;

const target = ({ type, bus }: DiskValues) => ({ [type]: bus === '' ? {} : { bus } });

/** The device that the guest sees. */
export const diskDevice = (disk: DiskValues): VirtualMachineSpecTemplateSpecDomainDevicesDisksItem => ({
  name: disk.name,
  ...(disk.bootOrder === null ? {} : { bootOrder: disk.bootOrder }),
  ...target(disk),
  ...(disk.serial === '' ? {} : { serial: disk.serial }),
  ...(disk.cache === '' ? {} : { cache: disk.cache }),
  ...(disk.io === '' ? {} : { io: disk.io }),
  ...(disk.shareable ? { shareable: true } : {}),
});

/** What is behind it. */
export const diskVolume = (vm: string, disk: DiskValues): VirtualMachineSpecTemplateSpecVolumesItem => {
  const { name, source, claim, image, size } = disk;
  if (source === 'container') return { name, containerDisk: { image } };
  if (source === 'attach') return { name, persistentVolumeClaim: { claimName: claim } };
  if (source === 'ephemeral') return { name, ephemeral: { persistentVolumeClaim: { claimName: claim } } };
  return source === 'emptyDisk'
    ? { name, emptyDisk: { capacity: size } }
    : { name, dataVolume: { name: volumeNameOf(vm, disk) } };
};

type TemplateSource = Pick<VirtualMachineSpecDataVolumeTemplatesItemSpec, 'source' | 'sourceRef'>;

const secretRef = ({ secret }: DiskValues) => (secret === '' ? {} : { secretRef: secret });
const certificates = ({ certConfigMap }: DiskValues) => (certConfigMap === '' ? {} : { certConfigMap });

/** `namespace/name` in its parts. */
export const splitRef = (ref: string): { namespace: string; name: string } => {
  const slash = ref.indexOf('/');
  return slash < 0
    ? { namespace: '', name: ref }
    : { namespace: ref.slice(0, slash), name: ref.slice(slash + 1) };
};

const templateSource = (disk: DiskValues): TemplateSource => {
  const { source, url } = disk;
  switch (source) {
    case 'image': {
      const { namespace, name } = splitRef(disk.dataSource);
      return { sourceRef: { kind: 'DataSource', name, ...(namespace === '' ? {} : { namespace }) } };
    }
    case 'http':
      return { source: { http: { url, ...secretRef(disk), ...certificates(disk) } } };
    case 's3':
      return { source: { s3: { url, ...secretRef(disk), ...certificates(disk) } } };
    case 'gcs':
      return { source: { gcs: { url, ...secretRef(disk) } } };
    case 'registry':
      return { source: { registry: { url, ...secretRef(disk), ...certificates(disk) } } };
    case 'clone':
      return { source: { pvc: { namespace: disk.claimNamespace, name: disk.claim } } };
    default:
      return { source: { blank: {} } };
  }
};

/** The DataVolume that is made for a disk; undefined where the disk has none. */
export const diskTemplate = (
  vm: string,
  disk: DiskValues,
): VirtualMachineSpecDataVolumeTemplatesItem | undefined =>
  isImported(disk)
    ? {
        metadata: { name: volumeNameOf(vm, disk) },
        spec: {
          ...templateSource(disk),
          storage: {
            ...(disk.size === '' ? {} : { resources: { requests: { storage: disk.size } } }),
            ...(disk.storageClass === '' ? {} : { storageClassName: disk.storageClass }),
            ...(disk.accessMode === '' ? {} : { accessModes: [disk.accessMode] }),
            ...(disk.volumeMode === '' ? {} : { volumeMode: disk.volumeMode }),
          },
        },
      }
    : undefined;
