import type { z } from 'zod';
import { obeys } from '../../form/rule';
import type { Message } from '../../i18n/message';

/** Puts a message, if there is one, on a field below the value that is being checked. */
export const refuse = (
  context: z.RefinementCtx,
  path: readonly (string | number)[],
  problem: Message | undefined,
): void => {
  if (!problem) return;
  obeys<unknown>(() => problem)(undefined, {
    ...context,
    addIssue: (issue) => {
      context.addIssue(
        typeof issue === 'string'
          ? { code: 'custom', message: issue, path: [...path] }
          : { ...issue, path: [...path] },
      );
    },
  });
};
