import { poolDefaults, type PoolValues } from '../../../node-pools/fields/values';
import { fleetDefaults } from '../../fields/fleet/values';
import { readableDetails } from '../steps/details/readable';
import { readableInfrastructure } from '../steps/infrastructure/readable';
import { readableNetworking } from '../steps/networking/readable';
import type { Values } from '../values';

/** Rows as a map gives them back: number-like keys first. */
const rows = (pairs: PoolValues['nodeSelector']): PoolValues['nodeSelector'] =>
  Object.entries(Object.fromEntries(pairs.map(({ key, value }) => [key, value]))).map(([key, value]) => ({
    key,
    value,
  }));

const pool = (all: PoolValues): PoolValues => {
  const first = poolDefaults(all.name);
  return {
    ...all,
    ...(all.sizing === 'fixed' ? { min: first.min, max: first.max } : { replicas: first.replicas }),
    ...(all.upgradeType === 'InPlace'
      ? { rollout: first.rollout }
      : { inPlaceMaxUnavailable: first.inPlaceMaxUnavailable }),
    ...(all.upgradeType === 'InPlace' || all.rollout === 'OnDelete'
      ? { maxSurge: first.maxSurge, maxUnavailable: first.maxUnavailable }
      : {}),
    nodeSelector: rows(all.nodeSelector),
    nodeLabels: rows(all.nodeLabels),
  };
};

/** Without a name nothing is imported yet. */
const fleet = ({ details, fleet: all }: Values): Values['fleet'] => {
  if (details.name === '') return fleetDefaults;
  return all.isImported ? { ...all, labels: rows(all.labels) } : { ...fleetDefaults, isImported: false };
};

/** A form with all that its objects cannot say as it is at first: what reading them gives back. */
export const readable = (values: Values): Values => ({
  ...values,
  details: readableDetails(values.details),
  networking: readableNetworking(values.networking),
  infrastructure: readableInfrastructure(values.infrastructure),
  pools: values.pools.map(pool),
  fleet: fleet(values),
});
