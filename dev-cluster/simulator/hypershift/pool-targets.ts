import { createHash } from 'node:crypto';
import type { HostedCluster, NodePool } from '../resources';

type KubevirtPool = NonNullable<NodePool['spec']['platform']['kubevirt']>;

/** What the machines of a pool shall come to. */
export interface PoolTargets {
  version: string;
  /** Hash of all that ignition carries but the version. */
  config: string;
  /** The same with the version. */
  configVersion: string;
  /** Name of the template that VMs are made from. */
  template: string;
}

const hash = (of: unknown): string =>
  createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 8);

/** The VM of a pool with what the CRD would default, in one order: the same wish gives the same name. */
const shapeOf = (pool: KubevirtPool): unknown[] => {
  const { cores = 2, memory = '8Gi', qosClass = 'Burstable' } = pool.compute ?? {};
  const { size = '32Gi', storageClass, accessModes = [], volumeMode } = pool.rootVolume.persistent ?? {};
  return [
    [cores, String(memory), qosClass],
    [String(size), storageClass, accessModes, volumeMode],
    (pool.additionalNetworks ?? []).map(({ name }) => name),
    pool.attachDefaultNetwork ?? true,
    pool.networkInterfaceMultiqueue ?? 'Enable',
    Object.entries(pool.nodeSelector ?? {}).sort(),
    (pool.hostDevices ?? []).map(({ deviceName, count = 1 }) => [deviceName, count]),
  ];
};

/**
 * Where a pool's machines go.
 * @param texts what its ConfigMaps say
 */
export const targetsOf = (
  { spec: { pullSecret, additionalTrustBundle, imageContentSources, configuration } }: HostedCluster,
  pool: NodePool,
  version: string,
  texts: readonly string[],
): PoolTargets => {
  const config = hash([
    texts,
    pullSecret.name,
    additionalTrustBundle?.name,
    imageContentSources,
    configuration?.proxy,
    configuration?.image,
  ]);
  const shape = pool.spec.platform.kubevirt ? shapeOf(pool.spec.platform.kubevirt) : [];
  return {
    version,
    config,
    configVersion: hash([config, version]),
    // The boot image of a release is part of it.
    template: `${pool.metadata.name}-${hash([shape, version])}`,
  };
};
