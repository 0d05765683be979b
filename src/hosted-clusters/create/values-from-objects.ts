import { message } from '../../i18n/message';
import { asWritten } from '../../node-pools/fields/as-written';
import { leftovers, type JsonObject } from '../../node-pools/fields/leftovers';
import { at, ObjectReader } from '../../node-pools/fields/read-object';
import { poolFromObject } from '../../node-pools/fields/values-from-objects';
import type { PoolValues } from '../../node-pools/fields/values';
import { fleetFromObject } from '../fields/fleet/values-from-objects';
import { fleetDefaults, type FleetValues } from '../fields/fleet/values';
import {
  kindOf,
  nameOf,
  namespaceOf,
  secretText,
  type Given,
  type GivenObjects,
  type GivenProblem,
} from './given';
import type { Hub } from '../model/managed-cluster';
import type { Made } from './made';
import { written, type Facts } from './objects';
import { shapeProblems } from './shape-problems';
import { SECRET_KEYS } from './steps/details/objects';
import { detailsFromObjects } from './steps/details/values-from-objects';
import { infrastructureFromObjects } from './steps/infrastructure/values-from-objects';
import { networkingFromObjects } from './steps/networking/values-from-objects';
import { defaults, type Values } from './values';

/** What objects mean for the form. */
export interface ReadValues {
  values: Values;
  /** Why the objects cannot be shown in the form; then `values` is not to be used. */
  problems: readonly GivenProblem[];
}

/** Reads one object, its problems noted under the object's index. */
const reading = <T>(given: Given, problems: GivenProblem[], read: (reader: ObjectReader) => T): T => {
  const reader = new ObjectReader(given.object);
  const result = read(reader);
  problems.push(...reader.problems.map((problem) => ({ ...problem, index: given.index })));
  return result;
};

const platformProblem = (reader: ObjectReader) => {
  if (at(reader.object, ['spec', 'platform', 'type']) === 'KubeVirt') return;
  reader.refuse(
    ['spec', 'platform', 'type'],
    message('This form creates clusters on OpenShift Virtualization. Write platform.type: KubeVirt.'),
  );
};

const readPool = (pool: Given, cluster: Given, problems: GivenProblem[]): PoolValues =>
  reading(pool, problems, (reader) => {
    platformProblem(reader);
    if (reader.text(['spec', 'clusterName']) !== nameOf(cluster)) {
      reader.refuse(
        ['spec', 'clusterName'],
        message('NodePool {{pool}} belongs to another cluster. Write clusterName: {{cluster}}.', {
          pool: nameOf(pool),
          cluster: nameOf(cluster),
        }),
      );
    }
    if (namespaceOf(pool) !== namespaceOf(cluster)) {
      reader.refuse(
        ['metadata', 'namespace'],
        message('NodePool {{pool}} must be in the namespace of its cluster, {{namespace}}.', {
          pool: nameOf(pool),
          namespace: namespaceOf(cluster),
        }),
      );
    }
    return poolFromObject(reader);
  });

/** An entry of a Secret or ConfigMap as text. */
const entry = (one: Given | undefined, key: string, problems: GivenProblem[]): string | undefined => {
  if (one === undefined || kindOf(one) === 'Secret') {
    return secretText(one, key, (problem) => problems.push(problem));
  }
  const value = at(one.object, ['data', key]);
  return typeof value === 'string' ? value : undefined;
};

/** Finds the Secrets and ConfigMaps of a cluster by name, noting the role each has. */
const givenObjects = (
  given: readonly Given[],
  cluster: Given,
  roles: Map<string, Given>,
  problems: GivenProblem[],
): GivenObjects => {
  const find = (role: string, name: string): Given | undefined => {
    const [kind = ''] = role.split('/');
    const found = given.find(
      (one) => kindOf(one) === kind && nameOf(one) === name && namespaceOf(one) === namespaceOf(cluster),
    );
    if (found && [...roles].some(([other, one]) => one === found && other !== role)) {
      problems.push({
        index: found.index,
        path: ['metadata', 'name'],
        message: message('{{kind}} {{name}} is used for two things. Write one for each.', { kind, name }),
      });
    } else if (found) roles.set(role, found);
    return found;
  };
  return {
    has: (role, name) => find(role, name) !== undefined,
    text: (role, name, key) => entry(find(role, name), key, problems),
  };
};

/** Finds which given object is which of ours, and keeps what the form does not say of it. */
const keep = (
  values: Values,
  made: Made,
  given: readonly Given[],
  roles: ReadonlyMap<string, Given>,
  facts: Pick<Facts, 'hub'>,
): Values => {
  const ours = written(values, made, facts);
  const pools = given.filter((one) => kindOf(one) === 'NodePool');
  const writtenPools = ours.filter(({ role }) => role === 'NodePool');
  const rest = (object: object, one: Given | undefined): JsonObject =>
    one ? leftovers(Object.fromEntries(Object.entries(object)), one.object) : {};
  const patches = ours.flatMap(({ role, object }): [string, JsonObject][] => {
    const patch = role === 'NodePool' ? {} : rest(object, roles.get(role));
    return Object.keys(patch).length === 0 ? [] : [[role, patch]];
  });
  const used = new Set([...pools, ...roles.values()]);
  return {
    ...values,
    pools: values.pools.map((pool, index) => ({
      ...pool,
      kept: rest(writtenPools[index]?.object ?? {}, pools[index]),
    })),
    kept: {
      patches: Object.fromEntries(patches),
      others: given.filter((one) => !used.has(one)).map(({ object }) => object),
    },
  };
};

/**
 * The form's values for a cluster's objects. What no field can express is kept (`values.kept`, `pools[].kept`).
 * @param objects the HostedCluster with its Secrets, NodePools and whatever else is created with it, in any order
 * @param made what this creation has made; without it, what the objects say
 * @param facts what was found out about the cluster; without a hub, a ManagedCluster is kept as YAML says it
 */
export const valuesFromObjects = (
  objects: readonly object[],
  made?: Made,
  facts: Pick<Facts, 'hub'> = {},
): ReadValues => {
  const given = objects.map((object, index): Given => ({
    index,
    object: asWritten(Object.fromEntries(Object.entries(object))),
  }));
  const clusters = given.filter((one) => kindOf(one) === 'HostedCluster');
  const problems = shapeProblems(given, clusters);
  const [cluster] = clusters;
  if (!cluster) return { values: defaults, problems };

  const roles = new Map<string, Given>([['HostedCluster', cluster]]);
  const namespace = given.find((one) => kindOf(one) === 'Namespace' && nameOf(one) === namespaceOf(cluster));
  if (namespace) roles.set('Namespace', namespace);
  const helpers = givenObjects(given, cluster, roles, problems);
  const steps = reading(cluster, problems, (reader) => {
    platformProblem(reader);
    return {
      details: detailsFromObjects(reader, helpers),
      networking: networkingFromObjects(reader, helpers),
      infrastructure: infrastructureFromObjects(reader, helpers),
    };
  });
  const pools = given
    .filter((one) => kindOf(one) === 'NodePool')
    .map((pool) => readPool(pool, cluster, problems));
  const fleet = facts.hub ? readFleet(given, cluster, facts.hub, roles, problems) : fleetDefaults;
  const values: Values = { ...defaults, ...steps, pools, fleet };
  return { values: keep(values, made ?? madeOf(given, cluster), given, roles, facts), problems };
};

/** Finds the objects that import the cluster, noting their roles. A cluster without a name is imported once it has one. */
const readFleet = (
  given: readonly Given[],
  cluster: Given,
  { hasAddOns }: Hub,
  roles: Map<string, Given>,
  problems: GivenProblem[],
): FleetValues => {
  if (nameOf(cluster) === '') return fleetDefaults;
  const find = (kind: string) => given.find((one) => kindOf(one) === kind && nameOf(one) === nameOf(cluster));
  const managed = find('ManagedCluster');
  if (!managed) return { ...fleetDefaults, isImported: false };
  roles.set('ManagedCluster', managed);
  const addOns = find('KlusterletAddonConfig');
  if (hasAddOns && addOns && namespaceOf(addOns) === nameOf(cluster))
    roles.set('KlusterletAddonConfig', addOns);
  return reading(managed, problems, fleetFromObject);
};

/** What the objects say was made for them. */
const madeOf = (given: readonly Given[], cluster: Given): Made => {
  const keyName = at(cluster.object, ['spec', 'secretEncryption', 'aescbc', 'activeKey', 'name']);
  const key = given.find((one) => kindOf(one) === 'Secret' && nameOf(one) === keyName);
  const [infraId, etcdKey] = [
    at(cluster.object, ['spec', 'infraID']),
    key && at(key.object, ['data', SECRET_KEYS.etcdKey]),
  ];
  return {
    infraId: typeof infraId === 'string' ? infraId : '',
    etcdKey: typeof etcdKey === 'string' ? etcdKey : '',
  };
};
