import { z } from 'zod';
import { obeys } from '../../form/rule';
import { objectName } from '../../hosted-clusters/model/dns-name';
import { releaseImage } from '../../hosted-clusters/model/release';
import { message } from '../../i18n/message';
import { ARCHITECTURES } from '../model/arch';
import { configMapName, MOST_CONFIG_MAPS } from '../model/config-map';
import { duration } from '../model/duration';
import { labelKey, labelValue, MOST_TAINTS, repeated, TAINT_EFFECTS } from '../model/labels';
import { ACCESS_MODES, deviceName, MOST_DEVICES } from '../model/machine';
import { attachedNetworks, MOST_NETWORKS, networkName } from '../model/network-name';
import { poolName } from '../model/pool-name';
import { rootVolumeSize, size } from '../model/quantity';
import { autoscaleMax, autoscaleMin, countFrom, countOrPercent, replicas, rollingRoom } from '../model/scale';
import { keptSchema } from './leftovers-schema';
import { refuse } from './refuse';

const pairSchema = z.object({
  key: z.string().superRefine(obeys(labelKey)),
  value: z.string().superRefine(obeys(labelValue)),
});

/** Labels as rows: valid keys and values, no key twice. */
export const pairsSchema = z.array(pairSchema).superRefine((pairs, context) => {
  for (const index of repeated(pairs.map(({ key }) => key))) {
    const key = pairs[index]?.key ?? '';
    refuse(context, [index, 'key'], message('{{key}} is there twice. Remove one.', { key }));
  }
});

/** Empty number fields are null. */
const count = z.number().nullable();

/** Names of ConfigMaps: none twice, not too many (source: CRD). */
const configSchema = z
  .array(z.object({ name: z.string().superRefine(obeys(configMapName)) }))
  .superRefine((maps, context) => {
    for (const index of repeated(maps.map(({ name }) => name))) {
      const name = maps[index]?.name ?? '';
      refuse(context, [index, 'name'], message('{{name}} is there twice. Remove one.', { name }));
    }
    if (maps.length <= MOST_CONFIG_MAPS) return;
    refuse(
      context,
      [MOST_CONFIG_MAPS, 'name'],
      message('A node pool takes at most {{most}} of them.', { most: MOST_CONFIG_MAPS }),
    );
  });

const shape = {
  name: z.string().superRefine(obeys(poolName)),
  sizing: z.enum(['fixed', 'autoscale']),
  replicas: count,
  min: count,
  max: count,
  cores: count.superRefine(obeys((value: number | null) => countFrom(value, 1))),
  memory: z.string().superRefine(obeys(size)),
  qosClass: z.enum(['Burstable', 'Guaranteed']),
  arch: z.enum(ARCHITECTURES),
  rootVolume: z.object({
    size: z.string().superRefine(obeys(rootVolumeSize)),
    /** '' = the default class of the infrastructure cluster */
    storageClass: z.string().superRefine(obeys(objectName)),
    accessModes: z.array(z.enum(ACCESS_MODES)),
    /** '' = as the storage profile says */
    volumeMode: z.enum(['', 'Filesystem', 'Block']),
  }),
  additionalNetworks: z
    .array(z.object({ name: z.string().superRefine(obeys(networkName)) }))
    .superRefine((networks, context) => {
      for (const index of repeated(networks.map(({ name }) => name))) {
        const name = networks[index]?.name ?? '';
        refuse(context, [index, 'name'], message('{{name}} is there twice. Remove one.', { name }));
      }
      if (networks.length <= MOST_NETWORKS) return;
      refuse(
        context,
        [MOST_NETWORKS, 'name'],
        message('A machine has at most {{most}} additional networks.', { most: MOST_NETWORKS }),
      );
    }),
  attachDefaultNetwork: z.boolean(),
  multiqueue: z.boolean(),
  nodeSelector: pairsSchema,
  hostDevices: z
    .array(
      z.object({
        deviceName: z.string().superRefine(obeys(deviceName)),
        count: count.superRefine(obeys((value: number | null) => countFrom(value, 1))),
      }),
    )
    .superRefine((devices, context) => {
      if (devices.length <= MOST_DEVICES) return;
      refuse(
        context,
        [MOST_DEVICES, 'deviceName'],
        message('A machine has at most {{most}} kinds of host devices.', { most: MOST_DEVICES }),
      );
    }),
  upgradeType: z.enum(['Replace', 'InPlace']),
  rollout: z.enum(['RollingUpdate', 'OnDelete']),
  /** nodes or a percentage */
  maxSurge: z.string(),
  maxUnavailable: z.string(),
  /** nodes or a percentage; only with InPlace */
  inPlaceMaxUnavailable: z.string(),
  autoRepair: z.boolean(),
  /** Go durations; '' = no limit */
  drainTimeout: z.string().superRefine(obeys(duration)),
  detachTimeout: z.string().superRefine(obeys(duration)),
  nodeLabels: pairsSchema,
  taints: z
    .array(
      z.object({
        key: z.string().superRefine(obeys(labelKey)),
        value: z.string().superRefine(obeys(labelValue)),
        effect: z.enum(TAINT_EFFECTS),
      }),
    )
    .superRefine((taints, context) => {
      if (taints.length <= MOST_TAINTS) return;
      refuse(
        context,
        [MOST_TAINTS, 'key'],
        message('A node pool has at most {{most}} taints.', { most: MOST_TAINTS }),
      );
    }),
  /** names of ConfigMaps in the pool's namespace */
  config: configSchema,
  tuning: configSchema,
  /** the pool's own release image; '' = the cluster's */
  release: z.string().superRefine(obeys((image: string) => (image === '' ? undefined : releaseImage(image)))),
  kept: keptSchema,
};

/** The values of one node pool (specification: node pools, fields). Hidden fields are judged only where they are written. */
export const poolSchema = z.object(shape).superRefine((pool, context) => {
  if (pool.sizing === 'fixed') refuse(context, ['replicas'], replicas(pool.replicas));
  else {
    refuse(context, ['min'], autoscaleMin(pool.min));
    refuse(context, ['max'], autoscaleMax(pool.min, pool.max));
  }
  refuse(
    context,
    ['attachDefaultNetwork'],
    attachedNetworks(pool.attachDefaultNetwork, pool.additionalNetworks.length),
  );
  if (pool.upgradeType === 'InPlace') {
    refuse(context, ['inPlaceMaxUnavailable'], countOrPercent(pool.inPlaceMaxUnavailable));
    return;
  }
  if (pool.rollout === 'OnDelete') return;
  const surge = countOrPercent(pool.maxSurge);
  refuse(context, ['maxSurge'], surge);
  refuse(
    context,
    ['maxUnavailable'],
    countOrPercent(pool.maxUnavailable) ?? rollingRoom(pool.maxSurge, pool.maxUnavailable),
  );
});

export type PoolValues = z.infer<typeof poolSchema>;

/** A pool as the form first shows it (source: CRD defaults; two nodes as the specification says). */
export const poolDefaults = (name: string): PoolValues => ({
  name,
  sizing: 'fixed',
  replicas: 2,
  min: 1,
  max: 3,
  cores: 2,
  memory: '8Gi',
  qosClass: 'Burstable',
  arch: 'amd64',
  rootVolume: { size: '32Gi', storageClass: '', accessModes: [], volumeMode: '' },
  additionalNetworks: [],
  attachDefaultNetwork: true,
  multiqueue: true,
  nodeSelector: [],
  hostDevices: [],
  upgradeType: 'Replace',
  rollout: 'RollingUpdate',
  maxSurge: '1',
  maxUnavailable: '0',
  inPlaceMaxUnavailable: '1',
  autoRepair: false,
  drainTimeout: '',
  detachTimeout: '',
  nodeLabels: [],
  taints: [],
  config: [],
  tuning: [],
  release: '',
  kept: {},
});
