import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeFaults, faultKey, FAULTS } from './faults';
import type { Fault, FaultScope } from './faults';

export interface FaultCommand {
  verb: 'on' | 'off' | 'list';
  /** The key in the faults ConfigMap; absent for `list` and for `off` without a name, which means all. */
  key?: string;
  value: string;
  /** The data directory of the dev cluster. */
  data: string;
}

const USAGE =
  'npm run fault -- on|off|list [NAME] [--cluster NAMESPACE/NAME] [--namespace NAMESPACE] [--agent TEXT] [--value VALUE] [--data DIR]';

const scopeOf = (
  { name, scope }: Fault,
  cluster: string | undefined,
  namespace: string | undefined,
  agent: string | undefined,
): FaultScope => {
  if (scope === 'management' && (cluster ?? namespace ?? agent) !== undefined)
    throw new Error(`${name} is about the whole management cluster and cannot be limited`);
  if (agent !== undefined) {
    if (scope !== 'namespace' || (cluster ?? namespace) !== undefined)
      throw new Error('--agent limits faults of requests, and stands alone');
    return { agent };
  }
  if (cluster !== undefined) {
    const [ns, hostedCluster, ...more] = cluster.split('/');
    if (scope !== 'cluster') throw new Error(`${name} cannot be limited to a cluster; use --namespace`);
    if (!ns || !hostedCluster || more.length > 0)
      throw new Error(`--cluster is NAMESPACE/NAME, not "${cluster}"`);
    return { namespace: ns, cluster: hostedCluster };
  }
  if (namespace === undefined) return {};
  if (scope !== 'namespace')
    throw new Error(`${name} cannot be limited to a namespace; use --cluster NAMESPACE/NAME`);
  return { namespace };
};

/** Reads the command line. Throws an Error that says what is wrong; for an unknown fault it lists the known ones. */
export const parseFaultCommand = (args: string[], data: string): FaultCommand => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      cluster: { type: 'string' },
      namespace: { type: 'string' },
      agent: { type: 'string' },
      value: { type: 'string' },
      data: { type: 'string' },
    },
  });
  const [verb, given] = positionals;
  if (verb !== 'on' && verb !== 'off' && verb !== 'list') throw new Error(`${USAGE}\n\n${describeFaults()}`);
  const common: FaultCommand = {
    verb,
    value: '',
    data: values.data === undefined ? data : resolve(values.data),
  };
  if (verb === 'list' || (verb === 'off' && given === undefined)) return common;

  // `hold-at=etcd` is short for `hold-at --value etcd`.
  const [name = '', shortValue] = (given ?? '').split('=', 2);
  const fault = FAULTS.find((known) => known.name === name);
  if (!fault) throw new Error(`There is no fault "${name}". Known faults:\n${describeFaults()}`);
  const key = faultKey(name, scopeOf(fault, values.cluster, values.namespace, values.agent));
  return { ...common, key, value: values.value ?? shortValue ?? '' };
};
