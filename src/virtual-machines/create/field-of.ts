import type { KubeObject } from '../../kubernetes/types/object';
import { at } from '../../node-pools/fields/read-object';
import { DEVICES, GUEST } from './paths';
import { volumeNameOf } from './steps/storage/objects';
import { writtenDisks, type Values } from './values';

/** A path below an object and the form field it comes from; the longer ones first. */
const VM: readonly (readonly [RegExp, string])[] = [
  [/^metadata\.name$/, 'basic.name'],
  [/^metadata\.namespace$/, 'basic.namespace'],
  [/^metadata\.annotations/, 'basic.description'],
  [/^spec\.(runStrategy|running)/, 'basic.runStrategy'],
  [/^spec\.instancetype/, 'basic.instancetype'],
  [/^spec\.preference/, 'basic.preference'],
  [/^spec\.template\.spec\.domain\.cpu\.sockets/, 'basic.sockets'],
  [/^spec\.template\.spec\.domain\.cpu\.threads/, 'basic.threads'],
  [/^spec\.template\.spec\.domain\.cpu/, 'basic.cores'],
  [/^spec\.template\.spec\.domain\.resources/, 'advanced.request'],
  [/^spec\.template\.spec\.domain\.memory/, 'basic.memory'],
  [/^spec\.template\.spec\.domain\.(firmware|features)/, 'advanced.firmware'],
  [/^spec\.template\.spec\.domain\.devices\.tpm/, 'advanced.tpm'],
  [/^spec\.template\.spec\.domain\.devices\.watchdog/, 'advanced.watchdog'],
  [/^spec\.template\.spec\.domain\.devices\.gpus/, 'advanced.gpus'],
  [/^spec\.template\.spec\.domain\.devices\.hostDevices/, 'advanced.hostDevices'],
  [/^spec\.template\.spec\.hostname/, 'advanced.hostname'],
  [/^spec\.template\.spec\.subdomain/, 'advanced.subdomain'],
  [/^spec\.template\.spec\.evictionStrategy/, 'advanced.eviction'],
  [/^spec\.template\.spec\.terminationGracePeriodSeconds/, 'advanced.gracePeriod'],
  [/^spec\.template\.spec\.nodeSelector/, 'advanced.nodeSelector'],
  [/^spec\.template\.spec\.tolerations/, 'advanced.tolerations'],
  [/^spec\.template\.spec\.(affinity|topologySpreadConstraints)/, 'advanced.placement'],
  [/^spec\.template\.metadata\.labels/, 'advanced.labels'],
  [/^spec\.template\.spec\.accessCredentials/, 'advanced.sshKeys'],
];

/** The field of one disk that a path below its device, volume or template comes from. */
const DISK: readonly (readonly [RegExp, string])[] = [
  [/^name/, 'name'],
  [/bootOrder/, 'bootOrder'],
  [/\.?bus/, 'bus'],
  [/^(disk|cdrom|lun)/, 'type'],
  [/serial/, 'serial'],
  [/cache/, 'cache'],
  [/^io/, 'io'],
  [/storageClass/, 'storageClass'],
  [/accessModes/, 'accessMode'],
  [/volumeMode/, 'volumeMode'],
  [/requests|capacity/, 'size'],
  [/sourceRef/, 'dataSource'],
  [/url/, 'url'],
  [/secretRef/, 'secret'],
  [/source\.pvc|claimName/, 'claim'],
];

const NIC: readonly (readonly [RegExp, string])[] = [
  [/model/, 'model'],
  [/macAddress/, 'mac'],
  [/ports/, 'ports'],
  [/bootOrder/, 'bootOrder'],
  [/masquerade|bridge|sriov/, 'binding'],
  [/networkName|multus|pod/, 'network'],
  [/^name/, 'name'],
];

const lookUp = (table: readonly (readonly [RegExp, string])[], path: string): string | undefined =>
  table.find(([pattern]) => pattern.test(path))?.[1];

const LISTS =
  /^spec\.(?:template\.spec\.(?:domain\.devices\.)?)?(disks|volumes|dataVolumeTemplates|interfaces|networks)\[(\d+)\]\.?(.*)$/;

/** The server counts entries as they are written; the form finds them by name. */
const inList = (object: KubeObject, list: string, index: number, rest: string, values: Values) => {
  const disks = writtenDisks(values);
  const { cloudInit, cloudInitDisk, sysprep, sysprepDisk } = values.advanced;
  if (list === 'interfaces' || list === 'networks')
    return index < values.nics.length ? `nics.${index}.${lookUp(NIC, rest) ?? 'name'}` : undefined;
  const name = nameAt(object, list, index);
  const found = disks.find(({ disk }) =>
    list === 'dataVolumeTemplates' ? volumeNameOf(values.basic.name, disk) === name : disk.name === name,
  );
  if (found) return `${found.path.join('.')}.${lookUp(DISK, rest) ?? 'name'}`;
  if (cloudInit !== 'none' && name === cloudInitDisk) return 'advanced.userData';
  return sysprep !== 'none' && name === sysprepDisk ? 'advanced.sysprepName' : undefined;
};

/** The name of one entry, as it was written; undefined where YAML made something else of the list. */
const nameAt = (object: KubeObject, list: string, index: number): unknown => {
  if (list === 'dataVolumeTemplates') return at(object, ['spec', list, index, 'metadata', 'name']);
  return at(object, [...(list === 'volumes' ? GUEST : DEVICES), list, index, 'name']);
};

/** The form field that a path of an object comes from, such as `disks.0.bus`; undefined where none does. */
export const fieldOf = (object: KubeObject, path: string, values: Values): string | undefined => {
  if (object.kind === 'Secret') return 'advanced.userData';
  if (object.kind === 'VirtualMachineClone')
    return path.startsWith('spec.source') ? 'basic.vm' : 'basic.name';
  if (object.kind !== 'VirtualMachine') return undefined;
  const listed = LISTS.exec(path);
  if (listed?.[1] !== undefined) return inList(object, listed[1], Number(listed[2]), listed[3] ?? '', values);
  return lookUp(VM, path);
};
