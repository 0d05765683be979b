import type {
  NodePool,
  NodePoolSpec,
  NodePoolSpecManagement,
  NodePoolSpecPlatformKubevirt,
} from '../../kubernetes/types/generated/node-pool';
import type { ObjectMeta } from '../../kubernetes/types/object';
import { withKept } from './leftovers';
import type { PoolValues } from './values';

/** What a pool takes from its cluster. */
export interface PoolContext {
  clusterName: string;
  /** release image of the cluster */
  release: string;
  metadata: ObjectMeta;
}

const intOrPercent = (text: string): number | string => (/^(?:0|[1-9]\d*)$/.test(text) ? Number(text) : text);

/** A map as the API has it; the last of two equal keys wins, which the schema refuses anyway. */
const map = (pairs: readonly { key: string; value: string }[]): Record<string, string> =>
  Object.fromEntries(pairs.map(({ key, value }) => [key, value]));

const scaling = (pool: PoolValues): Pick<NodePoolSpec, 'replicas' | 'autoScaling'> => {
  if (pool.sizing === 'fixed') return pool.replicas === null ? {} : { replicas: pool.replicas };
  return { autoScaling: { min: pool.min ?? 1, max: pool.max ?? pool.min ?? 1 } };
};

const rolling = (pool: PoolValues): Pick<NodePoolSpecManagement, 'replace' | 'inPlace'> => {
  if (pool.upgradeType === 'InPlace') {
    return pool.inPlaceMaxUnavailable === '1'
      ? {}
      : { inPlace: { maxUnavailable: intOrPercent(pool.inPlaceMaxUnavailable) } };
  }
  if (pool.rollout === 'OnDelete') return { replace: { strategy: 'OnDelete' } };
  // The API's own default, which `hcp` leaves out too.
  if (pool.maxSurge === '1' && pool.maxUnavailable === '0') return {};
  return {
    replace: {
      strategy: 'RollingUpdate',
      rollingUpdate: {
        maxSurge: intOrPercent(pool.maxSurge),
        maxUnavailable: intOrPercent(pool.maxUnavailable),
      },
    },
  };
};

const machine = (pool: PoolValues): NodePoolSpecPlatformKubevirt => {
  const { rootVolume } = pool;
  return {
    compute: {
      ...(pool.cores === null ? {} : { cores: pool.cores }),
      memory: pool.memory,
      ...(pool.qosClass === 'Guaranteed' ? { qosClass: pool.qosClass } : {}),
    },
    rootVolume: {
      type: 'Persistent',
      persistent: {
        size: rootVolume.size,
        ...(rootVolume.storageClass === '' ? {} : { storageClass: rootVolume.storageClass }),
        ...(rootVolume.accessModes.length === 0 ? {} : { accessModes: [...rootVolume.accessModes] }),
        ...(rootVolume.volumeMode === '' ? {} : { volumeMode: rootVolume.volumeMode }),
      },
    },
    attachDefaultNetwork: pool.attachDefaultNetwork,
    networkInterfaceMultiqueue: pool.multiqueue ? 'Enable' : 'Disable',
    ...(pool.additionalNetworks.length === 0
      ? {}
      : { additionalNetworks: pool.additionalNetworks.map(({ name }) => ({ name })) }),
    ...(pool.nodeSelector.length === 0 ? {} : { nodeSelector: map(pool.nodeSelector) }),
    ...(pool.hostDevices.length === 0
      ? {}
      : {
          hostDevices: pool.hostDevices.map(({ deviceName, count }) => ({ deviceName, count: count ?? 1 })),
        }),
  };
};

/** The NodePool of a pool's values, on OpenShift Virtualization (specification: node pools, fields). */
export const nodePool = (pool: PoolValues, context: PoolContext): NodePool => {
  const object: NodePool = {
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'NodePool',
    metadata: context.metadata,
    spec: {
      clusterName: context.clusterName,
      ...scaling(pool),
      release: { image: pool.release === '' ? context.release : pool.release },
      arch: pool.arch,
      management: { upgradeType: pool.upgradeType, autoRepair: pool.autoRepair, ...rolling(pool) },
      ...(pool.drainTimeout === '' ? {} : { nodeDrainTimeout: pool.drainTimeout }),
      ...(pool.detachTimeout === '' ? {} : { nodeVolumeDetachTimeout: pool.detachTimeout }),
      ...(pool.nodeLabels.length === 0 ? {} : { nodeLabels: map(pool.nodeLabels) }),
      ...(pool.taints.length === 0
        ? {}
        : {
            taints: pool.taints.map(({ key, value, effect }) => ({
              key,
              ...(value === '' ? {} : { value }),
              effect,
            })),
          }),
      ...(pool.config.length === 0 ? {} : { config: pool.config.map(({ name }) => ({ name })) }),
      ...(pool.tuning.length === 0 ? {} : { tuningConfig: pool.tuning.map(({ name }) => ({ name })) }),
      platform: { type: 'KubeVirt', kubevirt: machine(pool) },
    },
  };
  return withKept(object, pool.kept);
};
