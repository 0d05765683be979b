import type { KubeObject } from '../../../kubernetes/types/object';
import { INFRA_LABEL } from '../../model/labels';

/** Whether an object was made by the creation with this infraID. */
export const ownedBy =
  (infraId: string) =>
  ({ metadata }: KubeObject): boolean =>
    metadata.labels?.[INFRA_LABEL] === infraId;
