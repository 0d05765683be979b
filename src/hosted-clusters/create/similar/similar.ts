import type { Message } from '../../../i18n/message';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../../kubernetes/types/generated/node-pool';
import { clusterIdentity, nameTaken, type Existing } from '../../model/cluster-name';
import { asWritten } from '../../../node-pools/fields/as-written';
import { defaultSecretName } from '../steps/details/objects';
import type { Values } from '../values';
import { valuesFromObjects } from '../values-from-objects';
import { copyCluster } from './cluster';
import { copyPools } from './pools';
import { isSharedSecret, type SecretsNearby } from './secrets';

/** A cluster as it is, to make a similar one of. */
export interface Source {
  readonly cluster: HostedCluster;
  readonly pools: readonly NodePool[];
  readonly secrets: SecretsNearby;
}

const written = (object: object) => asWritten(Object.fromEntries(Object.entries(object)));

/** The key of etcd, which the wizard makes: named here so that the form knows it as its own. */
const etcdKey = (name: string, namespace: string) => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: defaultSecretName(name, 'etcdKey'), namespace },
});

/**
 * The form filled from a cluster: everything but what only one cluster can have (IDs, names of its API) and its secrets.
 * What no field expresses is kept as YAML says it. Secrets are asked for again unless they are shared (`isSharedSecret`).
 * @param name the copy's name, to begin with
 */
export const similarValues = ({ cluster, pools, secrets }: Source, name: string): Values => {
  const { name: sourceName, namespace = '', uid } = cluster.metadata;
  const copy = copyCluster(written(cluster), name, (secret) =>
    isSharedSecret(secret, { name: sourceName, uid }, secrets),
  );
  const copies = copyPools(pools.map(written), [sourceName, name]);
  const { values, problems } = valuesFromObjects([copy.object, ...copies, etcdKey(name, namespace)]);
  const notes: readonly Message[] = [...copy.notes, ...problems.map(({ message: problem }) => problem)];
  return {
    ...values,
    origin: { from: `${namespace}/${sourceName}`, again: [...copy.again], notes: [...notes] },
  };
};

/** A copy's name to begin with: the source's with the next free number. It is only a proposal. */
export const nameOfCopy = (source: string, namespace: string, existing: Existing): string => {
  const [, base = source, number = '1'] = /^(.*?)-(\d{1,3})$/.exec(source) ?? [];
  const isFree = (name: string) =>
    !nameTaken({ name, namespace }, existing) && !clusterIdentity({ name, namespace });
  for (let next = Number(number) + 1; next < Number(number) + 100; next += 1) {
    if (isFree(`${base}-${next}`)) return `${base}-${next}`;
  }
  // Whoever has so many of them says what this one is called.
  return `${base}-${Number(number) + 1}`;
};
