import { poolDefaults, type PoolValues } from '../../node-pools/fields/values';
import { detailsDefaults, type Details } from './steps/details/values';
import type { Values } from './values';

const details = (read: Details, current: Details): Details => ({
  ...read,
  ...(read.baseDomainMode === 'infra'
    ? {
        baseDomain: current.baseDomain,
        prefixMode: current.prefixMode,
        baseDomainPrefix: current.baseDomainPrefix,
      }
    : {}),
  ...(read.baseDomainMode === 'own' && read.prefixMode !== 'own'
    ? { baseDomainPrefix: current.baseDomainPrefix }
    : {}),
  ...(read.encryption === 'generated' ? { encryptionSecretName: current.encryptionSecretName } : {}),
});

const pool = (read: PoolValues, current: PoolValues | undefined): PoolValues => ({
  ...read,
  ...(current && read.sizing === 'fixed' ? { min: current.min, max: current.max } : {}),
  ...(current && read.sizing === 'autoscale' ? { replicas: current.replicas } : {}),
  ...(current && read.rollout === 'OnDelete'
    ? { maxSurge: current.maxSurge, maxUnavailable: current.maxUnavailable }
    : {}),
});

/**
 * Fields that are hidden by a choice are in no object: a form that is left for YAML and re-entered keeps them.
 * @param read values read from objects
 * @param current the form as it was
 */
export const carryHidden = (read: Values, current: Values): Values => ({
  ...read,
  details: details(read.details, current.details),
  pools: read.pools.map((one, index) => {
    const before = current.pools.find(({ name }) => name === one.name) ?? current.pools[index];
    return pool(one, before);
  }),
});

/** The same form with every hidden field as it is at first: what can be read back from its objects. */
export const withoutHidden = (values: Values): Values => {
  const first = {
    ...values,
    details: detailsDefaults,
    pools: values.pools.map(({ name }) => poolDefaults(name)),
  };
  return carryHidden(values, first);
};
