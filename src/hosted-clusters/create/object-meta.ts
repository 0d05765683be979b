import type { ObjectMeta } from '../../kubernetes/types/object';
import { INFRA_LABEL, SAFE_TO_DELETE_LABEL } from '../model/labels';
import type { Made } from './made';

/** Metadata of an object that one creation makes. */
export const metadata = (name: string, namespace: string, made: Made): ObjectMeta => ({
  name,
  namespace,
  labels: { [INFRA_LABEL]: made.infraId },
});

/** Metadata of a Secret that goes with its cluster. */
export const secretMetadata = (name: string, namespace: string, made: Made): ObjectMeta => ({
  name,
  namespace,
  labels: { [INFRA_LABEL]: made.infraId, [SAFE_TO_DELETE_LABEL]: 'true' },
});
