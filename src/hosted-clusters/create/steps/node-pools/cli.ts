import type { Message } from '../../../../i18n/message';
import {
  machineFlags,
  machineYamlOnly,
  nodeCount,
  nodePoolCommand,
  nodePoolYamlOnly,
} from '../../../../node-pools/fields/cli';
import { flag } from '../../../../node-pools/model/shell';
import type { PoolValues } from '../../../../node-pools/fields/values';
import type { Values } from '../../values';

/** What `hcp create cluster kubevirt` assumes of its pool (source: `hcp`). */
const ASSUMED = { cores: 2, memory: '4Gi', rootVolumeSize: 32 };

/** The pool that `hcp create cluster` makes itself: it can only have the cluster's name. */
const withCluster = ({ details, pools }: Values): PoolValues | undefined => {
  const [first] = pools;
  return first?.name === details.name ? first : undefined;
};

const others = (values: Values): readonly PoolValues[] => values.pools.slice(withCluster(values) ? 1 : 0);

/** The flags of `hcp create cluster kubevirt` for the first pool; −1 = no pool. */
export const poolsCliFlags = (values: Values): readonly string[] => {
  const first = withCluster(values);
  if (!first) return flag('node-pool-replicas', -1);
  return [
    ...flag('node-pool-replicas', nodeCount(first), 0),
    ...machineFlags(first, ASSUMED),
    ...(first.autoRepair ? ['--auto-repair'] : []),
    ...flag('node-drain-timeout', first.drainTimeout, ''),
    ...flag('node-volume-detach-timeout', first.detachTimeout, ''),
  ];
};

/** A command for each further pool. */
export const poolCommands = (values: Values): readonly { name: string; lines: readonly string[] }[] =>
  others(values).map((pool) => ({ name: pool.name, lines: nodePoolCommand(pool, values.details) }));

/** What of the pools no flag can say. */
export const poolsYamlOnly = (values: Values): readonly Message[] => {
  const first = withCluster(values);
  return [...(first ? machineYamlOnly(first) : []), ...others(values).flatMap(nodePoolYamlOnly)];
};
