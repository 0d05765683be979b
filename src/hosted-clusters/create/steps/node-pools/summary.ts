import { sameValue } from '../../../../form/fields/set-fields';
import { message, type Message } from '../../../../i18n/message';
import { poolDefaults, type PoolValues } from '../../../../node-pools/fields/values';
import { sizeWords } from '../../../../node-pools/model/size-words';
import type { Values } from '../../values';
import type { SummaryRow } from '../../../../form/review/summary-row';

const onOff = (value: boolean): Message => (value ? message('On') : message('Off'));
const none = message('None');
const pairs = (rows: readonly { key: string; value: string }[]): Message | string =>
  rows.length === 0 ? none : rows.map(({ key, value }) => `${key}=${value}`).join(', ');
const listed = (texts: readonly string[]): Message | string => (texts.length === 0 ? none : texts.join(', '));

const nodes = ({ sizing, replicas, min, max }: PoolValues): Message =>
  sizing === 'fixed'
    ? message('{{count}} nodes', { count: replicas ?? 0 })
    : message('{{min}} to {{max}}, autoscaled', { min: min ?? 0, max: max ?? 0 });

type Entry = readonly [
  id: string,
  label: Message,
  value: Message | string,
  fields: readonly (keyof PoolValues)[],
];

const basics = (pool: PoolValues): readonly Entry[] => [
  ['nodes', message('Number of nodes'), nodes(pool), []],
  ['cores', message('Cores'), String(pool.cores ?? ''), []],
  ['memory', message('Memory'), sizeWords(pool.memory), []],
  ['rootSize', message('Root disk'), sizeWords(pool.rootVolume.size), []],
];

const others = (pool: PoolValues): readonly Entry[] => [
  ['qosClass', message('CPU guarantee'), pool.qosClass, ['qosClass']],
  [
    'networks',
    message('Additional networks'),
    listed(pool.additionalNetworks.map(({ name }) => name)),
    ['additionalNetworks'],
  ],
  ['podNetwork', message('Pod network'), onOff(pool.attachDefaultNetwork), ['attachDefaultNetwork']],
  ['multiqueue', message('Multiqueue'), onOff(pool.multiqueue), ['multiqueue']],
  ['placement', message('Placement of the machines'), pairs(pool.nodeSelector), ['nodeSelector']],
  [
    'devices',
    message('Host devices'),
    listed(pool.hostDevices.map(({ deviceName, count }) => `${count ?? ''} × ${deviceName}`)),
    ['hostDevices'],
  ],
  ['upgradeType', message('Update type'), pool.upgradeType, ['upgradeType']],
  ['config', message('Configuration'), listed(pool.config.map(({ name }) => name)), ['config']],
  ['tuning', message('Tuning'), listed(pool.tuning.map(({ name }) => name)), ['tuning']],
  [
    'rollout',
    message('Replacing nodes'),
    pool.rollout === 'OnDelete' ? message('On deletion') : message('Rolling'),
    ['rollout'],
  ],
  ...(pool.rollout === 'OnDelete'
    ? []
    : ([
        ['maxSurge', message('Extra nodes during an update'), pool.maxSurge, ['maxSurge']],
        [
          'maxUnavailable',
          message('Unavailable nodes during an update'),
          pool.maxUnavailable,
          ['maxUnavailable'],
        ],
      ] satisfies Entry[])),
  ['autoRepair', message('Auto repair'), onOff(pool.autoRepair), ['autoRepair']],
  ['drain', message('Drain timeout'), pool.drainTimeout || none, ['drainTimeout']],
  ['detach', message('Volume detach timeout'), pool.detachTimeout || none, ['detachTimeout']],
  ['labels', message('Node labels'), pairs(pool.nodeLabels), ['nodeLabels']],
  ['taints', message('Taints'), listed(pool.taints.map(taintText)), ['taints']],
];

const taintText = ({ key, value, effect }: PoolValues['taints'][number]): string =>
  `${key}${value === '' ? '' : `=${value}`}:${effect}`;

const storage = ({
  rootVolume,
}: PoolValues): readonly (readonly [string, Message, Message | string, boolean])[] => [
  [
    'storageClass',
    message('Storage class'),
    rootVolume.storageClass || message('Default class'),
    rootVolume.storageClass !== '',
  ],
  ['accessModes', message('Access modes'), listed(rootVolume.accessModes), rootVolume.accessModes.length > 0],
  [
    'volumeMode',
    message('Volume mode'),
    rootVolume.volumeMode || message('As the storage profile says'),
    rootVolume.volumeMode !== '',
  ],
];

const poolRows = (pool: PoolValues, index: number): readonly SummaryRow[] => {
  const standard = poolDefaults(pool.name);
  const of = (id: string, label: Message, value: Message | string, isChosen: boolean): SummaryRow => ({
    id: `${index}-${id}`,
    label,
    value,
    isChosen,
    group: message('Node pool {{name}}', { name: pool.name }),
  });
  return [
    ...basics(pool).map(([id, label, value]) => of(id, label, value, true)),
    ...storage(pool).map(([id, label, value, isChosen]) => of(id, label, value, isChosen)),
    ...others(pool).map(([id, label, value, fields]) =>
      of(
        id,
        label,
        value,
        fields.some((field) => !sameValue(pool[field], standard[field])),
      ),
    ),
  ];
};

/** What the review says of this step. */
export const poolsSummary = ({ pools }: Values): readonly SummaryRow[] =>
  pools.length === 0
    ? [{ id: 'none', label: message('Node pools'), value: none, isChosen: true }]
    : pools.flatMap(poolRows);
