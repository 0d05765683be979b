import { z } from 'zod';
import { message } from '../../i18n/message';
import { refuse } from '../../node-pools/fields/refuse';

/** Where a virtual machine shall move to: any node, or the one named. */
export const migrateSchema = z
  .object({ to: z.enum(['any', 'one']), node: z.string() })
  .superRefine(({ to, node }, context) => {
    if (to === 'one' && node === '') refuse(context, ['node'], message('Choose a node.'));
  });
