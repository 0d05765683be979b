import { message, type Message } from '../../i18n/message';
import { GIB, parseQuantity } from '../model/quantity';
import { keptPaths } from './leftovers';
import { flag } from '../model/shell';
import type { PoolValues } from './values';

/** A root disk as `hcp` takes it: a whole number of GiB; undefined where the size is not one. */
const wholeGib = (size: string): number | undefined => {
  const gib = (parseQuantity(size) ?? NaN) / GIB;
  return Number.isInteger(gib) ? gib : undefined;
};

/** What a command takes for granted (source: `hcp`); without it every flag is written. */
export interface Assumed {
  cores?: number;
  memory?: string;
  rootVolumeSize?: number;
}

/** The nodes a command can ask for: an autoscaled pool begins with its least. */
export const nodeCount = (pool: PoolValues): number =>
  pool.sizing === 'fixed' ? (pool.replicas ?? 0) : (pool.min ?? 1);

/**
 * The flags that `hcp create cluster kubevirt` and `hcp create nodepool kubevirt` share.
 * A host device always names its count: without one, `hcp` drops the device.
 */
export const machineFlags = (pool: PoolValues, assumed: Assumed): readonly string[] => [
  ...flag('cores', pool.cores ?? 2, assumed.cores),
  ...flag('memory', pool.memory, assumed.memory),
  ...flag('root-volume-size', wholeGib(pool.rootVolume.size) ?? 32, assumed.rootVolumeSize),
  ...flag('root-volume-storage-class', pool.rootVolume.storageClass, ''),
  ...flag('root-volume-access-modes', pool.rootVolume.accessModes.join(','), ''),
  ...flag('root-volume-volume-mode', pool.rootVolume.volumeMode, ''),
  ...flag('qos-class', pool.qosClass, 'Burstable'),
  ...flag('node-upgrade-type', pool.upgradeType, 'Replace'),
  ...pool.additionalNetworks.flatMap(({ name }) => flag('additional-network', `name:${name}`)),
  ...(pool.attachDefaultNetwork ? [] : ['--attach-default-network=false']),
  ...pool.nodeSelector.flatMap(({ key, value }) => flag('vm-node-selector', `${key}=${value}`)),
  ...pool.hostDevices.flatMap(({ deviceName, count }) =>
    flag('host-device-name', `${deviceName},count:${count ?? 1}`),
  ),
];

/**
 * What a command cannot say of a pool: each names the setting, and the pool it belongs to.
 * @param takesArch `hcp create nodepool` has a flag for the architecture, `hcp create cluster` has none
 */
export const machineYamlOnly = (pool: PoolValues, takesArch = false): readonly Message[] => {
  const values = { pool: pool.name };
  const kept = keptPaths(pool.kept);
  return [
    ...(pool.sizing === 'autoscale' ? [message('Autoscaling of node pool {{pool}}', values)] : []),
    ...(takesArch || pool.arch === 'amd64'
      ? []
      : [message('The architecture {{arch}} of node pool {{pool}}', { ...values, arch: pool.arch })]),
    ...(pool.multiqueue ? [] : [message('Multiqueue turned off for node pool {{pool}}', values)]),
    ...(wholeGib(pool.rootVolume.size) === undefined
      ? [
          message('The root disk of {{size}} of node pool {{pool}}: the command takes whole GiB', {
            ...values,
            size: pool.rootVolume.size,
          }),
        ]
      : []),
    ...(pool.rollout !== 'RollingUpdate' ||
    pool.maxSurge !== '1' ||
    pool.maxUnavailable !== '0' ||
    (pool.upgradeType === 'InPlace' && pool.inPlaceMaxUnavailable !== '1')
      ? [message('How node pool {{pool}} rolls out changes', values)]
      : []),
    ...(pool.nodeLabels.length > 0 ? [message('Node labels of node pool {{pool}}', values)] : []),
    ...(pool.taints.length > 0 ? [message('Taints of node pool {{pool}}', values)] : []),
    ...(pool.config.length + pool.tuning.length > 0
      ? [message('Configuration and tuning of node pool {{pool}}', values)]
      : []),
    ...(kept.length > 0
      ? [
          message('Fields of node pool {{pool}} that were set in YAML: {{fields}}', {
            ...values,
            fields: kept.join(', '),
          }),
        ]
      : []),
  ];
};

/** `hcp create nodepool kubevirt` for a pool; every flag is written, as this command's defaults differ by version. */
export const nodePoolCommand = (
  pool: PoolValues,
  cluster: { name: string; namespace: string },
): readonly string[] => [
  'hcp create nodepool kubevirt',
  ...flag('cluster-name', cluster.name),
  ...flag('namespace', cluster.namespace),
  ...flag('name', pool.name),
  ...flag('replicas', nodeCount(pool)),
  ...flag('release-image', pool.release, ''),
  ...flag('arch', pool.arch, 'amd64'),
  ...machineFlags(pool, {}),
];

/** What `hcp create nodepool` cannot say, beside what no command can (it has no flags for these). */
export const nodePoolYamlOnly = (pool: PoolValues): readonly Message[] => [
  ...(pool.drainTimeout === '' && pool.detachTimeout === ''
    ? []
    : [message('Timeouts of node pool {{pool}}', { pool: pool.name })]),
  ...(pool.autoRepair ? [message('Auto repair of node pool {{pool}}', { pool: pool.name })] : []),
  ...machineYamlOnly(pool, true),
];
