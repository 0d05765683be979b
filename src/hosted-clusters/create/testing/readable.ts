import { poolDefaults, type PoolValues } from '../../../node-pools/fields/values';
import { detailsDefaults, type Details } from '../steps/details/values';
import type { Values } from '../values';

/** Rows as a map gives them back: number-like keys first. */
const rows = (pairs: PoolValues['nodeSelector']): PoolValues['nodeSelector'] =>
  Object.entries(Object.fromEntries(pairs.map(({ key, value }) => [key, value]))).map(([key, value]) => ({
    key,
    value,
  }));

const details = (all: Details): Details => {
  const { baseDomainMode, prefixMode, baseDomainPrefix } = all;
  const isOwn = baseDomainMode === 'own';
  const isPrefixed = isOwn && prefixMode === 'own' && baseDomainPrefix !== '';
  return {
    ...all,
    baseDomain: isOwn ? all.baseDomain : detailsDefaults.baseDomain,
    prefixMode: isOwn
      ? prefixMode === 'own' && !isPrefixed
        ? 'none'
        : prefixMode
      : detailsDefaults.prefixMode,
    baseDomainPrefix: isPrefixed ? baseDomainPrefix : detailsDefaults.baseDomainPrefix,
    encryptionSecretName:
      all.encryption === 'existing' ? all.encryptionSecretName : detailsDefaults.encryptionSecretName,
  };
};

const pool = (all: PoolValues): PoolValues => {
  const first = poolDefaults(all.name);
  return {
    ...all,
    ...(all.sizing === 'fixed' ? { min: first.min, max: first.max } : { replicas: first.replicas }),
    ...(all.rollout === 'OnDelete' ? { maxSurge: first.maxSurge, maxUnavailable: first.maxUnavailable } : {}),
    nodeSelector: rows(all.nodeSelector),
    nodeLabels: rows(all.nodeLabels),
  };
};

/** A form with all that its objects cannot say as it is at first: what reading them gives back. */
export const readable = (values: Values): Values => ({
  ...values,
  details: details(values.details),
  pools: values.pools.map(pool),
});
