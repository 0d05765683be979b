import { isSame } from '../../node-pools/fields/leftovers';
import type { PoolValues } from '../../node-pools/fields/values';
import { written } from './objects';
import { carryDetails } from './steps/details/carry-hidden';
import { carryInfrastructure } from './steps/infrastructure/carry-hidden';
import { carryNetworking } from './steps/networking/carry-hidden';
import type { Values } from './values';

const NOTHING_MADE = { infraId: '', etcdKey: '' };

/** Whether two forms write the same objects, whatever else they hold. */
const writeTheSame = (a: Values, b: Values): boolean =>
  isSame(written(a, NOTHING_MADE), written(b, NOTHING_MADE));

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
  ...(read.rollout === 'OnDelete'
    ? { maxSurge: current.maxSurge, maxUnavailable: current.maxUnavailable }
    : {}),
  nodeSelector: rows(read.nodeSelector, current.nodeSelector),
  nodeLabels: rows(read.nodeLabels, current.nodeLabels),
});

/** One step as it was where it writes what it wrote before, and otherwise with what its choices hide. */
const step = <K extends 'details' | 'networking' | 'infrastructure'>(
  key: K,
  carry: (read: Values[K], current: Values[K]) => Values[K],
  read: Values,
  current: Values,
): Values[K] =>
  writeTheSame({ ...read, [key]: current[key] }, read) ? current[key] : carry(read[key], current[key]);

/**
 * What a choice hides, and what is begun but not typed, is in no object: a form that is left for YAML and re-entered
 * keeps it. A part that writes what it wrote before stays as it is in every field.
 * @param read values read from objects
 * @param current the form as it was
 */
export const carryHidden = (read: Values, current: Values): Values => ({
  ...read,
  details: step('details', carryDetails, read, current),
  networking: step('networking', carryNetworking, read, current),
  infrastructure: step('infrastructure', carryInfrastructure, read, current),
  pools: read.pools.map((one, index) => {
    const before = current.pools.find(({ name }) => name === one.name) ?? current.pools[index];
    if (!before) return one;
    const alone = (pools: PoolValues[]): Values => ({ ...read, pools });
    return writeTheSame(alone([one]), alone([before])) ? before : pool(one, before);
  }),
});
