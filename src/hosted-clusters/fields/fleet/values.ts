import { z } from 'zod';
import { obeys } from '../../../form/rule';
import { message, type Message } from '../../../i18n/message';
import { refuse } from '../../../node-pools/fields/refuse';
import { pairsSchema } from '../../../node-pools/fields/values';
import { objectName } from '../../model/dns-name';
import { isOwnLabel } from '../../model/managed-cluster';

/** A label that another field sets, or that we set ourselves. */
const setElsewhere = (key: string): Message | undefined =>
  isOwnLabel(key)
    ? undefined
    : message('{{key}} is set by this console. Choose the cluster set above, or remove the label.', { key });

/** How a cluster joins the fleet of the multicluster engine (specification: hosted clusters, details). */
export const fleetSchema = z
  .object({
    /** whether a ManagedCluster is created with the cluster */
    isImported: z.boolean(),
    /** '' = as the hub chooses */
    clusterSet: z.string().superRefine(obeys(objectName)),
    labels: pairsSchema,
  })
  .superRefine(({ labels }, context) => {
    labels.forEach(({ key }, index) => refuse(context, ['labels', index, 'key'], setElsewhere(key)));
  });

export type FleetValues = z.infer<typeof fleetSchema>;

/** The set that every hub has (source: open-cluster-management). */
const DEFAULT_SET = 'default';

/** As the form first shows it. Without a fleet manager none of it is shown or written. */
export const fleetDefaults: FleetValues = { isImported: true, clusterSet: DEFAULT_SET, labels: [] };
