import { leftovers, isJsonObject, own, type JsonObject } from '../../../../node-pools/fields/leftovers';
import { at, type ObjectReader, type Path } from '../../../../node-pools/fields/read-object';
import { DISK_BUSES, DISK_CACHES, DISK_IO, DISK_TYPES } from '../../../model/disk-rules';
import { DEVICES, GUEST } from '../../paths';
import { freshDisk, type DiskValues } from './values';

const TEMPLATES = ['spec', 'dataVolumeTemplates'] as const;
const ACCESS_MODES = ['', 'ReadWriteMany', 'ReadWriteOnce', 'ReadOnlyMany'] as const;

/** The path of the entry of a list with this name. */
const named = (vm: ObjectReader, list: Path, name: string, key: Path = ['name']): Path | undefined =>
  vm.items(list).find((path) => at(vm.object, [...path, ...key]) === name);

const keysOf = (value: unknown): readonly string[] => (isJsonObject(value) ? Object.keys(value) : []);

type Filled = Partial<DiskValues>;

/** What a DataVolume is filled from; undefined where the form has no field for it. */
const sourceIn = (vm: ObjectReader, template: Path): Filled | undefined => {
  const spec = [...template, 'spec'];
  if (vm.has([...spec, 'sourceRef'])) {
    const ref = [...spec, 'sourceRef'];
    if (vm.text([...ref, 'kind']) !== 'DataSource' || vm.has([...spec, 'source'])) return undefined;
    const namespace = vm.text([...ref, 'namespace'], vm.text(['metadata', 'namespace']));
    return { source: 'image', dataSource: `${namespace}/${vm.text([...ref, 'name'])}` };
  }
  const [kind, ...more] = keysOf(at(vm.object, [...spec, 'source']));
  if (more.length > 0) return undefined;
  const from = [...spec, 'source', kind ?? ''];
  switch (kind) {
    case 'blank':
      return { source: 'blank' };
    case 'pvc':
      return {
        source: 'clone',
        claimNamespace: vm.text([...from, 'namespace']),
        claim: vm.text([...from, 'name']),
      };
    case 'http':
    case 's3':
    case 'gcs':
    case 'registry':
      return {
        source: kind,
        url: vm.text([...from, 'url']),
        secret: vm.text([...from, 'secretRef']),
        certConfigMap: kind === 'gcs' ? '' : vm.text([...from, 'certConfigMap']),
      };
    default:
      return undefined;
  }
};

/** A new volume; undefined where the form has no field for how it is asked for. */
const importedIn = (vm: ObjectReader, template: Path, usual: string): Filled | undefined => {
  const storage = [...template, 'spec', 'storage'];
  const source = sourceIn(vm, template);
  const modes = vm.items([...storage, 'accessModes']);
  const mode = ACCESS_MODES.find((one) => one !== '' && one === at(vm.object, modes[0] ?? ['']));
  if (!source || vm.has([...template, 'spec', 'pvc']) || modes.length > 1) return undefined;
  if (modes.length === 1 && mode === undefined) return undefined;
  const name = vm.text([...template, 'metadata', 'name']);
  return {
    ...source,
    volumeName: name === usual ? '' : name,
    size: vm.textOrNumber([...storage, 'resources', 'requests', 'storage'], ''),
    storageClass: vm.text([...storage, 'storageClassName']),
    accessMode: mode ?? '',
    volumeMode: vm.choice([...storage, 'volumeMode'], ['', 'Block', 'Filesystem']),
  };
};

/** What is behind a disk; undefined where the form has no field for it: then its YAML is kept whole. */
const volumeIn = (vm: ObjectReader, volume: Path, usual: string): Filled | undefined => {
  const kinds = keysOf(at(vm.object, volume)).filter((key) => key !== 'name');
  const [kind] = kinds;
  if (kinds.length !== 1) return undefined;
  switch (kind) {
    case 'containerDisk':
      return { source: 'container', image: vm.text([...volume, 'containerDisk', 'image']) };
    case 'persistentVolumeClaim':
      return { source: 'attach', claim: vm.text([...volume, 'persistentVolumeClaim', 'claimName']) };
    case 'ephemeral':
      return {
        source: 'ephemeral',
        claim: vm.text([...volume, 'ephemeral', 'persistentVolumeClaim', 'claimName']),
      };
    case 'emptyDisk':
      return { source: 'emptyDisk', size: vm.textOrNumber([...volume, 'emptyDisk', 'capacity'], '') };
    case 'dataVolume': {
      const name = vm.text([...volume, 'dataVolume', 'name']);
      const template = named(vm, TEMPLATES, name, ['metadata', 'name']);
      return template && importedIn(vm, template, usual);
    }
    default:
      return undefined;
  }
};

/** One disk of a VirtualMachine as the form holds it; undefined where the form cannot. */
const diskFromObject = (vm: ObjectReader, path: Path): DiskValues | undefined => {
  const name = vm.text([...path, 'name']);
  const volume = named(vm, [...GUEST, 'volumes'], name);
  const types = DISK_TYPES.filter((type) => vm.has([...path, type]));
  const type = types[0] ?? 'disk';
  const filled = volume && volumeIn(vm, volume, `${vm.text(['metadata', 'name'])}-${name}`);
  if (!filled || types.length > 1) return undefined;
  const fresh = freshDisk(name);
  return {
    ...fresh,
    size: '',
    ...filled,
    type,
    bus: vm.choice([...path, type, 'bus'], DISK_BUSES),
    bootOrder: vm.count([...path, 'bootOrder'], null),
    serial: vm.text([...path, 'serial']),
    cache: vm.choice([...path, 'cache'], DISK_CACHES),
    io: vm.choice([...path, 'io'], DISK_IO),
    shareable: vm.yes([...path, 'shareable'], false),
  };
};

/** The disks the form can hold, in their order. */
export const disksFromObject = (vm: ObjectReader): readonly DiskValues[] =>
  vm.items([...DEVICES, 'disks']).flatMap((path) => diskFromObject(vm, path) ?? []);

/**
 * Which of the disks is the root: the one that is tried first, else the one of the usual name, else the first.
 * @returns -1 where a NIC is tried first and none has the usual name, or there is no disk
 */
export const rootIndex = (
  disks: readonly DiskValues[],
  nics: readonly { bootOrder: number | null }[],
  usual: string,
): number => {
  const first = (all: readonly { bootOrder: number | null }[]) =>
    Math.min(Infinity, ...all.flatMap(({ bootOrder }) => bootOrder ?? []));
  const [disk, nic] = [first(disks), first(nics)];
  if (disk < nic) return disks.findIndex(({ bootOrder }) => bootOrder === disk);
  const called = disks.findIndex(({ name }) => name === usual);
  if (called >= 0 || nic < Infinity) return called;
  return disks.findIndex(({ type }) => type === 'disk');
};

/** What the form does not say of an entry, from the difference of the whole VM. */
export const keptOf = (patch: unknown, key: string): JsonObject => {
  const kept = own(patch, key);
  return isJsonObject(kept) ? leftovers({}, kept) : {};
};
