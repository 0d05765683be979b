import { isSame } from '../../../../node-pools/fields/leftovers';
import type { Infrastructure } from './values';

type Pairs = Infrastructure['nodeSelector'];

/** Rows of a map: their order, and a row begun but not filled, are in no object. */
const rows = (read: Pairs, current: Pairs): Pairs => {
  const map = (pairs: Pairs) => Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
  return isSame(map(read), map(current)) ? current : read;
};

/** What a choice of this step hides is in no object: it stays as it was in the form. */
export const carryInfrastructure = (read: Infrastructure, current: Infrastructure): Infrastructure => ({
  ...read,
  ...(read.storageDriver === 'Manual'
    ? {}
    : { storageClasses: current.storageClasses, snapshotClasses: current.snapshotClasses }),
  nodeSelector: rows(read.nodeSelector, current.nodeSelector),
  podLabels: rows(read.podLabels, current.podLabels),
  certificates: read.certificates.map((one, index) => {
    const before = current.certificates[index];
    if (!before) return one;
    return one.source === 'upload'
      ? { ...one, secretName: before.secretName }
      : { ...one, newSecretName: before.newSecretName, certificate: before.certificate, key: before.key };
  }),
});
