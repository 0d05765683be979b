import { isSame } from '../../node-pools/fields/leftovers';
import type { PoolValues } from '../../node-pools/fields/values';
import type { FleetValues } from '../fields/fleet/values';
import { written, type Facts } from './objects';
import { carryDetails } from './steps/details/carry-hidden';
import { carryInfrastructure } from './steps/infrastructure/carry-hidden';
import { carryNetworking } from './steps/networking/carry-hidden';
import type { Values } from './values';

const NOTHING_MADE = { infraId: '', etcdKey: '' };

/** Whether two forms write the same objects, whatever else they hold. */
const writeTheSame = (a: Values, b: Values, facts: Facts): boolean =>
  isSame(written(a, NOTHING_MADE, facts), written(b, NOTHING_MADE, facts));

/** Rows of a map: their order, and a row begun but not filled, are in no object. */
const rows = (
  read: PoolValues['nodeSelector'],
  current: PoolValues['nodeSelector'],
): PoolValues['nodeSelector'] => {
  const map = (pairs: typeof read) => Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
  return isSame(map(read), map(current)) ? current : read;
};

const pool = (read: PoolValues, current: PoolValues): PoolValues => ({
  ...read,
  ...(read.sizing === 'fixed' ? { min: current.min, max: current.max } : {}),
  ...(read.sizing === 'autoscale' ? { replicas: current.replicas } : {}),
  ...(read.upgradeType === 'InPlace'
    ? { rollout: current.rollout }
    : { inPlaceMaxUnavailable: current.inPlaceMaxUnavailable }),
  ...(read.upgradeType === 'InPlace' || read.rollout === 'OnDelete'
    ? { maxSurge: current.maxSurge, maxUnavailable: current.maxUnavailable }
    : {}),
  nodeSelector: rows(read.nodeSelector, current.nodeSelector),
  nodeLabels: rows(read.nodeLabels, current.nodeLabels),
});

const carryFleet = (read: FleetValues, current: FleetValues): FleetValues => ({
  ...read,
  clusterSet: read.isImported ? read.clusterSet : current.clusterSet,
  labels: read.isImported ? rows(read.labels, current.labels) : current.labels,
});

/** One step as it was where it writes what it wrote before, and otherwise with what its choices hide. */
const step = <K extends 'details' | 'networking' | 'infrastructure' | 'fleet'>(
  key: K,
  carry: (read: Values[K], current: Values[K]) => Values[K],
  read: Values,
  current: Values,
  facts: Facts,
): Values[K] =>
  writeTheSame({ ...read, [key]: current[key] }, read, facts) ? current[key] : carry(read[key], current[key]);

/**
 * What a choice hides, and what is begun but not typed, is in no object: a form that is left for YAML and re-entered
 * keeps it. A part that writes what it wrote before stays as it is in every field.
 * @param read values read from objects
 * @param current the form as it was
 */
export const carryHidden = (read: Values, current: Values, facts: Facts): Values => ({
  ...read,
  details: step('details', carryDetails, read, current, facts),
  networking: step('networking', carryNetworking, read, current, facts),
  infrastructure: step('infrastructure', carryInfrastructure, read, current, facts),
  origin: current.origin,
  fleet: step('fleet', carryFleet, read, current, facts),
  pools: read.pools.map((one, index) => {
    const before = current.pools.find(({ name }) => name === one.name) ?? current.pools[index];
    if (!before) return one;
    const alone = (pools: PoolValues[]): Values => ({ ...read, pools });
    return writeTheSame(alone([one]), alone([before]), facts) ? before : pool(one, before);
  }),
});
