import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineClone } from '../../kubernetes/types/generated/virtual-machine-clone';
import type { KubeObject } from '../../kubernetes/types/object';
import { isJsonObject, mergeJson, withKept, type JsonObject } from '../../node-pools/fields/leftovers';
import { DESCRIPTION } from '../model/description';
import { keyOf, withKeyed } from './keyed';
import { WORKLOAD } from './paths';
import {
  advancedDevices,
  advancedDisks,
  advancedDomain,
  advancedLabels,
  advancedSecrets,
  advancedSpec,
} from './steps/advanced/objects';
import { sizeDomain, typesSpec } from './steps/basic/objects';
import { nicDevice, nicNetworkItem } from './steps/networking/objects';
import { diskDevice, diskTemplate, diskVolume, volumeNameOf } from './steps/storage/objects';
import { isImported } from './steps/storage/values';
import { writtenDisks, type Values } from './values';
import type { Written } from './written';

const metadata = ({ name, namespace, description }: Values['basic']) => ({
  name,
  namespace,
  ...(description === '' ? {} : { annotations: { [DESCRIPTION]: description } }),
});

const virtualMachine = (values: Values): VirtualMachine => {
  const { basic, root, nics, advanced } = values;
  const disks = writtenDisks(values).map(({ disk }) => disk);
  const others = advancedDisks(basic.name, advanced);
  const templates = disks.flatMap((disk) => diskTemplate(basic.name, disk) ?? []);
  const devices = [...disks.map(diskDevice), ...others.map(({ device }) => device)];
  const volumes = [
    ...disks.map((disk) => diskVolume(basic.name, disk)),
    ...others.map(({ volume }) => volume),
  ];
  return {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachine',
    metadata: metadata(basic),
    spec: {
      runStrategy: basic.runStrategy,
      ...typesSpec(basic, root.name),
      ...(templates.length === 0 ? {} : { dataVolumeTemplates: templates }),
      template: {
        metadata: { ...advancedLabels(advanced), annotations: { [WORKLOAD]: basic.workload } },
        spec: {
          ...advancedSpec(basic.name, advanced),
          domain: {
            ...sizeDomain(basic),
            ...advancedDomain(advanced),
            devices: {
              ...(devices.length === 0 ? {} : { disks: devices }),
              ...(nics.length === 0
                ? { autoattachPodInterface: false }
                : { interfaces: nics.map(nicDevice) }),
              ...advancedDevices(advanced),
            },
          },
          ...(nics.length === 0 ? {} : { networks: nics.map(nicNetworkItem) }),
          ...(volumes.length === 0 ? {} : { volumes }),
        },
      },
    },
  };
};

const clone = ({ basic }: Values): VirtualMachineClone => ({
  apiVersion: 'clone.kubevirt.io/v1beta1',
  kind: 'VirtualMachineClone',
  metadata: { name: basic.name, namespace: basic.namespace },
  spec: {
    source: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: basic.vm },
    target: { apiGroup: 'kubevirt.io', kind: 'VirtualMachine', name: basic.name },
  },
});

/** What the form writes, by role and in the order of creation, before anything kept is put back. */
export const written = (values: Values): readonly Written[] =>
  values.basic.source === 'vm'
    ? [{ role: 'VirtualMachineClone', object: clone(values) }]
    : [...advancedSecrets(values), { role: 'VirtualMachine', object: virtualMachine(values) }];

/** What YAML said of single disks, NICs and devices, as one patch of the keyed form. */
const itemPatch = (values: Values): JsonObject => {
  const { basic, nics, advanced } = values;
  const disks = writtenDisks(values).map(({ disk }) => disk);
  const map = (rows: readonly (readonly [string, JsonObject])[]): JsonObject =>
    Object.fromEntries(
      rows.filter(([, kept]) => Object.keys(kept).length > 0).map(([name, kept]) => [keyOf(name), kept]),
    );
  const hasCloudInit = advanced.cloudInit !== 'none';
  const devices = {
    disks: map([
      ...disks.map(({ name, kept }) => [name, kept.disk] as const),
      ...(hasCloudInit ? [[advanced.cloudInitDisk, advanced.kept.disk] as const] : []),
    ]),
    interfaces: map(nics.map(({ name, kept }) => [name, kept.interface] as const)),
    gpus: map(advanced.gpus.map(({ name, kept }) => [name, kept] as const)),
    hostDevices: map(advanced.hostDevices.map(({ name, kept }) => [name, kept] as const)),
  };
  const spec = {
    volumes: map([
      ...disks.map(({ name, kept }) => [name, kept.volume] as const),
      ...(hasCloudInit ? [[advanced.cloudInitDisk, advanced.kept.volume] as const] : []),
    ]),
    networks: map(nics.map(({ name, kept }) => [name, kept.network] as const)),
  };
  const templates = map(
    disks.filter(isImported).map((disk) => [volumeNameOf(basic.name, disk), disk.kept.template] as const),
  );
  return {
    spec: {
      ...some('dataVolumeTemplates', templates),
      template: {
        spec: {
          ...some('volumes', spec.volumes),
          ...some('networks', spec.networks),
          domain: {
            devices: Object.entries(devices).reduce(
              (all, [key, value]) => ({ ...all, ...some(key, value) }),
              {},
            ),
          },
        },
      },
    },
  };
};

const some = (key: string, map: JsonObject): JsonObject =>
  Object.keys(map).length === 0 ? {} : { [key]: map };

const isKubeObject = (value: JsonObject): value is JsonObject & KubeObject =>
  typeof value.apiVersion === 'string' &&
  typeof value.kind === 'string' &&
  isJsonObject(value.metadata) &&
  typeof value.metadata.name === 'string';

const withPatch = (values: Values, { role, object }: Written): KubeObject => {
  const kept = values.kept.patches[role] ?? {};
  if (role !== 'VirtualMachine') return withKept(object, kept);
  const patch = mergeJson(kept, itemPatch(values));
  return withKeyed(object, isJsonObject(patch) ? patch : {});
};

const isSameObject = (a: KubeObject, b: KubeObject): boolean =>
  a.kind === b.kind && a.metadata.name === b.metadata.name && a.metadata.namespace === b.metadata.namespace;

/**
 * The objects of a new virtual machine in the order in which they are created: Secrets, what YAML added, the machine.
 * Source: specification (virtual machines, objects written).
 */
export const objects = (values: Values): KubeObject[] => {
  const ours = written(values).map((one) => withPatch(values, one));
  const others = values.kept.others
    .filter(isKubeObject)
    .filter((other) => !ours.some((object) => isSameObject(object, other)));
  return [...ours.slice(0, -1), ...others, ...ours.slice(-1)];
};
