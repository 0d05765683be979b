import type { Secret } from '../../../../kubernetes/types/core';
import { encodeText } from '../../../../kubernetes/secret-data';
import type {
  VirtualMachineSpecTemplateSpec,
  VirtualMachineSpecTemplateSpecDomain,
  VirtualMachineSpecTemplateSpecDomainDevices,
  VirtualMachineSpecTemplateSpecDomainDevicesDisksItem,
  VirtualMachineSpecTemplateSpecVolumesItem,
} from '../../../../kubernetes/types/generated/virtual-machine';
import { needsSecret } from '../../../model/cloud-init';
import type { Written } from '../../written';
import type { Values } from '../../values';
import { placementSpec } from './placement/objects';
import type { Advanced } from './values';

/** The roles of the Secrets of this step, and how their names end. */
export const CLOUD_INIT = 'cloud-init';
export const SSH_KEYS = 'ssh-keys';
/** The keys inside (source: KubeVirt; of SSH keys any would do). */
export const USER_DATA = 'userdata';
export const NETWORK_DATA = 'networkdata';
export const SSH_KEY = 'key';

/** The name a Secret gets where nobody gives it another. */
export const defaultSecret = (vm: string, role: typeof CLOUD_INIT | typeof SSH_KEYS): string =>
  `${vm}-${role}`;

/** Whether the form writes a Secret for cloud-init. */
export const hasCloudInitSecret = (advanced: Advanced): boolean =>
  advanced.cloudInit !== 'none' &&
  advanced.cloudInitStore !== 'existing' &&
  (advanced.cloudInitStore === 'secret' || needsSecret(advanced));

const cloudInitData = (vm: string, advanced: Advanced) => {
  const { userData, networkData } = advanced;
  if (advanced.cloudInitStore === 'existing') return { secretRef: { name: advanced.cloudInitSecret } };
  if (!hasCloudInitSecret(advanced))
    return { ...(userData === '' ? {} : { userData }), ...(networkData === '' ? {} : { networkData }) };
  const name = advanced.cloudInitSecret || defaultSecret(vm, CLOUD_INIT);
  return {
    ...(userData === '' ? {} : { secretRef: { name } }),
    ...(networkData === '' ? {} : { networkDataSecretRef: { name } }),
  };
};

/** The volume with what cloud-init reads. */
const cloudInitVolume = (vm: string, advanced: Advanced): VirtualMachineSpecTemplateSpecVolumesItem => ({
  name: advanced.cloudInitDisk,
  [advanced.cloudInit === 'configDrive' ? 'cloudInitConfigDrive' : 'cloudInitNoCloud']: cloudInitData(
    vm,
    advanced,
  ),
});

/** Its disk. */
const cloudInitDisk = ({
  cloudInitDisk: name,
}: Advanced): VirtualMachineSpecTemplateSpecDomainDevicesDisksItem => ({ name, disk: { bus: 'virtio' } });

/** The disks and volumes of this step: cloud-init and the answers for Windows. */
export const advancedDisks = (
  vm: string,
  advanced: Advanced,
): readonly {
  device: VirtualMachineSpecTemplateSpecDomainDevicesDisksItem;
  volume: VirtualMachineSpecTemplateSpecVolumesItem;
}[] => {
  const { sysprep, sysprepName, sysprepDisk: name } = advanced;
  return [
    ...(advanced.cloudInit === 'none'
      ? []
      : [{ device: cloudInitDisk(advanced), volume: cloudInitVolume(vm, advanced) }]),
    ...(sysprep === 'none'
      ? []
      : [
          {
            device: { name, cdrom: { bus: 'sata' } },
            volume: { name, sysprep: { [sysprep]: { name: sysprepName } } },
          },
        ]),
  ];
};

/** The users whose keys the guest agent keeps. */
const usersIn = (text: string): readonly string[] => text.split(/[\s,]+/).filter((user) => user !== '');

const credentials = (vm: string, advanced: Advanced): Partial<VirtualMachineSpecTemplateSpec> => {
  if (advanced.sshKeys === 'none') return {};
  const users = usersIn(advanced.sshKeyUsers);
  const secretName = advanced.sshKeySecret || defaultSecret(vm, SSH_KEYS);
  const drive = advanced.cloudInit === 'configDrive' ? { configDrive: {} } : { noCloud: {} };
  return {
    accessCredentials: [
      {
        sshPublicKey: {
          source: { secret: { secretName } },
          propagationMethod: users.length > 0 ? { qemuGuestAgent: { users: [...users] } } : drive,
        },
      },
    ],
  };
};

/** A map as the API has it. */
const map = (pairs: Advanced['nodeSelector']): Record<string, string> =>
  Object.fromEntries(pairs.map(({ key, value }) => [key, value]));

/** What this step sets of the guest's template. */
export const advancedSpec = (vm: string, advanced: Advanced): Partial<VirtualMachineSpecTemplateSpec> => ({
  ...credentials(vm, advanced),
  ...(advanced.hostname === '' ? {} : { hostname: advanced.hostname }),
  ...(advanced.subdomain === '' ? {} : { subdomain: advanced.subdomain }),
  ...(advanced.eviction === '' ? {} : { evictionStrategy: advanced.eviction }),
  ...(advanced.gracePeriod === null ? {} : { terminationGracePeriodSeconds: advanced.gracePeriod }),
  ...(advanced.nodeSelector.length === 0 ? {} : { nodeSelector: map(advanced.nodeSelector) }),
  ...(advanced.tolerations.length === 0
    ? {}
    : {
        tolerations: advanced.tolerations.map(({ key, operator, value, effect, seconds }) => ({
          ...(key === '' ? {} : { key }),
          operator,
          ...(value === '' ? {} : { value }),
          ...(effect === '' ? {} : { effect }),
          ...(seconds === null ? {} : { tolerationSeconds: seconds }),
        })),
      }),
  ...placementSpec(advanced.placement),
});

/** The labels of the guest's template. */
export const advancedLabels = ({ labels }: Advanced): { labels?: Record<string, string> } =>
  labels.length === 0 ? {} : { labels: map(labels) };

const firmware = ({
  firmware: kind,
  isSecure,
  isEfiPersistent,
}: Advanced): Partial<VirtualMachineSpecTemplateSpecDomain> => {
  if (kind === '') return {};
  if (kind === 'bios') return { firmware: { bootloader: { bios: {} } } };
  return {
    // Without it KubeVirt takes Secure Boot as wished, which needs SMM.
    firmware: {
      bootloader: { efi: { secureBoot: isSecure, ...(isEfiPersistent ? { persistent: true } : {}) } },
    },
    ...(isSecure ? { features: { smm: { enabled: true } } } : {}),
  };
};

/** What it sets of the machine: firmware and memory asked of the node. */
export const advancedDomain = (advanced: Advanced): Partial<VirtualMachineSpecTemplateSpecDomain> => ({
  ...firmware(advanced),
  ...(advanced.request === '' && !advanced.overcommitOverhead
    ? {}
    : {
        resources: {
          ...(advanced.request === '' ? {} : { requests: { memory: advanced.request } }),
          ...(advanced.overcommitOverhead ? { overcommitGuestOverhead: true } : {}),
        },
      }),
});

const devices = (rows: Advanced['gpus']) => rows.map(({ name, device }) => ({ name, deviceName: device }));

/** And of its devices. */
export const advancedDevices = ({
  tpm,
  watchdog,
  gpus,
  hostDevices,
}: Advanced): Partial<VirtualMachineSpecTemplateSpecDomainDevices> => ({
  ...(tpm === '' ? {} : { tpm: tpm === 'persistent' ? { persistent: true } : {} }),
  ...(watchdog === '' ? {} : { watchdog: { name: 'watchdog', i6300esb: { action: watchdog } } }),
  ...(gpus.length === 0 ? {} : { gpus: devices(gpus) }),
  ...(hostDevices.length === 0 ? {} : { hostDevices: devices(hostDevices) }),
});

const secret = (values: Values, role: string, name: string, data: Record<string, string>): Written => {
  const object: Secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace: values.basic.namespace },
    type: 'Opaque',
    data,
  };
  return { role: `Secret/${role}`, object };
};

/** The Secrets that are made with the VM. */
export const advancedSecrets = (values: Values): readonly Written[] => {
  const { basic, advanced } = values;
  const { userData, networkData } = advanced;
  return [
    ...(hasCloudInitSecret(advanced)
      ? [
          secret(values, CLOUD_INIT, advanced.cloudInitSecret || defaultSecret(basic.name, CLOUD_INIT), {
            ...(userData === '' ? {} : { [USER_DATA]: encodeText(userData) }),
            ...(networkData === '' ? {} : { [NETWORK_DATA]: encodeText(networkData) }),
          }),
        ]
      : []),
    ...(advanced.sshKeys === 'new'
      ? [
          secret(values, SSH_KEYS, advanced.sshKeySecret || defaultSecret(basic.name, SSH_KEYS), {
            [SSH_KEY]: encodeText(advanced.sshKey),
          }),
        ]
      : []),
  ];
};
