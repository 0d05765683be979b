import { z } from 'zod';
import { message } from '../../../../i18n/message';
import { refuse } from '../../../../node-pools/fields/refuse';
import { poolDefaults, poolSchema, type PoolValues } from '../../../../node-pools/fields/values';
import { repeated } from '../../../../node-pools/model/labels';

/** The values of the step Node pools: any number, as a cluster may get its pools later. */
export const poolsSchema = z.array(poolSchema).superRefine((pools, context) => {
  for (const index of repeated(pools.map(({ name }) => name))) {
    const name = pools[index]?.name ?? '';
    refuse(
      context,
      [index, 'name'],
      message('{{name}} is there twice. Give each node pool its own name.', { name }),
    );
  }
});

/** One pool, which takes the cluster's name while nobody names it (`defaultPoolName`). */
export const poolsDefaults: PoolValues[] = [poolDefaults('')];
