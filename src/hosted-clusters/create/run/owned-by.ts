import type { KubeObject } from '../../../kubernetes/types/object';
import { INFRA_LABEL } from '../../model/labels';

/** Whether an object was made by the creation with this infraID. */
export const ownedBy =
  (infraId: string) =>
  ({ kind, metadata }: KubeObject): boolean =>
    // The hub makes an add-on configuration too, in the namespace that it has made for our ManagedCluster.
    kind === 'KlusterletAddonConfig' || metadata.labels?.[INFRA_LABEL] === infraId;
