import type { ConflictField } from '../../form/conflict/three-way';
import { message, type Message } from '../../i18n/message';
import type { PoolValues } from './values';

/** A field of the form with its words, and the fields of the NodePool's `spec` that it writes. */
export interface PoolField extends ConflictField<PoolValues> {
  readonly specs: readonly string[];
}

const onOff = (value: boolean): Message => (value ? message('On') : message('Off'));
const none = message('None');
const noLimit = message('No limit');
const listed = (texts: readonly string[]): Message | string => (texts.length === 0 ? none : texts.join(', '));
const pairs = (rows: readonly { key: string; value: string }[]): Message | string =>
  listed(rows.map(({ key, value }) => `${key}=${value}`));

const nodes = ({ sizing, replicas, min, max }: PoolValues): Message =>
  sizing === 'fixed'
    ? message('{{count}} nodes', { count: replicas ?? 0 })
    : message('{{min}} to {{max}}, autoscaled', { min: min ?? 0, max: max ?? 0 });

const machine = 'platform.kubevirt';
const disk = `${machine}.rootVolume.persistent`;

const field = (
  paths: string | readonly string[],
  label: Message,
  specs: readonly string[],
  words: (pool: PoolValues) => Message | string,
): PoolField => {
  const all = typeof paths === 'string' ? [paths] : paths;
  return { id: (all[0] ?? '').replaceAll('.', '-'), label, paths: all, specs, words };
};

/** All that can be edited of a pool in the form, in its order (specification: node pools, fields). */
export const POOL_FIELDS: readonly PoolField[] = [
  field(
    ['sizing', 'replicas', 'min', 'max'],
    message('Number of nodes'),
    ['replicas', 'autoScaling.min', 'autoScaling.max'],
    nodes,
  ),
  field('cores', message('Cores'), [`${machine}.compute.cores`], ({ cores }) => String(cores ?? '')),
  field('memory', message('Memory'), [`${machine}.compute.memory`], ({ memory }) => memory),
  field('rootVolume.size', message('Root disk'), [`${disk}.size`], ({ rootVolume }) => rootVolume.size),
  field('rootVolume.storageClass', message('Storage class'), [`${disk}.storageClass`], ({ rootVolume }) =>
    rootVolume.storageClass === '' ? message('Default class') : rootVolume.storageClass,
  ),
  field('rootVolume.accessModes', message('Access modes'), [`${disk}.accessModes`], ({ rootVolume }) =>
    listed(rootVolume.accessModes),
  ),
  field('rootVolume.volumeMode', message('Volume mode'), [`${disk}.volumeMode`], ({ rootVolume }) =>
    rootVolume.volumeMode === '' ? none : rootVolume.volumeMode,
  ),
  field(
    'additionalNetworks',
    message('Additional networks'),
    [`${machine}.additionalNetworks`],
    ({ additionalNetworks }) => listed(additionalNetworks.map(({ name }) => name)),
  ),
  field(
    'attachDefaultNetwork',
    message('Pod network'),
    [`${machine}.attachDefaultNetwork`],
    ({ attachDefaultNetwork }) => onOff(attachDefaultNetwork),
  ),
  field('multiqueue', message('Multiqueue'), [`${machine}.networkInterfaceMultiqueue`], ({ multiqueue }) =>
    onOff(multiqueue),
  ),
  field('qosClass', message('CPU guarantee'), [`${machine}.compute.qosClass`], ({ qosClass }) => qosClass),
  field('arch', message('Architecture'), ['arch'], ({ arch }) => arch),
  field(
    'nodeSelector',
    message('Placement of the machines'),
    [`${machine}.nodeSelector`],
    ({ nodeSelector }) => pairs(nodeSelector),
  ),
  field('hostDevices', message('Host devices'), [`${machine}.hostDevices`], ({ hostDevices }) =>
    listed(hostDevices.map(({ deviceName, count }) => `${count ?? ''} × ${deviceName}`)),
  ),
  field('upgradeType', message('Update type'), ['management.upgradeType'], ({ upgradeType }) => upgradeType),
  field('rollout', message('Replacing nodes'), ['management.replace.strategy'], ({ rollout }) =>
    rollout === 'OnDelete' ? message('On deletion') : message('Rolling'),
  ),
  field(
    'maxSurge',
    message('Extra nodes during an update'),
    ['management.replace.rollingUpdate.maxSurge'],
    ({ maxSurge }) => maxSurge,
  ),
  field(
    'maxUnavailable',
    message('Unavailable nodes during an update'),
    ['management.replace.rollingUpdate.maxUnavailable'],
    ({ maxUnavailable }) => maxUnavailable,
  ),
  field(
    'inPlaceMaxUnavailable',
    message('Nodes changed at a time'),
    ['management.inPlace.maxUnavailable'],
    ({ inPlaceMaxUnavailable }) => inPlaceMaxUnavailable,
  ),
  field('autoRepair', message('Auto repair'), ['management.autoRepair'], ({ autoRepair }) =>
    onOff(autoRepair),
  ),
  field('drainTimeout', message('Drain timeout'), ['nodeDrainTimeout'], ({ drainTimeout }) =>
    drainTimeout === '' ? noLimit : drainTimeout,
  ),
  field(
    'detachTimeout',
    message('Volume detach timeout'),
    ['nodeVolumeDetachTimeout'],
    ({ detachTimeout }) => (detachTimeout === '' ? noLimit : detachTimeout),
  ),
  field('nodeLabels', message('Node labels'), ['nodeLabels'], ({ nodeLabels }) => pairs(nodeLabels)),
  field('taints', message('Taints'), ['taints'], ({ taints }) =>
    listed(taints.map(({ key, value, effect }) => `${key}${value === '' ? '' : `=${value}`}:${effect}`)),
  ),
  field('config', message('Configuration'), ['config'], ({ config }) =>
    listed(config.map(({ name }) => name)),
  ),
  field('tuning', message('Tuning'), ['tuningConfig'], ({ tuning }) =>
    listed(tuning.map(({ name }) => name)),
  ),
  field('release', message('Release image'), ['release.image'], ({ release }) =>
    release === '' ? message('As the cluster') : release,
  ),
];
