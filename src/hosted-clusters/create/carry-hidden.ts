import { isSame } from '../../node-pools/fields/leftovers';
import type { PoolValues } from '../../node-pools/fields/values';
import { written } from './objects';
import type { Details } from './steps/details/values';
import type { Values } from './values';

const NOTHING_MADE = { infraId: '', etcdKey: '' };

/** Whether two forms write the same objects, whatever else they hold. */
const writeTheSame = (a: Values, b: Values): boolean =>
  isSame(written(a, NOTHING_MADE), written(b, NOTHING_MADE));

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

/**
 * What a choice hides, and what is begun but not typed, is in no object: a form that is left for YAML and re-entered
 * keeps it. A part that writes what it wrote before stays as it is in every field.
 * @param read values read from objects
 * @param current the form as it was
 */
export const carryHidden = (read: Values, current: Values): Values => ({
  ...read,
  details: writeTheSame({ ...read, pools: [] }, { ...current, pools: [] })
    ? current.details
    : details(read.details, current.details),
  pools: read.pools.map((one, index) => {
    const before = current.pools.find(({ name }) => name === one.name) ?? current.pools[index];
    if (!before) return one;
    const alone = (pools: PoolValues[]): Values => ({ ...read, pools });
    return writeTheSame(alone([one]), alone([before])) ? before : pool(one, before);
  }),
});
