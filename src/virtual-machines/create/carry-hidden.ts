import { isSame } from '../../node-pools/fields/leftovers';
import { written } from './objects';
import { isImported, needsClaim, type DiskValues } from './steps/storage/values';
import { hasRoot, type Values } from './values';

/** What a disk's source hides stays as it was. */
const disk = (read: DiskValues, current: DiskValues): DiskValues => ({
  ...read,
  ...(isImported(read)
    ? {}
    : {
        storageClass: current.storageClass,
        accessMode: current.accessMode,
        volumeMode: current.volumeMode,
        volumeName: current.volumeName,
      }),
  ...(isImported(read) || read.source === 'emptyDisk' ? {} : { size: current.size }),
  ...(['http', 's3', 'gcs', 'registry'].includes(read.source)
    ? {}
    : { url: current.url, secret: current.secret, certConfigMap: current.certConfigMap }),
  ...(read.source === 'container' ? {} : { image: current.image }),
  ...(read.source === 'image' ? {} : { dataSource: current.dataSource }),
  ...(needsClaim(read.source) ? {} : { claim: current.claim }),
  ...(read.source === 'clone' ? {} : { claimNamespace: current.claimNamespace }),
});

/** Whether two forms write the same objects, whatever else they hold. */
const writeTheSame = (a: Values, b: Values): boolean => isSame(written(a), written(b));

const part = <K extends keyof Values>(
  key: K,
  carry: (read: Values[K], current: Values[K]) => Values[K],
  read: Values,
  current: Values,
): Values[K] =>
  writeTheSame({ ...read, [key]: current[key] }, read) && keptSame(read[key], current[key])
    ? current[key]
    : carry(read[key], current[key]);

/** What YAML adds is in no field that is written, so that it has to be compared by itself. */
const keptSame = (a: unknown, b: unknown): boolean => {
  const kept = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(kept)
      : typeof value === 'object' && value !== null && 'kept' in value
        ? value.kept
        : undefined;
  return isSame(kept(a), kept(b));
};

/**
 * What a choice hides is in no object: a form that is left for YAML and re-entered keeps it.
 * @param read values read from objects
 * @param current the form as it was
 */
export const carryHidden = (read: Values, current: Values): Values => {
  if (read.basic.source === 'vm')
    return { ...current, basic: { ...current.basic, ...pick(read) }, kept: read.kept };
  return {
    ...read,
    basic: part(
      'basic',
      (now, before) => ({
        ...now,
        vm: before.vm,
        ...(now.sizing === 'instancetype' ? {} : { instancetype: before.instancetype }),
        ...(now.sizing === 'custom'
          ? {}
          : { sockets: before.sockets, cores: before.cores, threads: before.threads, memory: before.memory }),
      }),
      read,
      current,
    ),
    root: hasRoot(read.basic) ? part('root', disk, read, current) : current.root,
    disks: read.disks.map((one, index) => {
      const before = current.disks.find(({ name }) => name === one.name) ?? current.disks[index];
      return before ? disk(one, before) : one;
    }),
    advanced: part(
      'advanced',
      (now, before) => ({
        ...now,
        ...(now.cloudInit === 'none' || now.cloudInitStore === 'existing'
          ? { userData: before.userData, networkData: before.networkData }
          : {}),
        ...(now.sshKeys === 'new' ? {} : { sshKey: before.sshKey }),
      }),
      read,
      current,
    ),
  };
};

const pick = ({ basic: { name, namespace, source, vm } }: Values) => ({ name, namespace, source, vm });
