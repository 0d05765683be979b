import { namesIn } from '../../../model/api-name';
import type { Infrastructure } from './values';

/** Rows as a map gives them back: number-like keys first. */
const rows = (pairs: Infrastructure['nodeSelector']): Infrastructure['nodeSelector'] =>
  Object.entries(Object.fromEntries(pairs.map(({ key, value }) => [key, value]))).map(([key, value]) => ({
    key,
    value,
  }));

/** The step with all that its objects cannot say as it is at first: what reading them gives back. Used by tests only. */
export const readableInfrastructure = (all: Infrastructure): Infrastructure => ({
  ...all,
  ...(all.storageDriver === 'Manual' ? {} : { storageClasses: [], snapshotClasses: [] }),
  nodeSelector: rows(all.nodeSelector),
  podLabels: rows(all.podLabels),
  certificates: all.certificates.map((one) => ({
    ...one,
    names: namesIn(one.names).join(', '),
    ...(one.source === 'upload' ? { secretName: '' } : { newSecretName: '', certificate: '', key: '' }),
  })),
});
