import { message } from '../../i18n/message';
import { ARCHITECTURES } from '../model/arch';
import { ACCESS_MODES } from '../model/machine';
import { TAINT_EFFECTS } from '../model/labels';
import type { ObjectReader, Path } from './read-object';
import { poolDefaults, type PoolValues } from './values';

const KUBEVIRT = ['spec', 'platform', 'kubevirt'] as const;
const PERSISTENT = [...KUBEVIRT, 'rootVolume', 'persistent'] as const;
const MANAGEMENT = ['spec', 'management'] as const;
const ROLLING = [...MANAGEMENT, 'replace', 'rollingUpdate'] as const;

const scaling = (
  pool: ObjectReader,
  fallback: PoolValues,
): Pick<PoolValues, 'sizing' | 'replicas' | 'min' | 'max'> => {
  const range: Path = ['spec', 'autoScaling'];
  if (!pool.has(range)) {
    const { min, max } = fallback;
    return { sizing: 'fixed', replicas: pool.count(['spec', 'replicas'], null), min, max };
  }
  if (pool.has(['spec', 'replicas'])) {
    pool.refuse(
      ['spec', 'replicas'],
      message('A node pool has a fixed size or autoscaling. Remove spec.replicas or spec.autoScaling.'),
    );
  }
  const [min, max] = [pool.count([...range, 'min'], null), pool.count([...range, 'max'], null)];
  return { sizing: 'autoscale', replicas: fallback.replicas, min, max };
};

const rootVolume = (pool: ObjectReader, { rootVolume: fallback }: PoolValues): PoolValues['rootVolume'] => ({
  size: pool.textOrNumber([...PERSISTENT, 'size'], fallback.size),
  storageClass: pool.text([...PERSISTENT, 'storageClass']),
  accessModes: pool.items([...PERSISTENT, 'accessModes']).map((path) => pool.choice(path, ACCESS_MODES)),
  volumeMode: pool.choice([...PERSISTENT, 'volumeMode'], ['', 'Filesystem', 'Block']),
});

const rollout = (
  pool: ObjectReader,
  fallback: PoolValues,
): Pick<PoolValues, 'upgradeType' | 'rollout' | 'maxSurge' | 'maxUnavailable' | 'inPlaceMaxUnavailable'> => ({
  upgradeType: pool.choice([...MANAGEMENT, 'upgradeType'], ['Replace', 'InPlace']),
  inPlaceMaxUnavailable: pool.textOrNumber(
    [...MANAGEMENT, 'inPlace', 'maxUnavailable'],
    fallback.inPlaceMaxUnavailable,
  ),
  rollout: pool.choice([...MANAGEMENT, 'replace', 'strategy'], ['RollingUpdate', 'OnDelete']),
  maxSurge: pool.textOrNumber([...ROLLING, 'maxSurge'], fallback.maxSurge),
  maxUnavailable: pool.textOrNumber([...ROLLING, 'maxUnavailable'], fallback.maxUnavailable),
});

const names = (pool: ObjectReader, path: Path): { name: string }[] =>
  pool.items(path).map((item) => ({ name: pool.text([...item, 'name']) }));

/**
 * A pool's values, read from a NodePool. A field that is absent means what the API's default means.
 * What is not read here is found by comparing (`leftovers`) and kept by the caller.
 */
export const poolFromObject = (pool: ObjectReader): PoolValues => {
  const name = pool.text(['metadata', 'name']);
  const fallback = poolDefaults(name);
  return {
    ...fallback,
    ...scaling(pool, fallback),
    ...rollout(pool, fallback),
    cores: pool.count([...KUBEVIRT, 'compute', 'cores'], fallback.cores),
    memory: pool.textOrNumber([...KUBEVIRT, 'compute', 'memory'], fallback.memory),
    qosClass: pool.choice([...KUBEVIRT, 'compute', 'qosClass'], ['Burstable', 'Guaranteed']),
    arch: pool.choice(['spec', 'arch'], ARCHITECTURES),
    rootVolume: rootVolume(pool, fallback),
    additionalNetworks: pool
      .items([...KUBEVIRT, 'additionalNetworks'])
      .map((path) => ({ name: pool.text([...path, 'name']) })),
    attachDefaultNetwork: pool.yes([...KUBEVIRT, 'attachDefaultNetwork'], true),
    multiqueue: pool.choice([...KUBEVIRT, 'networkInterfaceMultiqueue'], ['Enable', 'Disable']) === 'Enable',
    nodeSelector: pool.pairs([...KUBEVIRT, 'nodeSelector']),
    hostDevices: pool.items([...KUBEVIRT, 'hostDevices']).map((path) => ({
      deviceName: pool.text([...path, 'deviceName']),
      count: pool.count([...path, 'count'], 1),
    })),
    autoRepair: pool.yes([...MANAGEMENT, 'autoRepair'], false),
    drainTimeout: pool.text(['spec', 'nodeDrainTimeout']),
    detachTimeout: pool.text(['spec', 'nodeVolumeDetachTimeout']),
    nodeLabels: pool.pairs(['spec', 'nodeLabels']),
    config: names(pool, ['spec', 'config']),
    tuning: names(pool, ['spec', 'tuningConfig']),
    taints: pool.items(['spec', 'taints']).map((path) => ({
      key: pool.text([...path, 'key']),
      value: pool.text([...path, 'value']),
      effect: pool.choice([...path, 'effect'], TAINT_EFFECTS),
    })),
  };
};
