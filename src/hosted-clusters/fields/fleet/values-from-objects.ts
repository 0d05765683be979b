import type { ObjectReader } from '../../../node-pools/fields/read-object';
import { CLUSTER_SET_LABEL, isOwnLabel } from '../../model/managed-cluster';
import type { FleetValues } from './values';

/** How a cluster joins the fleet, read from its ManagedCluster. */
export const fleetFromObject = (managed: ObjectReader): FleetValues => ({
  isImported: true,
  clusterSet: managed.text(['metadata', 'labels', CLUSTER_SET_LABEL]),
  labels: managed.pairs(['metadata', 'labels']).filter(({ key }) => isOwnLabel(key)),
});
