import type { KubeObject } from '../../kubernetes/types/object';
import type { FieldPath } from './part';
import { parts } from './parts';
import type { Values } from './values';

/** Paths below a NodePool; `[n]` of a list of objects stays in the field's name. */
const POOL: readonly FieldPath[] = [
  [/^metadata\.name$/, 'name'],
  [/^spec\.replicas/, 'replicas'],
  [/^spec\.autoScaling\.min/, 'min'],
  [/^spec\.autoScaling/, 'max'],
  [/^spec\.nodeDrainTimeout/, 'drainTimeout'],
  [/^spec\.nodeVolumeDetachTimeout/, 'detachTimeout'],
  [/^spec\.management\.autoRepair/, 'autoRepair'],
  [/^spec\.management\.replace\.strategy/, 'rollout'],
  [/^spec\.management\.replace\.rollingUpdate\.maxSurge/, 'maxSurge'],
  [/^spec\.management\.replace\.rollingUpdate\.maxUnavailable/, 'maxUnavailable'],
  [/^spec\.platform\.kubevirt\.compute\.cores/, 'cores'],
  [/^spec\.platform\.kubevirt\.compute\.memory/, 'memory'],
  [/^spec\.platform\.kubevirt\.compute\.qosClass/, 'qosClass'],
  [/^spec\.platform\.kubevirt\.rootVolume\.persistent\.size/, 'rootVolume.size'],
  [/^spec\.platform\.kubevirt\.rootVolume\.persistent\.storageClass/, 'rootVolume.storageClass'],
  [/^spec\.platform\.kubevirt\.rootVolume\.persistent\.accessModes/, 'rootVolume.accessModes'],
  [/^spec\.platform\.kubevirt\.rootVolume\.persistent\.volumeMode/, 'rootVolume.volumeMode'],
  [/^spec\.platform\.kubevirt\.additionalNetworks\[(\d+)\]/, 'additionalNetworks.$1.name'],
  [/^spec\.platform\.kubevirt\.additionalNetworks/, 'additionalNetworks'],
  [/^spec\.platform\.kubevirt\.attachDefaultNetwork/, 'attachDefaultNetwork'],
  [/^spec\.platform\.kubevirt\.networkInterfaceMultiqueue/, 'multiqueue'],
  [/^spec\.platform\.kubevirt\.nodeSelector/, 'nodeSelector'],
  [/^spec\.platform\.kubevirt\.hostDevices\[(\d+)\]\.count/, 'hostDevices.$1.count'],
  [/^spec\.platform\.kubevirt\.hostDevices\[(\d+)\]/, 'hostDevices.$1.deviceName'],
  [/^spec\.platform\.kubevirt\.hostDevices/, 'hostDevices'],
  [/^spec\.taints\[(\d+)\]\.effect/, 'taints.$1.effect'],
  [/^spec\.taints\[(\d+)\]\.value/, 'taints.$1.value'],
  [/^spec\.taints\[(\d+)\]/, 'taints.$1.key'],
  [/^spec\.taints/, 'taints'],
  [/^spec\.nodeLabels/, 'nodeLabels'],
];

const lookUp = (table: readonly FieldPath[], path: string): string | undefined => {
  for (const [pattern, field] of table) {
    const found = pattern.exec(path);
    if (found) return field.replace('$1', found[1] ?? '');
  }
  return undefined;
};

/** The form field that a path of an object comes from, such as `pools.0.memory`; undefined where none does. */
export const fieldOf = (object: KubeObject, path: string, values: Values): string | undefined => {
  switch (object.kind) {
    case 'Namespace':
      return 'details.namespace';
    case 'HostedCluster':
      return lookUp(
        parts.flatMap(({ paths }) => paths ?? []),
        path,
      );
    case 'NodePool': {
      const index = values.pools.findIndex(({ name }) => name === object.metadata.name);
      const field = lookUp(POOL, path);
      return index < 0 || field === undefined ? undefined : `pools.${index}.${field}`;
    }
    case 'ManagedCluster':
      return path.startsWith('metadata.labels') ? 'fleet.labels' : 'fleet.isImported';
    case 'ConfigMap':
      return path.startsWith('metadata.name') ? 'networking.trustBundle.name' : 'networking.trustBundle.pem';
    default:
      return undefined;
  }
};

/** The field that names an object which exists already: the name of the cluster, of the pool or of the trust bundle. */
export const nameFieldOf = (object: KubeObject, values: Values): string => {
  switch (object.kind) {
    case 'Namespace':
      return 'details.namespace';
    case 'NodePool':
    case 'ConfigMap':
      return fieldOf(object, 'metadata.name', values) ?? 'details.name';
    default:
      return 'details.name';
  }
};
