import { isJsonObject, own, type JsonObject } from '../../../node-pools/fields/leftovers';
import type { Path } from '../../../node-pools/fields/read-object';
import { defaultPoolName } from '../../../node-pools/model/pool-name';
import { withoutAll, withoutDefaults, withValue } from './edit';
import { metadataOfCopy } from './marks';

/** What belongs to the source, or follows its cluster. */
const OF_THE_SOURCE: readonly Path[] = [
  ['spec', 'release'],
  ['spec', 'pausedUntil'],
];

/** What the API fills in (source: CRD, webhook), and what says the same as nothing. */
const DEFAULTS: readonly (readonly [Path, unknown])[] = [
  [['spec', 'platform', 'kubevirt', 'compute', 'qosClass'], 'Burstable'],
  [
    ['spec', 'management', 'replace'],
    { strategy: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
  ],
  [['spec', 'nodeDrainTimeout'], '0s'],
  [['spec', 'nodeVolumeDetachTimeout'], '0s'],
];

/** The name of a pool's copy: it follows the copy's cluster as the pool's follows the source. */
export const poolNameOfCopy = (
  pool: string,
  [source, copy]: readonly [source: string, copy: string],
  taken: readonly string[],
): string => {
  const isNumbered = pool === source || /^-\d+$/.test(pool.slice(source.length));
  if (pool.startsWith(source) && isNumbered) return defaultPoolName(copy, taken);
  const ending = pool.startsWith(`${source}-`) ? pool.slice(source.length) : `-${pool}`;
  return defaultPoolName(`${copy}${ending}`, taken);
};

/** The copies of a cluster's pools, as one would write them. */
export const copyPools = (
  pools: readonly JsonObject[],
  names: readonly [source: string, copy: string],
): readonly JsonObject[] => {
  const taken: string[] = [];
  return pools.map((pool) => {
    const metadata = own(pool, 'metadata');
    const given = isJsonObject(metadata) ? metadata.name : undefined;
    const name = poolNameOfCopy(typeof given === 'string' ? given : '', names, taken);
    taken.push(name);
    const bare = withoutDefaults(withoutAll(pool, OF_THE_SOURCE), DEFAULTS);
    return withValue(
      { ...bare, metadata: metadataOfCopy(metadata, name) },
      ['spec', 'clusterName'],
      names[1],
    );
  });
};
