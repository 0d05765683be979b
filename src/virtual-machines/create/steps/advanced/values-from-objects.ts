import { TOLERATION_EFFECTS } from '../../../../hosted-clusters/model/placement';
import { at, type ObjectReader, type Path } from '../../../../node-pools/fields/read-object';
import { EVICTIONS, WATCHDOGS } from '../../../model/firmware';
import type { GivenSecrets } from '../../given';
import { DEVICES, DOMAIN, GUEST } from '../../paths';
import { needsSecret } from '../../../model/cloud-init';
import { CLOUD_INIT, defaultSecret, NETWORK_DATA, SSH_KEY, SSH_KEYS, USER_DATA } from './objects';
import { placementFromObject } from './placement/values-from-objects';
import { advancedDefaults, type Advanced } from './values';

const VOLUMES = [...GUEST, 'volumes'] as const;

/** The volume that has one of these kinds, with a disk of its name. */
const volumeOf = (vm: ObjectReader, kinds: readonly string[]): { path: Path; name: string } | undefined => {
  const disks = vm.items([...DEVICES, 'disks']).map((path) => at(vm.object, [...path, 'name']));
  const path = vm
    .items(VOLUMES)
    .find(
      (volume) =>
        kinds.some((kind) => vm.has([...volume, kind])) && disks.includes(at(vm.object, [...volume, 'name'])),
    );
  return path && { path, name: vm.text([...path, 'name']) };
};

type CloudInit = Pick<
  Advanced,
  'cloudInit' | 'userData' | 'networkData' | 'cloudInitStore' | 'cloudInitSecret' | 'cloudInitDisk'
>;

/** A name as the form holds it: '' where it is the one the form would give anyway. */
const unlessUsual = (name: string, usual: string) => (name === usual ? '' : name);

const cloudInit = (vm: ObjectReader, secrets: GivenSecrets): Partial<CloudInit> => {
  const found = volumeOf(vm, ['cloudInitNoCloud', 'cloudInitConfigDrive']);
  if (!found) return {};
  const isConfigDrive = vm.has([...found.path, 'cloudInitConfigDrive']);
  const data = [...found.path, isConfigDrive ? 'cloudInitConfigDrive' : 'cloudInitNoCloud'];
  const secret = vm.text([...data, 'secretRef', 'name'], vm.text([...data, 'networkDataSecretRef', 'name']));
  const base: Partial<CloudInit> = {
    cloudInit: isConfigDrive ? 'configDrive' : 'noCloud',
    cloudInitDisk: found.name,
  };
  if (secret === '')
    return {
      ...base,
      userData: vm.text([...data, 'userData']),
      networkData: vm.text([...data, 'networkData']),
    };
  if (!secrets.has(CLOUD_INIT, secret))
    return { ...base, cloudInitStore: 'existing', cloudInitSecret: secret };
  const texts = {
    userData: secrets.text(CLOUD_INIT, USER_DATA),
    networkData: secrets.text(CLOUD_INIT, NETWORK_DATA),
  };
  return {
    ...base,
    ...texts,
    cloudInitStore: needsSecret(texts) ? 'vm' : 'secret',
    cloudInitSecret: unlessUsual(secret, defaultSecret(vm.text(['metadata', 'name']), CLOUD_INIT)),
  };
};

type Keys = Pick<Advanced, 'sshKeys' | 'sshKey' | 'sshKeySecret' | 'sshKeyUsers'>;

const sshKeys = (vm: ObjectReader, secrets: GivenSecrets): Partial<Keys> => {
  const [entry, ...more] = vm.items([...GUEST, 'accessCredentials']);
  const secretPath = entry && [...entry, 'sshPublicKey', 'source', 'secret', 'secretName'];
  if (!entry || !secretPath || more.length > 0 || !vm.has(secretPath)) return {};
  const name = vm.text(secretPath);
  const users = vm
    .items([...entry, 'sshPublicKey', 'propagationMethod', 'qemuGuestAgent', 'users'])
    .map((path) => vm.text(path))
    .join(', ');
  if (!secrets.has(SSH_KEYS, name)) return { sshKeys: 'existing', sshKeySecret: name, sshKeyUsers: users };
  return {
    sshKeys: 'new',
    sshKey: secrets.text(SSH_KEYS, SSH_KEY),
    sshKeySecret: unlessUsual(name, defaultSecret(vm.text(['metadata', 'name']), SSH_KEYS)),
    sshKeyUsers: users,
  };
};

const sysprep = (vm: ObjectReader): Partial<Advanced> => {
  const found = volumeOf(vm, ['sysprep']);
  const kind = (['configMap', 'secret'] as const).find(
    (one) => found && vm.has([...found.path, 'sysprep', one]),
  );
  return found && kind
    ? {
        sysprep: kind,
        sysprepName: vm.text([...found.path, 'sysprep', kind, 'name']),
        sysprepDisk: found.name,
      }
    : {};
};

const firmware = (vm: ObjectReader): Partial<Advanced> => {
  const loader = [...DOMAIN, 'firmware', 'bootloader'];
  if (vm.has([...loader, 'bios'])) return { firmware: 'bios' };
  return vm.has([...loader, 'efi'])
    ? {
        firmware: 'efi',
        // KubeVirt takes Secure Boot as wished where nothing is said.
        isSecure: vm.yes([...loader, 'efi', 'secureBoot'], true),
        isEfiPersistent: vm.yes([...loader, 'efi', 'persistent'], false),
      }
    : {};
};

const devices = (vm: ObjectReader, list: 'gpus' | 'hostDevices'): Advanced['gpus'] =>
  vm
    .items([...DEVICES, list])
    .flatMap((path) =>
      vm.has([...path, 'deviceName'])
        ? [{ name: vm.text([...path, 'name']), device: vm.text([...path, 'deviceName']), kept: {} }]
        : [],
    );

const tpm = (vm: ObjectReader): Advanced['tpm'] => {
  const path = [...DEVICES, 'tpm'];
  if (!vm.has(path)) return '';
  return vm.yes([...path, 'persistent'], false) ? 'persistent' : 'on';
};

/** The step's values, read from a VirtualMachine and the Secrets given with it. */
export const advancedFromObject = (vm: ObjectReader, secrets: GivenSecrets): Advanced => ({
  ...advancedDefaults,
  ...cloudInit(vm, secrets),
  ...sshKeys(vm, secrets),
  ...sysprep(vm),
  hostname: vm.text([...GUEST, 'hostname']),
  subdomain: vm.text([...GUEST, 'subdomain']),
  request: vm.has([...DOMAIN, 'memory', 'guest'])
    ? vm.textOrNumber([...DOMAIN, 'resources', 'requests', 'memory'], '')
    : '',
  overcommitOverhead: vm.yes([...DOMAIN, 'resources', 'overcommitGuestOverhead'], false),
  eviction: vm.choice([...GUEST, 'evictionStrategy'], EVICTIONS),
  gracePeriod: vm.count([...GUEST, 'terminationGracePeriodSeconds'], null),
  labels: vm.pairs(['spec', 'template', 'metadata', 'labels']),
  nodeSelector: vm.pairs([...GUEST, 'nodeSelector']),
  tolerations: vm.items([...GUEST, 'tolerations']).map((path) => ({
    key: vm.text([...path, 'key']),
    operator: vm.choice([...path, 'operator'], ['Equal', 'Exists']),
    value: vm.text([...path, 'value']),
    effect: vm.choice([...path, 'effect'], TOLERATION_EFFECTS),
    seconds: vm.count([...path, 'tolerationSeconds'], null),
  })),
  placement: placementFromObject(vm),
  ...firmware(vm),
  tpm: tpm(vm),
  watchdog: vm.choice([...DEVICES, 'watchdog', 'i6300esb', 'action'], WATCHDOGS),
  gpus: devices(vm, 'gpus'),
  hostDevices: devices(vm, 'hostDevices'),
});
