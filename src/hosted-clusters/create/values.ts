import { z } from 'zod';
import { keptSchema } from '../../node-pools/fields/leftovers-schema';
import { refuse } from '../../node-pools/fields/refuse';
import { fleetDefaults, fleetSchema } from '../fields/fleet/values';
import { infraAvailability } from '../model/infra-availability';
import { originDefaults, originSchema } from './similar/origin';
import { detailsDefaults, detailsSchema } from './steps/details/values';
import { infrastructureAcross } from './steps/infrastructure/across';
import { infrastructureDefaults, infrastructureSchema } from './steps/infrastructure/values';
import { networkingDefaults, networkingSchema } from './steps/networking/values';
import { poolsDefaults, poolsSchema } from './steps/node-pools/values';

/** What YAML said that no step expresses: it is written back as it was and shown as such. */
const keptObjectsSchema = z.object({
  /** by the role of an object (`HostedCluster`, `Namespace`, `Secret/pull-secret` …): a JSON merge patch on what the form writes */
  patches: z.record(z.string(), keptSchema),
  /** objects that no step writes at all */
  others: z.array(keptSchema),
});

export type Kept = z.infer<typeof keptObjectsSchema>;

/** The values of the whole form. A further step adds its line here and below. */
export const valuesSchema = z
  .object({
    details: detailsSchema,
    networking: networkingSchema,
    infrastructure: infrastructureSchema,
    pools: poolsSchema,
    fleet: fleetSchema,
    origin: originSchema,
    kept: keptObjectsSchema,
  })
  .superRefine(({ details, networking, infrastructure, pools }, context) => {
    infrastructureAcross({ details, networking, infrastructure }, context);
    refuse(
      context,
      ['details', 'infrastructureAvailability'],
      infraAvailability(
        details.infrastructureAvailability,
        pools.map((pool) => (pool.sizing === 'fixed' ? pool.replicas : pool.min)),
      ),
    );
  });

export type Values = z.infer<typeof valuesSchema>;

/** The form as it is first shown. */
export const defaults: Values = {
  details: detailsDefaults,
  networking: networkingDefaults,
  infrastructure: infrastructureDefaults,
  pools: poolsDefaults,
  fleet: fleetDefaults,
  origin: originDefaults,
  kept: { patches: {}, others: [] },
};
