import type { z } from 'zod';
import { encodeProblem } from '../../form/problem';
import type { Message } from '../../i18n/message';

/** Puts a message, if there is one, on a field below the value that is being checked. */
export const refuse = (
  context: z.RefinementCtx,
  path: readonly (string | number)[],
  problem: Message | undefined,
): void => {
  if (problem) context.addIssue({ code: 'custom', message: encodeProblem(problem), path: [...path] });
};
